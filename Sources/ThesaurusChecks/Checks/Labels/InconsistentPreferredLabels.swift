import Thesaurus

extension ThesaurusCheck {
  /// Inconsistent preferred labels (qSKOS; SKOS Reference, S14; Skosify's uniqueness of prefLabel).
  static let inconsistentPreferredLabels = ThesaurusCheck(
    "ipl", .error, aliases: ["S14"], title: "A concept has two preferred labels in one language.",
    remedy: "Keep one and make the other a skos:altLabel."
  ) { vocabulary, findings in
    for concept in 0..<vocabulary.thesaurus.count {
      var preferred: [String: String] = [:]
      for label in vocabulary.source.labels(of: concept) where label.kind == .preferred {
        if let first = preferred[label.language], first != label.text {
          findings.add(
            "\(vocabulary.quoted(label.text, label.language)) is a second preferred label of \(vocabulary.name(concept)), beside “\(first)”",
            concept: concept, place: label.place)
        }
        preferred[label.language] = preferred[label.language] ?? label.text
      }
    }
  }
}
