internal import TextPrimitives

/// All triples of a document or of several, every term kept once: what the writers that sort need.
public struct TripleGraph: TripleSink, Sendable {
  /// The text of all terms.
  public private(set) var bytes: [UInt8] = []
  /// The terms, each once, in the order of their first appearance.
  public private(set) var terms: [TermRecord] = []
  /// The triples in their order, as indices of ``terms``; one that was given twice stands here twice.
  public private(set) var triples: [TripleBatch.Triple] = []
  /// The namespaces of the prefixes that were declared; of a prefix declared twice the last one.
  public private(set) var prefixes: [String: String] = [:]

  /// Index of a term plus one; 0 is free. The size is a power of two and at most half full.
  private var slots = [Int](repeating: 0, count: 64)

  /// An empty graph.
  public init() {}

  /// Adds triples.
  /// - Complexity: O(size of the batch), amortised.
  public mutating func receive(_ batch: borrowing TripleBatch) {
    var indices = [Int](repeating: -1, count: batch.terms.count)
    let text = batch.bytes.span
    func index(_ graph: inout TripleGraph, _ term: Int, _ batch: borrowing TripleBatch) -> Int {
      if indices[term] < 0 { indices[term] = graph.intern(batch.terms[term], text) }
      return indices[term]
    }
    for triple in batch.triples {
      let subject = index(&self, triple.subject, batch)
      let predicate = index(&self, triple.predicate, batch)
      let object = index(&self, triple.object, batch)
      triples.append(TripleBatch.Triple(subject: subject, predicate: predicate, object: object, line: triple.line))
    }
  }

  /// Notes a prefix.
  public mutating func declare(prefix: String, namespace: String) { prefixes[prefix] = namespace }

  /// The index of an IRI, nil if no triple has it.
  public func index(ofIRI iri: String) -> Int? {
    let text = Array(iri.utf8)
    let found = slots[slot(of: TermRecord(kind: .iri, text: 0..<text.count), text.span)]
    return found == 0 ? nil : found - 1
  }

  /// The index of a term, which is added if it is new.
  private mutating func intern(_ term: TermRecord, _ text: Span<UInt8>) -> Int {
    let position = slot(of: term, text)
    if slots[position] > 0 { return slots[position] - 1 }
    let start = bytes.count
    bytes.append(text, term.text)
    let textEnd = bytes.count
    bytes.append(text, term.language)
    let languageEnd = bytes.count
    bytes.append(text, term.datatype)
    terms.append(
      TermRecord(kind: term.kind, text: start..<textEnd, language: textEnd..<languageEnd, datatype: languageEnd..<bytes.count))
    slots[position] = terms.count
    if terms.count * 2 > slots.count { grow() }
    return terms.count - 1
  }

  /// The slot in which a term stands or would stand.
  private func slot(of term: TermRecord, _ text: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var hash = ByteHash()
    hash.combine(term.kind.rawValue)
    for index in term.text { hash.combine(text[index]) }
    for index in term.language { hash.combine(text[index]) }
    for index in term.datatype { hash.combine(text[index]) }
    var position = Int(truncatingIfNeeded: hash.finished) & mask
    let own = bytes.span
    while slots[position] > 0 {
      let other = terms[slots[position] - 1]
      if other.kind == term.kind, isEqual(own, other.text, text, term.text), isEqual(own, other.language, text, term.language),
        isEqual(own, other.datatype, text, term.datatype)
      {
        return position
      }
      position = (position + 1) & mask
    }
    return position
  }

  private mutating func grow() {
    slots = [Int](repeating: 0, count: slots.count * 2)
    for index in terms.indices { slots[slot(of: terms[index], bytes.span)] = index + 1 }
  }
}
