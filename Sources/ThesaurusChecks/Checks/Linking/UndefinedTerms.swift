import Thesaurus

extension ThesaurusCheck {
  /// Undefined SKOS resources (qSKOS).
  static let undefinedTerms = ThesaurusCheck(
    "usr", .error, title: "A property or class of the SKOS namespace is used that SKOS does not define, or no longer.",
    remedy: "Look the term up in the SKOS Reference; what SKOS lacks goes into a namespace of your own."
  ) { vocabulary, findings in
    var seen: Set<String> = []
    for (iri, resource, place) in vocabulary.source.undefinedTerms where seen.insert(iri).inserted {
      findings.add(
        "SKOS defines no <\(iri)>, first used of \(vocabulary.name(ofResource: resource))",
        concept: vocabulary.source.concept(ofResource: resource), place: place)
    }
  }
}
