public import Thesaurus

/// Which concepts a caller wants to see: those that were included (all, if nothing was), without those that were excluded.
///
/// What is left out hides nothing else: a text is understood with the whole thesaurus, and then the rest is taken away.
public struct ConceptSelection: Sendable, Hashable {
  private var included: Set<Int>?
  private var excluded: Set<Int> = []

  /// All concepts.
  public init() {}

  /// Whether every concept is wanted.
  public var isAll: Bool { included == nil && excluded.isEmpty }

  /// Adds to the wanted concepts. The first call takes away all others.
  public mutating func include(_ concepts: some Sequence<Int>) { included = (included ?? []).union(concepts) }

  /// Takes concepts away, also where they were or will be included.
  public mutating func exclude(_ concepts: some Sequence<Int>) { excluded.formUnion(concepts) }

  /// Whether a concept is wanted.
  public func contains(_ concept: Int) -> Bool { !excluded.contains(concept) && included?.contains(concept) ?? true }
}

extension Thesaurus {
  /// A concept and all below it.
  public func concepts(under concept: Int) -> [Int] { [concept] + descendants(of: concept) }

  /// The concepts of a facet, ascending: those that ``root(of:)`` leads to it. Each concept is in one facet at most.
  public func concepts(inFacet facet: Int) -> [Int] { (0..<count).filter { root(of: $0) == facet } }

  /// The concepts of a scheme, ascending.
  public func concepts(inScheme uri: String) -> [Int] {
    (0..<count).filter { schemes(of: $0).contains { schemes[Int($0)].uri == uri } }
  }
}

extension TaggingOptions {
  /// Cuts ordered suggestions down to the most for a facet and for the whole. Concepts outside facets count as one facet.
  func cut(_ suggestions: inout [Suggestion], of thesaurus: Thesaurus) {
    if let most = limitPerFacet {
      var counts: [Int: Int] = [:]
      suggestions.removeAll { suggestion in
        let facet = thesaurus.root(of: suggestion.concept) ?? -1
        counts[facet, default: 0] += 1
        return counts[facet, default: 0] > most
      }
    }
    if let limit, suggestions.count > limit { suggestions.removeLast(suggestions.count - limit) }
  }
}
