/// How each blank node of a graph is written: nested where it is used, as a list, or with a label.
struct BlankNodePlan {
  /// How a term that is a blank node is written.
  enum Form {
    /// No blank node.
    case named
    /// A subject of its own that nothing refers to.
    case anonymous
    /// A subject of its own with a label.
    case labelled
    /// Inside the only triple whose object it is.
    case nested
    /// As ``nested``, and it begins or goes on a well-formed RDF list.
    case list
  }

  /// How deep blank nodes are nested at most; deeper ones get labels, so that writers and readers may recurse.
  static let depthLimit = 32

  /// The form of every term.
  private(set) var form: [Form]
  /// The number in the label of every labelled node, counted from 1 in the order of the graph.
  private(set) var label: [Int: Int] = [:]

  private var first: Int?
  private var rest: Int?
  private var end: Int?

  /// Plans the blank nodes of a graph.
  /// - Complexity: O(n).
  init(_ order: GraphOrder) {
    let terms = order.graph.terms
    form = terms.map { $0.kind == .blankNode ? .anonymous : .named }
    let nodes = terms.indices.filter { terms[$0].kind == .blankNode }.sorted { order.rank[$0] < order.rank[$1] }
    guard !nodes.isEmpty else { return }
    first = order.graph.index(ofIRI: RDFName.rdf + "first")
    rest = order.graph.index(ofIRI: RDFName.rdf + "rest")
    end = order.graph.index(ofIRI: RDFName.rdf + "nil")
    var parent = [Int](repeating: -1, count: terms.count)
    for edge in order.edges where form[edge.object] != .named {
      form[edge.object] = form[edge.object] == .anonymous ? .nested : .labelled
      parent[edge.object] = edge.subject
    }
    let isCell = cells(nodes, order)
    for node in nodes where isCell[node] && form[node] == .nested { form[node] = .list }
    limitDepth(nodes, parent: parent, isCell: isCell, order)
    for node in nodes where form[node] == .labelled { label[node] = label.count + 1 }
  }

  /// The element and the rest of a list cell; nil for what is none.
  func cell(_ node: Int, _ order: GraphOrder) -> (element: Int, rest: Int)? {
    let range = order.edgeRange[node]
    guard range.count == 2 else { return nil }
    let edges = (order.edges[range.lowerBound], order.edges[range.lowerBound + 1])
    if edges.0.predicate == first, edges.1.predicate == rest { return (edges.0.object, edges.1.object) }
    if edges.1.predicate == first, edges.0.predicate == rest { return (edges.1.object, edges.0.object) }
    return nil
  }

  /// Which terms are cells of a list that ends well and whose other cells nothing else refers to.
  private func cells(_ nodes: [Int], _ order: GraphOrder) -> [Bool] {
    var isCell = [Bool](repeating: false, count: form.count)
    var isDone = isCell
    for start in nodes where !isDone[start] {
      var path: [Int] = []
      var node = start
      while form[node] != .named, !isDone[node], let next = cell(node, order)?.rest {
        isDone[node] = true
        path.append(node)
        node = next
      }
      let isEnd = node == end
      var isGood = isEnd || (isCell[node] && form[node] == .nested)
      for node in path.reversed() {
        isCell[node] = isGood
        isGood = isGood && form[node] == .nested
      }
    }
    return isCell
  }

  /// Gives labels to nodes that contain themselves or lie too deep.
  private mutating func limitDepth(_ nodes: [Int], parent: [Int], isCell: [Bool], _ order: GraphOrder) {
    let unknown = -2
    let onPath = -1
    var depth = [Int](repeating: unknown, count: form.count)
    for start in nodes where depth[start] == unknown {
      var path: [Int] = []
      var node = start
      while form[node] == .nested || form[node] == .list, depth[node] == unknown {
        depth[node] = onPath
        path.append(node)
        node = parent[node]
      }
      if depth[node] == onPath, let entry = path.firstIndex(of: node) {
        for member in path[entry...] {
          form[member] = .labelled
          depth[member] = 0
        }
        path.removeSubrange(entry...)
      }
      for member in path.reversed() {
        let above = parent[member]
        let goesOn = isCell[above] && cell(above, order)?.rest == member
        depth[member] = max(depth[above], 0) + (goesOn ? 0 : 1)
        if depth[member] > Self.depthLimit {
          form[member] = .labelled
          depth[member] = 0
        }
      }
    }
  }
}
