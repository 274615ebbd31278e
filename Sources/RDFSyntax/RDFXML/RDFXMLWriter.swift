public import TextPrimitives

/// Writes a graph as RDF/XML: the same graph always gives the same bytes, in the order of ``TurtleWriter``.
///
/// RDF/XML cannot say everything: a predicate whose IRI does not end in an XML name, and characters that XML may not hold, are reported and
/// their triples left out.
public struct RDFXMLWriter: GraphWriting {
  private let order: GraphOrder
  private let plan: BlankNodePlan
  private var names: CompactNames
  private var bytes: [UInt8] = []
  private var report = DiagnosticList(file: nil)

  private init(_ graph: TripleGraph, _ style: WritingStyle) {
    order = GraphOrder(graph, preferredPredicates: style.predicateOrder, firstSubjects: style.firstSubjects)
    plan = BlankNodePlan(order)
    var prefixes = graph.prefixes.merging(style.prefixes) { $1 }
    prefixes["rdf"] = RDFName.rdf
    prefixes["xml"] = nil
    prefixes["xmlns"] = nil
    prefixes[""] = nil
    names = CompactNames(XMLNamespaces.completed(prefixes, for: graph, order), isXML: true)
  }

  /// The document of a graph, and what of it RDF/XML cannot say.
  /// - Complexity: O(n log n), n being the number of triples.
  public static func document(of graph: TripleGraph, style: WritingStyle) -> (bytes: [UInt8], findings: [Diagnostic]) {
    var writer = RDFXMLWriter(graph, style)
    writer.writeSubjects()
    let body = writer.bytes
    writer.bytes.removeAll()
    writer.writeHead(style.header)
    return (writer.bytes + body + Array("</rdf:RDF>\n".utf8), writer.report.finished())
  }

  private mutating func writeHead(_ header: [String]) {
    bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    for line in header {
      // Two hyphens would end the comment.
      let plain = line.replacing("--", with: "- -")
      bytes.append(contentsOf: "<!-- \(plain)\(plain.hasSuffix("-") ? " " : "") -->\n".utf8)
    }
    bytes.append("<rdf:RDF")
    var used = names.used
    if !used.contains(where: { $0.name == "rdf" }) { used.append(("rdf", Array(RDFName.rdf.utf8))) }
    for (name, namespace) in used.sorted(by: { $0.name < $1.name }) {
      bytes.append(contentsOf: "\n  xmlns:\(name)=\"".utf8)
      XMLText.append(value: namespace.span, 0..<namespace.count, to: &bytes)
      bytes.append("\"")
    }
    bytes.append(">\n")
  }

  private mutating func writeSubjects() {
    var start = 0
    while start < order.edges.count {
      let subject = order.edges[start].subject
      start = order.edgeRange[subject].upperBound
      if plan.form[subject] == .nested || plan.form[subject] == .list { continue }
      bytes.append("\n")
      writeNode(subject, depth: 1)
    }
  }

  private mutating func indent(_ depth: Int) { for _ in 0..<depth { bytes.append("  ") } }

  /// A node with its properties.
  private mutating func writeNode(_ node: Int, depth: Int) {
    let source = order.graph.bytes
    var range = order.edgeRange[node]
    var tag = Array("rdf:Description".utf8)
    if let first = range.first, order.edges[first].predicate == order.type, order.graph.terms[order.edges[first].object].kind == .iri,
      let name = qualifiedName(order.edges[first].object)
    {
      tag = name
      range = first + 1..<range.upperBound
    }
    indent(depth)
    bytes.append("<")
    bytes.append(contentsOf: tag)
    switch plan.form[node] {
    case .named:
      bytes.append(" rdf:about=\"")
      XMLText.append(value: source.span, order.graph.terms[node].text, to: &bytes)
      bytes.append("\"")
    case .labelled: bytes.append(contentsOf: " rdf:nodeID=\"b\(plan.label[node] ?? 0)\"".utf8)
    case .anonymous, .nested, .list: break
    }
    if range.isEmpty { return bytes.append("/>\n") }
    bytes.append(">\n")
    for index in range { writeProperty(order.edges[index], depth: depth + 1) }
    indent(depth)
    bytes.append("</")
    bytes.append(contentsOf: tag)
    bytes.append(">\n")
  }

  private mutating func writeProperty(_ edge: GraphOrder.Edge, depth: Int) {
    let source = order.graph.bytes
    let object = order.graph.terms[edge.object]
    guard let tag = qualifiedName(edge.predicate) else {
      let iri = String(decoding: source[order.graph.terms[edge.predicate].text], as: UTF8.self)
      return report.add("RDF/XML cannot write the predicate `<\(iri)>`, as it does not end in an XML name; use Turtle", at: nil)
    }
    guard XMLText.isAllowed(source.span, object.text) else {
      let iri = String(decoding: source[order.graph.terms[edge.predicate].text], as: UTF8.self)
      return report.add("XML cannot hold a control character of a value of `<\(iri)>`; use Turtle", at: nil)
    }
    indent(depth)
    bytes.append("<")
    bytes.append(contentsOf: tag)
    switch plan.form[edge.object] {
    case .nested, .anonymous:
      if !order.edgeRange[edge.object].isEmpty {
        bytes.append(">\n")
        writeNode(edge.object, depth: depth + 1)
        indent(depth)
      } else {
        bytes.append("><rdf:Description/>")
      }
    case .list: writeList(edge.object, depth: depth)
    case .labelled: return bytes.append(contentsOf: " rdf:nodeID=\"b\(plan.label[edge.object] ?? 0)\"/>\n".utf8)
    case .named:
      if object.kind == .iri {
        bytes.append(" rdf:resource=\"")
        XMLText.append(value: source.span, object.text, to: &bytes)
        return bytes.append("\"/>\n")
      }
      writeText(object, source)
    }
    bytes.append("</")
    bytes.append(contentsOf: tag)
    bytes.append(">\n")
  }

  private mutating func writeText(_ literal: TermRecord, _ source: [UInt8]) {
    if !literal.language.isEmpty {
      bytes.append(" xml:lang=\"")
      bytes.append(contentsOf: source[literal.language])
      bytes.append("\"")
    } else if !literal.datatype.isEmpty {
      bytes.append(" rdf:datatype=\"")
      XMLText.append(value: source.span, literal.datatype, to: &bytes)
      bytes.append("\"")
    }
    bytes.append(">")
    XMLText.append(text: source.span, literal.text, to: &bytes)
  }

  /// A list: as a collection if it holds nodes only, else cell by cell.
  private mutating func writeList(_ head: Int, depth: Int) {
    var elements: [Int] = []
    var cell = head
    while let (element, rest) = plan.cell(cell, order) {
      elements.append(element)
      cell = rest
    }
    let isCollection = elements.allSatisfy { order.graph.terms[$0].kind != .literal && plan.form[$0] != .list }
    guard isCollection else { return writeCells(elements, depth: depth) }
    bytes.append(" rdf:parseType=\"Collection\">\n")
    for element in elements {
      if plan.form[element] == .nested {
        writeNode(element, depth: depth + 1)
      } else {
        writeReference(element, depth: depth + 1)
      }
    }
    indent(depth)
  }

  private mutating func writeReference(_ node: Int, depth: Int) {
    indent(depth)
    if plan.form[node] == .labelled {
      bytes.append(contentsOf: "<rdf:Description rdf:nodeID=\"b\(plan.label[node] ?? 0)\"/>\n".utf8)
    } else {
      let source = order.graph.bytes
      bytes.append("<rdf:Description rdf:about=\"")
      XMLText.append(value: source.span, order.graph.terms[node].text, to: &bytes)
      bytes.append("\"/>\n")
    }
  }

  /// A list with literals or lists in it: `rdf:first` and `rdf:rest` inside each other, without indentation, as it may be long.
  private mutating func writeCells(_ elements: [Int], depth: Int) {
    bytes.append(">\n")
    guard let first = order.graph.index(ofIRI: RDFName.rdf + "first") else { return }
    for (place, element) in elements.enumerated() {
      indent(depth + 1)
      bytes.append("<rdf:Description>\n")
      writeProperty(GraphOrder.Edge(subject: element, predicate: first, object: element), depth: depth + 2)
      indent(depth + 2)
      bytes.append(
        place + 1 < elements.count ? "<rdf:rest>\n" : "<rdf:rest rdf:resource=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#nil\"/>\n")
    }
    for place in elements.indices {
      if place > 0 {
        indent(depth + 2)
        bytes.append("</rdf:rest>\n")
      }
      indent(depth + 1)
      bytes.append("</rdf:Description>\n")
    }
    indent(depth)
  }

  /// The name of an IRI as an XML tag; nil if it has none.
  private mutating func qualifiedName(_ term: Int) -> [UInt8]? {
    let source = order.graph.bytes
    guard let (prefix, local) = names.shorten(source.span, order.graph.terms[term].text, allowingEmptyLocal: false) else { return nil }
    // In the RDF namespace some names mean something else as tags.
    let name = String(decoding: source[local], as: UTF8.self)
    if prefix == "rdf", name == "li" || name == "Description" || RDFXMLParser.isSyntax(name) { return nil }
    return Array("\(prefix):\(name)".utf8)
  }
}
