import Thesaurus

extension ThesaurusCheck {
  /// Concepts are no schemes (SKOS Reference, S9).
  static let conceptIsScheme = ThesaurusCheck(
    "cis", .error, aliases: ["S9"], title: "A resource is declared as a concept and as a scheme.",
    remedy: "Give the scheme a URI of its own, or take one of the two types out."
  ) { vocabulary, findings in
    for concept in vocabulary.source.conceptsThatAreSchemes {
      findings.add("\(vocabulary.name(concept)) is declared as a concept and as a scheme", concept: concept)
    }
  }
}
