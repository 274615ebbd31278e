import Thesaurus

extension ThesaurusCheck {
  /// Disjoint label violation (qSKOS; SKOS Reference, S13; Skosify's label overlap).
  static let disjointLabels = ThesaurusCheck(
    "dlv", .error, aliases: ["S13"], title: "A text is two kinds of label of one concept.",
    remedy: "Keep the preferred label, else the alternative one, and take the other out."
  ) { vocabulary, findings in
    for concept in 0..<vocabulary.thesaurus.count {
      var kinds: [LocalizedText: LabelKind] = [:]
      for label in vocabulary.source.labels(of: concept) {
        let key = LocalizedText(label.text, language: label.language)
        if let kind = kinds[key], kind != label.kind {
          findings.add(
            "\(vocabulary.quoted(label.text, label.language)) is both \(kind.name) and \(label.kind.name) label of "
              + vocabulary.name(concept), concept: concept, place: label.place)
        }
        kinds[key] = kinds[key] ?? label.kind
      }
    }
  }
}

extension LabelKind {
  /// The kind in a message.
  var name: String {
    switch self {
    case .preferred: "preferred"
    case .alternative: "alternative"
    case .hidden: "hidden"
    }
  }
}
