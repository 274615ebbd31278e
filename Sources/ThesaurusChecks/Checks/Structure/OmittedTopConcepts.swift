import Thesaurus

extension ThesaurusCheck {
  /// Omitted top concepts (qSKOS).
  static let omittedTopConcepts = ThesaurusCheck(
    "otc", .warning, title: "A scheme names no top concept.",
    remedy: "Add skos:topConceptOf to the concepts that one should begin with."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for scheme in thesaurus.schemes where scheme.topConcepts.isEmpty { findings.add("the scheme <\(scheme.uri)> names no top concept") }
  }
}
