import Thesaurus

extension ThesaurusCheck {
  /// Orphan concepts (qSKOS).
  static let orphanConcepts = ThesaurusCheck(
    "oc", .warning, title: "A concept is related to no other one.", remedy: "Put it under a broader concept."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in vocabulary.current
    where thesaurus.broader(of: concept).isEmpty && thesaurus.narrower(of: concept).isEmpty && thesaurus.related(of: concept).isEmpty {
      findings.add("\(vocabulary.name(concept)) is related to no other concept", concept: concept)
    }
  }
}
