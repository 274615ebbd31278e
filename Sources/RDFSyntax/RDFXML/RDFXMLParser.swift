internal import TextPrimitives

/// The state of reading one RDF/XML document: an XML reader and a stack of what its open elements mean.
struct RDFXMLParser {
  /// What an open element means (section 7.2 of the syntax).
  enum Meaning {
    /// Above the root.
    case document
    /// `rdf:RDF`: its children are nodes.
    case nodes
    /// A node: its children are properties. Also a property with `rdf:parseType="Resource"`.
    case node
    /// A property: it holds a node or text.
    case property
    /// A property whose attributes say all: it holds nothing.
    case empty
    /// A property with `rdf:parseType="Collection"`: it holds nodes.
    case collection
    /// A property with `rdf:parseType="Literal"`: it holds any XML.
    case literal
    /// An element inside such a property.
    case markup
    /// What is wrong, and everything inside it.
    case skipped
  }

  /// An open element.
  struct Frame {
    var meaning: Meaning
    /// The node that properties are about.
    var subject = TripleBuilder.none
    var predicate = TripleBuilder.none
    /// In a collection: its first and last cell.
    var head = TripleBuilder.none
    var tail = TripleBuilder.none
    /// What `rdf:ID` on a property names: the statement itself.
    var statement = TripleBuilder.none
    var datatype = TripleBuilder.none
    /// What `xml:lang` says here, lower-cased.
    var language: [UInt8] = []
    /// What relative IRIs are resolved against here.
    var base: IRIBase?
    /// The length of that base if it was set here.
    var ownBaseBytes = 0
    /// How many `rdf:li` there were.
    var members = 0
    /// Whether a property already holds a node.
    var hasNode = false
  }

  /// A name that `rdf:ID` gives: a fragment of a base, of which the hash is enough to tell it from the few others.
  struct LocalName: Hashable {
    var base: UInt64
    var name: [UInt8]
  }

  var xml: XMLReader
  var builder = TripleBuilder()
  var frames: [Frame] = []
  /// The terms of elements by their names.
  var cache = TermCache()
  /// What `rdf:ID` named, which it may do once for a base.
  var names: Set<LocalName> = []
  /// The bases of the open elements together, in bytes.
  var baseBytes = 0
  /// Namespaces declared since the sink was last told.
  var declarations: [(prefix: String, namespace: String)] = []
  var literal = CanonicalXML()
  /// The text of the innermost open property.
  var content: [UInt8] = []
  var hasReportedMissingBase = false

  init(report: DiagnosticList, documentSize: Int, base: [UInt8]?) {
    xml = XMLReader(report: report, documentSize: documentSize)
    frames.append(Frame(meaning: .document, base: base.flatMap { IRIBase($0) }))
    if let base, frames[0].base == nil {
      xml.report.add("the base `\(String(utf8Bytes: base.span))` is not an absolute IRI; give one like `https://example.org/`", at: nil)
    }
  }

  /// The line of the tag that was read last.
  var line: Int { xml.cursor.line }

  /// Reads until the batch is full or the text ends.
  /// - Returns: whether the text has ended.
  mutating func readMore(_ text: Span<UInt8>) throws(SyntaxFailure) -> Bool {
    while true {
      switch try xml.next(text) {
      case .start: startElement(text)
      case .end:
        endElement(text)
        if builder.isFull { return false }
      case .text: addText(text)
      case .markup: if isInLiteral { literal.append(markup: text, xml.markup) }
      case .finished: return true
      }
    }
  }

  /// Empties the batch and takes over the terms that are still needed.
  mutating func startNextBatch() {
    let full = builder.startNextBatch()
    cache.forgetAll()
    for index in frames.indices {
      frames[index].subject = builder.carry(frames[index].subject, from: full)
      frames[index].predicate = builder.carry(frames[index].predicate, from: full)
      frames[index].head = builder.carry(frames[index].head, from: full)
      frames[index].tail = builder.carry(frames[index].tail, from: full)
      frames[index].statement = builder.carry(frames[index].statement, from: full)
      frames[index].datatype = builder.carry(frames[index].datatype, from: full)
    }
    builder.adjustLimit()
  }

  private var isInLiteral: Bool {
    guard let meaning = frames.last?.meaning else { return false }
    return meaning == .literal || meaning == .markup
  }

  private mutating func startElement(_ text: Span<UInt8>) {
    if xml.hasNewScope {
      cache.forgetAll()
      xml.hasNewScope = false
      if frames.count == 1 { noteDeclarations(text) }
    }
    let parent = frames[frames.count - 1]
    if isInLiteral {
      literal.start(text, xml)
      frames.append(Frame(meaning: .markup))
      return
    }
    var frame = Frame(meaning: .skipped, language: parent.language, base: parent.base)
    if parent.meaning != .skipped { readScope(text, &frame) }
    switch parent.meaning {
    case .document:
      if rdfName(text, xml.element) == "RDF" {
        frame.meaning = .nodes
        for attribute in xml.attributes where !isIgnored(text, attribute.name) {
          note(text, "`rdf:RDF` cannot have the attribute `\(xml.name(text, attribute.name.whole))`; put it on a node")
        }
      } else {
        startNode(text, &frame)
      }
    case .nodes: startNode(text, &frame)
    case .node: startProperty(text, &frame)
    case .property:
      if parent.hasNode {
        note(text, "a property holds one node, and here is another; repeat the property for it")
      } else {
        refuseText(text)
        frames[frames.count - 1].hasNode = true
        startNode(text, &frame)
        finish(parent, object: frame.subject)
      }
    case .collection:
      startNode(text, &frame)
      if frame.meaning == .node { addToCollection(frame.subject) }
    case .empty: note(text, "a property with `rdf:resource`, `rdf:nodeID` or properties as attributes cannot hold anything")
    case .literal, .markup, .skipped: break
    }
    frames.append(frame)
  }

  private mutating func noteDeclarations(_ text: Span<UInt8>) {
    for binding in xml.bindings where !binding.prefix.isEmpty {
      declarations.append((xml.name(text, binding.prefix), String(decoding: xml.namespaces[binding.namespace], as: UTF8.self)))
    }
  }

  private mutating func addToCollection(_ node: Int) {
    let top = frames.count - 1
    let cell = builder.freshBlankNode()
    if frames[top].tail == TripleBuilder.none { frames[top].head = cell } else { emit(frames[top].tail, .rest, cell) }
    emit(cell, .first, node)
    frames[top].tail = cell
  }

  private mutating func endElement(_ text: Span<UInt8>) {
    guard frames.count > 1, let frame = frames.popLast() else { return }
    baseBytes -= frame.ownBaseBytes
    switch frame.meaning {
    case .property:
      if frame.hasNode { refuseText(text) } else { finish(frame, object: contentTerm(frame)) }
      content.removeAll(keepingCapacity: true)
    case .literal:
      let datatype = builder.term(.xmlLiteral)
      let start = builder.batch.bytes.count
      builder.batch.bytes.append(contentsOf: literal.bytes)
      finish(frame, object: literalTerm(from: start, datatype: datatype))
    case .markup: literal.end()
    case .collection:
      if frame.tail == TripleBuilder.none {
        finish(frame, object: builder.term(.nil))
      } else {
        let end = builder.term(.nil)
        emit(frame.tail, .rest, end)
        finish(frame, object: frame.head)
      }
    case .node:
      // The text before a node inside a property is white space and already checked.
      content.removeAll(keepingCapacity: true)
    case .document, .nodes, .empty, .skipped: break
    }
  }

  private mutating func addText(_ text: Span<UInt8>) {
    switch frames[frames.count - 1].meaning {
    case .property: content.append(contentsOf: xml.characters)
    case .literal, .markup: literal.append(text: xml.characters)
    case .skipped, .document: break
    case .nodes, .node, .collection, .empty:
      if xml.characters.contains(where: { $0 > 0x20 }) { note(text, "text cannot stand here; put it into a property") }
    }
  }

  /// Reports text beside a node in a property.
  private mutating func refuseText(_ text: Span<UInt8>) {
    if content.contains(where: { $0 > 0x20 }) { note(text, "a property holds a node or text, not both; the text is left out") }
    content.removeAll(keepingCapacity: true)
  }

  /// Notes an error at the end of what was read last.
  mutating func note(_ text: Span<UInt8>, _ message: String) { xml.note(text, message) }
}
