/// The hierarchy and the associative relation (SKOS Reference, section 8).
extension Thesaurus {
  /// The concepts directly above a concept, ascending.
  public func broader(of concept: Int) -> ArraySlice<Int32> { broader[concept] }

  /// The concepts directly below a concept, ascending.
  public func narrower(of concept: Int) -> ArraySlice<Int32> { narrower[concept] }

  /// The kinds of the steps to ``broader(of:)``, in the same order.
  public func broaderKinds(of concept: Int) -> ArraySlice<HierarchyKind> { broaderKinds[broader.range(concept)] }

  /// The kinds of the steps from ``narrower(of:)`` up to the concept, in the same order.
  public func narrowerKinds(of concept: Int) -> ArraySlice<HierarchyKind> { narrowerKinds[narrower.range(concept)] }

  /// The concepts that a concept is associated with, ascending; always in both directions.
  public func related(of concept: Int) -> ArraySlice<Int32> { related[concept] }

  /// All concepts above a concept, the nearest first; itself only if it stands in a cycle, and then once.
  /// - Complexity: O(ancestors and their steps), cycles or not.
  public func ancestors(of concept: Int) -> [Int] { closure(of: concept, over: broader) }

  /// All concepts below a concept, the nearest first; itself only if it stands in a cycle, and then once.
  /// - Complexity: O(descendants and their steps), cycles or not.
  public func descendants(of concept: Int) -> [Int] { closure(of: concept, over: narrower) }

  /// The other concepts directly below the broader concepts of a concept, ascending.
  public func siblings(of concept: Int) -> [Int] {
    var found: Set<Int32> = []
    for parent in broader[concept] { found.formUnion(narrower[Int(parent)]) }
    found.remove(Int32(concept))
    return found.map(Int.init).sorted()
  }

  /// The facet of a concept: the root that is reached by going up, always to the first broader concept that leads to a root.
  ///
  /// A root with narrower concepts is its own facet. A concept with neither has none, nor has one that only leads into a cycle.
  public func root(of concept: Int) -> Int? { roots[concept] < 0 ? nil : Int(roots[concept]) }

  /// The concepts without a broader one that have narrower ones, ascending: the facets.
  /// - Complexity: O(concepts).
  public var facets: [Int] { roots.indices.filter { roots[$0] == Int32($0) } }

  /// The concepts that schemes name as their top concepts, ascending; where none does, the ``facets``.
  /// - Complexity: O(concepts).
  public var topConcepts: [Int] {
    let stated = flags.indices.filter { flags[$0].contains(.top) }
    return stated.isEmpty ? facets : stated
  }

  /// The schemes that a concept is in, as numbers of ``schemes``.
  public func schemes(of concept: Int) -> ArraySlice<Int32> { memberships[concept] }

  /// The collections that a concept is a direct member of, as numbers of ``collections``.
  public func collections(of concept: Int) -> ArraySlice<Int32> { collectionsOfConcept[concept] }

  /// Breadth first, so that nearer concepts come first; a seen concept is not entered again.
  private func closure(of concept: Int, over steps: Adjacency) -> [Int] {
    var found: [Int] = []
    var seen: Set<Int32> = []
    var next = 0
    var current = concept
    while true {
      for step in steps[current] where seen.insert(step).inserted { found.append(Int(step)) }
      guard next < found.count else { return found }
      current = found[next]
      next += 1
    }
  }
}
