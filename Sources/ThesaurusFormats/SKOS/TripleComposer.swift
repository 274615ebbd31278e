import RDFSyntax

/// What a triple says of its subject.
enum TripleObject {
  case iri(String)
  case literal(String, language: String = "", datatype: String = "")

  static let truth = TripleObject.literal("true", datatype: Namespace.xsd + "boolean")
}

/// Puts triples together for a sink, batch by batch; a subject or predicate that comes again is one term.
struct TripleComposer<Sink: TripleSink> {
  private(set) var sink: Sink
  private var batch = TripleBatch()
  private var iris: [String: Int] = [:]

  init(_ sink: Sink) { self.sink = sink }

  mutating func add(_ subject: String, _ predicate: String, _ object: TripleObject) throws {
    let subject = iri(subject)
    let predicate = iri(predicate)
    let term: Int
    switch object {
    case .iri(let text): term = iri(text)
    case .literal(let text, let language, let datatype):
      // A label that was read with a datatype bears it in place of a language.
      let isTyped = language.hasPrefix("^^")
      batch.terms.append(
        TermRecord(
          kind: .literal, text: keep(text), language: keep(isTyped ? "" : language),
          datatype: keep(isTyped ? String(language.dropFirst(2)) : datatype)))
      term = batch.terms.count - 1
    }
    batch.triples.append(TripleBatch.Triple(subject: subject, predicate: predicate, object: term))
    if batch.bytes.count > 1 << 16 { try flush() }
  }

  /// Hands out what is left.
  mutating func flush() throws {
    if !batch.triples.isEmpty { try sink.receive(batch) }
    batch.removeAll()
    iris.removeAll(keepingCapacity: true)
  }

  mutating func declare(prefix: String, namespace: String) { sink.declare(prefix: prefix, namespace: namespace) }

  /// The term of a resource. Blank nodes keep their `_:`, so that a builder's names for them come back as blank nodes.
  private mutating func iri(_ text: String) -> Int {
    if let known = iris[text] { return known }
    let isBlank = text.hasPrefix("_:")
    batch.terms.append(TermRecord(kind: isBlank ? .blankNode : .iri, text: keep(isBlank ? "b" + text.dropFirst(2) : text)))
    iris[text] = batch.terms.count - 1
    return batch.terms.count - 1
  }

  private mutating func keep(_ text: String) -> Range<Int> {
    let start = batch.bytes.count
    batch.bytes.append(contentsOf: text.utf8)
    return start..<batch.bytes.count
  }
}
