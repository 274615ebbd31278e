import Thesaurus

extension ThesaurusCheck {
  /// Inconsistent preferred labels (qSKOS; SKOS Reference, S14; Skosify's uniqueness of prefLabel): of concepts, schemes and collections.
  static let inconsistentPreferredLabels = ThesaurusCheck(
    "ipl", .error, aliases: ["S14"], title: "A concept has two preferred labels in one language.",
    remedy: "Keep one and make the other a skos:altLabel."
  ) { vocabulary, findings in
    for concept in 0..<vocabulary.thesaurus.count {
      addSecondPreferred(of: vocabulary.source.labels(of: concept), vocabulary, &findings)
    }
    for labels in vocabulary.source.labelsOfSchemesAndCollections { addSecondPreferred(of: labels, vocabulary, &findings) }
  }

  private static func addSecondPreferred(
    of labels: [StatedLabel], _ vocabulary: borrowing CheckedThesaurus, _ findings: inout FindingList
  ) {
    var preferred: [String: String] = [:]
    for label in labels where label.kind == .preferred {
      if let first = preferred[label.language], first != label.text {
        findings.add(
          "\(vocabulary.quoted(label.text, label.language)) is a second preferred label of "
            + "\(vocabulary.name(ofResource: label.resource)), beside “\(first)”",
          concept: vocabulary.source.concept(ofResource: label.resource), place: label.place)
      }
      preferred[label.language] = preferred[label.language] ?? label.text
    }
  }
}
