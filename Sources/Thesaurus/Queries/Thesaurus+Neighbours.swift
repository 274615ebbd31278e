extension Thesaurus {
  /// Calls a function with every concept directly above a concept, and then with every one it is associated with.
  ///
  /// For work on many concepts with several threads: unlike ``broader(of:)`` and ``related(of:)`` it counts no references.
  @inlinable public func forEachNeighbour(of concept: Int, broader above: (Int) -> Void, related beside: (Int) -> Void) {
    for place in rangeOfBroader(concept) { above(broaderConcept(place)) }
    for place in rangeOfRelated(concept) { beside(relatedConcept(place)) }
  }

  @usableFromInline func rangeOfBroader(_ concept: Int) -> Range<Int> { broader.range(concept) }
  @usableFromInline func broaderConcept(_ place: Int) -> Int { Int(broader.targets[place]) }
  @usableFromInline func rangeOfRelated(_ concept: Int) -> Range<Int> { related.range(concept) }
  @usableFromInline func relatedConcept(_ place: Int) -> Int { Int(related.targets[place]) }
}
