public import TextPrimitives

/// Writes a graph as Turtle for people and for version control: the same graph always gives the same bytes.
///
/// Only the prefixes that are used are declared, in alphabetical order. Subjects stand in the order of their IRIs, predicates one a line in
/// the order of the style, objects sorted by language and text, one a line where there are several. A blank node is nested where it is used
/// if that is the only place, lists are written `( … )`, text of several lines in three quotes.
public struct TurtleWriter: GraphWriting {
  private let order: GraphOrder
  private let plan: BlankNodePlan
  private var names: CompactNames
  private var bytes: [UInt8] = []

  private init(_ graph: TripleGraph, _ style: WritingStyle) {
    order = GraphOrder(graph, preferredPredicates: style.predicateOrder, firstSubjects: style.firstSubjects)
    plan = BlankNodePlan(order)
    names = CompactNames(graph.prefixes.merging(style.prefixes) { $1 })
  }

  /// The document of a graph. Turtle can say everything, so there is never a finding.
  /// - Complexity: O(n log n), n being the number of triples.
  public static func document(of graph: TripleGraph, style: WritingStyle) -> (bytes: [UInt8], findings: [Diagnostic]) {
    var writer = TurtleWriter(graph, style)
    writer.writeSubjects()
    let body = writer.bytes
    writer.bytes.removeAll()
    writer.writeHead(style.header)
    return (writer.bytes + body, [])
  }

  /// The document of a graph.
  /// - Complexity: O(n log n), n being the number of triples.
  public static func bytes(of graph: TripleGraph, style: WritingStyle = WritingStyle()) -> [UInt8] {
    document(of: graph, style: style).bytes
  }

  private mutating func writeHead(_ header: [String]) {
    for line in header { bytes.append(contentsOf: (line.isEmpty ? "#\n" : "# \(line)\n").utf8) }
    if !header.isEmpty { bytes.append("\n") }
    for (name, namespace) in names.used {
      bytes.append(contentsOf: "@prefix \(name): ".utf8)
      TermSyntax.append(iri: namespace.span, 0..<namespace.count, to: &bytes)
      bytes.append(" .\n")
    }
  }

  private mutating func writeSubjects() {
    var start = 0
    while start < order.edges.count {
      let subject = order.edges[start].subject
      let range = order.edgeRange[subject]
      start = range.upperBound
      switch plan.form[subject] {
      case .nested, .list: continue
      case .anonymous: bytes.append("\n[]")
      case .named, .labelled:
        bytes.append("\n")
        write(subject)
      }
      if order.edges[range.lowerBound].predicate == order.type { bytes.append(" ") } else { newLine(1) }
      writePredicates(range, depth: 1)
      bytes.append(".\n")
    }
  }

  private mutating func newLine(_ depth: Int) {
    bytes.append("\n")
    for _ in 0..<depth { bytes.append("  ") }
  }

  /// Writes the predicates and objects of a subject, a `;` and a line end behind each.
  private mutating func writePredicates(_ range: Range<Int>, depth: Int) {
    var start = range.lowerBound
    while start < range.upperBound {
      let predicate = order.edges[start].predicate
      if start > range.lowerBound { newLine(depth) }
      if predicate == order.type { bytes.append("a") } else { write(predicate) }
      bytes.append(" ")
      write(order.edges[start].object, depth: depth)
      start += 1
      while start < range.upperBound, order.edges[start].predicate == predicate {
        bytes.append(",")
        newLine(depth + 1)
        write(order.edges[start].object, depth: depth + 1)
        start += 1
      }
      bytes.append(" ;")
    }
    newLine(depth - 1)
  }

  /// Writes an object, with everything that is nested in it.
  private mutating func write(_ term: Int, depth: Int) {
    switch plan.form[term] {
    case .nested:
      let range = order.edgeRange[term]
      guard !range.isEmpty else { return bytes.append("[]") }
      bytes.append("[")
      newLine(depth + 1)
      writePredicates(range, depth: depth + 1)
      bytes.append("]")
    case .list:
      bytes.append("(")
      var cell = term
      while let (element, rest) = plan.cell(cell, order) {
        newLine(depth + 1)
        write(element, depth: depth + 1)
        cell = rest
      }
      newLine(depth)
      bytes.append(")")
    case .named, .labelled, .anonymous:
      if term == order.emptyList { bytes.append("()") } else { write(term) }
    }
  }

  /// Writes a term that is one word.
  private mutating func write(_ term: Int) {
    let record = order.graph.terms[term]
    let source = order.graph.bytes
    let text = source.span
    switch record.kind {
    case .iri: write(iri: text, record.text)
    case .blankNode: bytes.append(contentsOf: "_:b\(plan.label[term] ?? 0)".utf8)
    case .literal:
      if TermSyntax.isPlain(text, record) { return bytes.append(text, record.text) }
      TermSyntax.append(quoted: text, record.text, to: &bytes)
      if !record.language.isEmpty {
        bytes.append("@")
        bytes.append(text, record.language)
      } else if !record.datatype.isEmpty {
        bytes.append("^^")
        write(iri: text, record.datatype)
      }
    }
  }

  private mutating func write(iri text: Span<UInt8>, _ range: Range<Int>) {
    guard let (prefix, local) = names.shorten(text, range) else { return TermSyntax.append(iri: text, range, to: &bytes) }
    bytes.append(contentsOf: prefix.utf8)
    bytes.append(":")
    bytes.append(text, local)
  }
}
