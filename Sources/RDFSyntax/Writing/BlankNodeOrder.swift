/// Orders blank nodes by what surrounds them, so that the order does not depend on their labels.
///
/// Nodes are told apart round by round by their sorted edges (colour refinement, as in Weisfeiler and Leman 1968). Nodes that stay alike
/// keep the order in which they first appeared.
enum BlankNodeOrder {
  /// Rounds after which nodes count as alike: enough for any tree that a person writes, and a bound for long chains.
  private static let rounds = 16

  private struct Node {
    var term: Int
    var colour = 0
    var signature: [Int] = []
  }

  /// The nodes in their order.
  /// - Complexity: O(n log n) a round, n being the number of edges at blank nodes.
  static func sorted(_ terms: [Int], edges: [GraphOrder.Edge], rank: [Int], predicateRank: [Int]) -> [Int] {
    var nodes = terms.map { Node(term: $0) }
    /// Of a term its place in `nodes` plus one; 0 for other terms.
    var place = [Int](repeating: 0, count: rank.count)
    for (index, term) in terms.enumerated() { place[term] = index + 1 }
    var touching = edges.filter { place[$0.subject] > 0 || place[$0.object] > 0 }
    touching.sort { predicateRank[$0.predicate] < predicateRank[$1.predicate] }
    var count = 1
    for _ in 0..<rounds {
      let colours = nodes.map(\.colour)
      func key(_ term: Int) -> Int { place[term] > 0 ? rank.count + colours[place[term] - 1] : rank[term] }
      var outgoing = [[(Int, Int)]](repeating: [], count: nodes.count)
      var incoming = outgoing
      for edge in touching {
        let predicate = predicateRank[edge.predicate]
        if place[edge.subject] > 0 { outgoing[place[edge.subject] - 1].append((predicate, key(edge.object))) }
        if place[edge.object] > 0 { incoming[place[edge.object] - 1].append((predicate, key(edge.subject))) }
      }
      for index in nodes.indices {
        nodes[index].signature =
          outgoing[index].sorted(by: <).flatMap { [$0.0, $0.1] } + [-1] + incoming[index].sorted(by: <).flatMap { [$0.0, $0.1] }
      }
      let order = nodes.indices.sorted { isBefore(nodes[$0], nodes[$1]) }
      var colour = 0
      var next = colours
      for (place, index) in order.enumerated() {
        if place > 0, isBefore(nodes[order[place - 1]], nodes[index]) { colour += 1 }
        next[index] = colour
      }
      for index in nodes.indices { nodes[index].colour = next[index] }
      if colour + 1 == count || colour + 1 == nodes.count { break }
      count = colour + 1
    }
    return nodes.sorted { ($0.colour, $0.term) < ($1.colour, $1.term) }.map(\.term)
  }

  private static func isBefore(_ left: Node, _ right: Node) -> Bool {
    left.colour != right.colour ? left.colour < right.colour : left.signature.lexicographicallyPrecedes(right.signature)
  }
}
