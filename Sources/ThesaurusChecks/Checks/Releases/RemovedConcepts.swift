import Thesaurus

extension ThesaurusCheck {
  /// Ids that an earlier release had: others have tagged their texts with them.
  static let removedConcepts = ThesaurusCheck(
    "rid", .error, title: "A concept of the earlier release is gone.",
    remedy: "Put it back with owl:deprecated true and dcterms:isReplacedBy."
  ) { vocabulary, findings in
    guard let earlier = vocabulary.earlier else { return }
    for concept in 0..<earlier.count where vocabulary.thesaurus.concept(uri: earlier.uri(of: concept)) == nil {
      findings.add(
        "\(earlier.id(of: concept)) (“\(earlier.displayLabel(of: concept, languages: "fi", "en"))”) was there before and is gone")
    }
  }
}
