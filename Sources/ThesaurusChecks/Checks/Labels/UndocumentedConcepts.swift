import Thesaurus

extension ThesaurusCheck {
  /// Undocumented concepts (qSKOS).
  static let undocumentedConcepts = ThesaurusCheck(
    "uc", .note, title: "A concept has neither definition nor note.", remedy: "Add a skos:definition, or a skos:scopeNote on its use."
  ) { vocabulary, findings in
    for concept in vocabulary.current where vocabulary.thesaurus.notes(of: concept).isEmpty {
      findings.add("\(vocabulary.name(concept)) has neither definition nor note", concept: concept)
    }
  }
}
