internal import TextPrimitives

/// A graph in the order in which the writers put it: a function of the graph alone, not of the order of its triples or the labels of its
/// blank nodes (as far as those can be told apart by what surrounds them).
struct GraphOrder {
  /// A triple as ranks, or as terms.
  struct Edge: Comparable {
    var subject: Int
    var predicate: Int
    var object: Int

    static func < (left: Edge, right: Edge) -> Bool {
      if left.subject != right.subject { return left.subject < right.subject }
      if left.predicate != right.predicate { return left.predicate < right.predicate }
      return left.object < right.object
    }
  }

  let graph: TripleGraph
  /// Of every term its place: IRIs by their text, literals by language, text and datatype, blank nodes by their surroundings.
  private(set) var rank: [Int] = []
  /// How many terms are no blank nodes: the first place of a blank node.
  private(set) var namedCount = 0
  /// Of every term its place as predicate: `rdf:type`, then those preferred, then the others.
  private(set) var predicateRank: [Int] = []
  /// Every triple once, as terms, sorted.
  private(set) var edges: [Edge] = []
  /// Where the edges of a term begin in ``edges``, and end where those of the next begin; empty for what is no subject.
  private(set) var edgeRange: [Range<Int>] = []
  /// The term `rdf:type`, if the graph has it.
  let type: Int?
  /// The term `rdf:nil`, if the graph has it.
  let emptyList: Int?

  /// Sorts a graph.
  /// - Complexity: O(n log n).
  init(_ graph: TripleGraph, preferredPredicates: [String], firstSubjects: [String] = []) {
    self.graph = graph
    type = graph.index(ofIRI: RDFName.rdf + "type")
    emptyList = graph.index(ofIRI: RDFName.rdf + "nil")
    rankNamedTerms()
    rankPredicates(preferredPredicates)
    var unsorted = graph.triples.map { Edge(subject: $0.subject, predicate: $0.predicate, object: $0.object) }
    unsorted.sort()
    var count = 0
    for edge in unsorted where count == 0 || unsorted[count - 1] != edge {
      unsorted[count] = edge
      count += 1
    }
    unsorted.removeLast(unsorted.count - count)
    rankBlankNodes(unsorted)
    var subjectRank = rank
    for (place, iri) in firstSubjects.enumerated() {
      if let term = graph.index(ofIRI: iri) { subjectRank[term] = place - firstSubjects.count }
    }
    var ranked = unsorted.indices.map { index in
      let edge = unsorted[index]
      return (Edge(subject: subjectRank[edge.subject], predicate: predicateRank[edge.predicate], object: rank[edge.object]), index)
    }
    ranked.sort { $0.0 < $1.0 }
    edges = ranked.map { unsorted[$0.1] }
    edgeRange = [Range<Int>](repeating: 0..<0, count: graph.terms.count)
    var start = 0
    while start < edges.count {
      var end = start
      while end < edges.count, edges[end].subject == edges[start].subject { end += 1 }
      edgeRange[edges[start].subject] = start..<end
      start = end
    }
  }

  private mutating func rankNamedTerms() {
    let terms = graph.terms
    let bytes = graph.bytes
    var order = terms.indices.filter { terms[$0].kind != .blankNode }
    order.sort { Self.isBefore(terms[$0], terms[$1], bytes.span) }
    rank = [Int](repeating: 0, count: terms.count)
    for (place, term) in order.enumerated() { rank[term] = place }
    namedCount = order.count
  }

  private static func isBefore(_ left: TermRecord, _ right: TermRecord, _ text: Span<UInt8>) -> Bool {
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    let language = compare(text, left.language, right.language)
    if language != 0 { return language < 0 }
    let own = compare(text, left.text, right.text)
    return own != 0 ? own < 0 : compare(text, left.datatype, right.datatype) < 0
  }

  private mutating func rankPredicates(_ preferred: [String]) {
    let first = [RDFName.rdf + "type"] + preferred
    predicateRank = rank.map { $0 + first.count }
    for (place, iri) in first.enumerated().reversed() {
      if let term = graph.index(ofIRI: iri) { predicateRank[term] = place }
    }
  }

  private mutating func rankBlankNodes(_ edges: [Edge]) {
    let terms = graph.terms
    let nodes = terms.indices.filter { terms[$0].kind == .blankNode }
    guard !nodes.isEmpty else { return }
    for (place, node) in BlankNodeOrder.sorted(nodes, edges: edges, rank: rank, predicateRank: predicateRank).enumerated() {
      rank[node] = namedCount + place
    }
  }
}
