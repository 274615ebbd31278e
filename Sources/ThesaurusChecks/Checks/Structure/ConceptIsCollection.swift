import Thesaurus

extension ThesaurusCheck {
  /// Concepts and schemes are no collections (SKOS Reference, S37).
  static let conceptIsCollection = ThesaurusCheck(
    "cic", .error, aliases: ["S37"], title: "A resource is declared as a collection, and as a concept or scheme.",
    remedy: "Give the collection a URI of its own, or take one of the two types out."
  ) { vocabulary, findings in
    for concept in vocabulary.source.conceptsThatAreCollections {
      findings.add("\(vocabulary.name(concept)) is declared as a concept and as a collection", concept: concept)
    }
    for uri in vocabulary.source.collectionsThatAreSchemes {
      findings.add("<\(uri)> is declared as a scheme and as a collection")
    }
  }
}
