public import TextPrimitives

/// Writes a graph as JSON-LD 1.1 with the words of a given context: the same graph always gives the same bytes.
///
/// The document is one object with the context and a list of nodes. Blank nodes are nested where they are used once, lists are written as
/// lists, and every literal keeps its language or datatype.
public struct JSONLDWriter: GraphWriting {
  private let order: GraphOrder
  private let plan: BlankNodePlan
  private let words: [[UInt8]: String]
  private var names: CompactNames
  private let keyword: (id: String, type: String, value: String, language: String, list: String)
  private var json = JSONWriter()

  private init(_ graph: TripleGraph, _ style: WritingStyle) {
    order = GraphOrder(graph, preferredPredicates: style.predicateOrder, firstSubjects: style.firstSubjects)
    plan = BlankNodePlan(order)
    let context = style.context
    words = context.words
    names = CompactNames(context.prefixes)
    keyword = (
      context.word(for: "@id"), context.word(for: "@type"), context.word(for: "@value"), context.word(for: "@language"),
      context.word(for: "@list")
    )
  }

  /// The document of a graph. JSON-LD can say everything, so there is never a finding.
  /// - Complexity: O(n log n), n being the number of triples.
  public static func document(of graph: TripleGraph, style: WritingStyle) -> (bytes: [UInt8], findings: [Diagnostic]) {
    var writer = JSONLDWriter(graph, style)
    writer.json.beginObject()
    writer.json.key("@context")
    writer.json.beginObject()
    for entry in style.context.entries {
      writer.json.key(entry.word)
      writer.json.string(entry.meaning)
    }
    writer.json.endObject()
    writer.json.key(style.context.word(for: "@graph"))
    writer.json.beginArray()
    writer.writeSubjects()
    writer.json.endArray()
    writer.json.endObject()
    writer.json.endLine()
    return (writer.json.bytes, [])
  }

  private mutating func writeSubjects() {
    var start = 0
    while start < order.edges.count {
      let subject = order.edges[start].subject
      start = order.edgeRange[subject].upperBound
      if plan.form[subject] == .nested || plan.form[subject] == .list { continue }
      writeNode(subject)
    }
  }

  private mutating func writeNode(_ node: Int) {
    json.beginObject()
    if plan.form[node] == .named || plan.form[node] == .labelled {
      json.key(keyword.id)
      writeIdentifier(node)
    }
    let range = order.edgeRange[node]
    var start = range.lowerBound
    while start < range.upperBound {
      let predicate = order.edges[start].predicate
      var end = start
      while end < range.upperBound, order.edges[end].predicate == predicate { end += 1 }
      if predicate == order.type {
        writeTypes(start..<end)
      } else {
        writeValues(start..<end, key: word(for: predicate))
      }
      start = end
    }
    json.endObject()
  }

  /// The types that are IRIs behind `@type`; others, which are hardly ever meant, as an ordinary property.
  private mutating func writeTypes(_ range: Range<Int>) {
    let types = range.filter { order.graph.terms[order.edges[$0].object].kind == .iri }
    if !types.isEmpty {
      json.key(keyword.type)
      if types.count > 1 { json.beginArray() }
      for index in types { json.string(word(for: order.edges[index].object)) }
      if types.count > 1 { json.endArray() }
    }
    let others = types.count..<range.count
    // IRIs stand before literals and blank nodes.
    if !others.isEmpty { writeValues(range.lowerBound + others.lowerBound..<range.upperBound, key: RDFName.rdf + "type") }
  }

  private mutating func writeValues(_ range: Range<Int>, key: String) {
    json.key(key)
    if range.count > 1 { json.beginArray() }
    for index in range { writeValue(order.edges[index].object) }
    if range.count > 1 { json.endArray() }
  }

  private mutating func writeValue(_ term: Int) {
    switch plan.form[term] {
    case .nested: writeNode(term)
    case .list:
      json.beginObject()
      json.key(keyword.list)
      json.beginArray()
      var cell = term
      while let (element, rest) = plan.cell(cell, order) {
        writeValue(element)
        cell = rest
      }
      json.endArray()
      json.endObject()
    case .named where order.graph.terms[term].kind == .literal: writeLiteral(order.graph.terms[term])
    case .named, .labelled, .anonymous:
      json.beginObject()
      json.key(keyword.id)
      writeIdentifier(term)
      json.endObject()
    }
  }

  private mutating func writeLiteral(_ literal: TermRecord) {
    let source = order.graph.bytes
    if literal.language.isEmpty, literal.datatype.isEmpty { return json.string(source.span.extracting(literal.text)) }
    json.beginObject()
    json.key(literal.language.isEmpty ? keyword.type : keyword.language)
    if literal.language.isEmpty {
      json.string(String(decoding: source[literal.datatype], as: UTF8.self))
    } else {
      json.string(source.span.extracting(literal.language))
    }
    json.key(keyword.value)
    json.string(source.span.extracting(literal.text))
    json.endObject()
  }

  private mutating func writeIdentifier(_ term: Int) {
    let source = order.graph.bytes
    if let label = plan.label[term] {
      json.string("_:b\(label)")
    } else {
      json.string(source.span.extracting(order.graph.terms[term].text))
    }
  }

  /// The word of the context for an IRI, or a prefixed name, or the IRI itself.
  private mutating func word(for term: Int) -> String {
    let source = order.graph.bytes
    let range = order.graph.terms[term].text
    if let word = words[Array(source[range])] { return word }
    guard let (prefix, local) = names.shorten(source.span, range, allowingEmptyLocal: false) else {
      return String(decoding: source[range], as: UTF8.self)
    }
    return "\(prefix):" + String(decoding: source[local], as: UTF8.self)
  }
}
