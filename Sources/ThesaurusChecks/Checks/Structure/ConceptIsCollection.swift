import Thesaurus

extension ThesaurusCheck {
  /// Concepts are no collections (SKOS Reference, S37).
  static let conceptIsCollection = ThesaurusCheck(
    "cic", .error, aliases: ["S37"], title: "A resource is declared as a concept and as a collection.",
    remedy: "Give the collection a URI of its own, or take one of the two types out."
  ) { vocabulary, findings in
    for concept in vocabulary.source.conceptsThatAreCollections {
      findings.add("\(vocabulary.name(concept)) is declared as a concept and as a collection", concept: concept)
    }
  }
}
