import Thesaurus

extension ThesaurusCheck {
  /// Disjoint label violation (qSKOS; SKOS Reference, S13; Skosify's label overlap): of concepts, schemes and collections.
  static let disjointLabels = ThesaurusCheck(
    "dlv", .error, aliases: ["S13"], title: "A text is two kinds of label of one concept.",
    remedy: "Keep the preferred label, else the alternative one, and take the other out."
  ) { vocabulary, findings in
    for concept in 0..<vocabulary.thesaurus.count {
      addOfTwoKinds(vocabulary.source.labels(of: concept), vocabulary, &findings)
    }
    for labels in vocabulary.source.labelsOfSchemesAndCollections { addOfTwoKinds(labels, vocabulary, &findings) }
  }

  private static func addOfTwoKinds(
    _ labels: [StatedLabel], _ vocabulary: borrowing CheckedThesaurus, _ findings: inout FindingList
  ) {
    var kinds: [LocalizedText: LabelKind] = [:]
    for label in labels {
      let key = LocalizedText(label.text, language: label.language)
      if let kind = kinds[key], kind != label.kind {
        findings.add(
          "\(vocabulary.quoted(label.text, label.language)) is both \(kind.name) and \(label.kind.name) label of "
            + vocabulary.name(ofResource: label.resource),
          concept: vocabulary.source.concept(ofResource: label.resource), place: label.place)
      }
      kinds[key] = kinds[key] ?? label.kind
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
