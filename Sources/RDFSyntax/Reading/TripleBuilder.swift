internal import TextPrimitives

/// The batch that a reader fills, and the terms that all readers make.
struct TripleBuilder {
  /// Index of no term.
  static let none = -2
  /// Index of a term that is wrong and already reported: triples with it are left out.
  static let invalid = -1
  /// The size of a batch in bytes, above which it is handed out.
  private static let batchBytes = 1 << 16

  var batch = TripleBatch()
  private var implied = [Int](repeating: none, count: ImpliedIRI.allCases.count)
  private var lastBlankNode = 0
  private var limit = batchBytes

  /// Whether it is time to hand the batch out.
  var isFull: Bool { batch.bytes.count > limit }

  /// Adds a triple, unless one of its terms is wrong.
  mutating func emit(_ subject: Int, _ predicate: Int, _ object: Int, line: Int) {
    guard subject >= 0, predicate >= 0, object >= 0 else { return }
    batch.triples.append(TripleBatch.Triple(subject: subject, predicate: predicate, object: object, line: line))
  }

  /// Makes a term of everything that was appended to the batch's bytes since `start`.
  mutating func add(_ kind: TermKind, from start: Int) -> Int {
    batch.terms.append(TermRecord(kind: kind, text: start..<batch.bytes.count))
    return batch.terms.count - 1
  }

  /// The term of an IRI that the syntax implies.
  mutating func term(_ iri: ImpliedIRI) -> Int {
    if implied[iri.rawValue] >= 0 { return implied[iri.rawValue] }
    let start = batch.bytes.count
    batch.bytes.append(iri.text)
    let term = add(.iri, from: start)
    implied[iri.rawValue] = term
    return term
  }

  /// A blank node without a label of its own: `g1`, `g2`, ….
  mutating func freshBlankNode() -> Int {
    lastBlankNode += 1
    let start = batch.bytes.count
    batch.bytes.append(UInt8(ascii: "g"))
    batch.bytes.append(contentsOf: String(lastBlankNode).utf8)
    return add(.blankNode, from: start)
  }

  /// A blank node with a label. One that looks like a label of ``freshBlankNode()``, with any number of `_` behind, gets one `_` more, so
  /// that the two kinds never meet.
  mutating func blankNode(_ text: Span<UInt8>, _ label: Range<Int>) -> Int {
    let start = batch.bytes.count
    batch.bytes.append(text, label)
    if Self.isGenerated(text, label) { batch.bytes.append(UInt8(ascii: "_")) }
    return add(.blankNode, from: start)
  }

  private static func isGenerated(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard text[range.lowerBound] == UInt8(ascii: "g") else { return false }
    var index = range.lowerBound + 1
    let digits = index
    while index < range.upperBound, NameCharacters.isDigit(text[index]) { index += 1 }
    guard index > digits else { return false }
    while index < range.upperBound, text[index] == UInt8(ascii: "_") { index += 1 }
    return index == range.upperBound
  }

  /// Hands the full batch out and begins a new one.
  mutating func startNextBatch() -> TripleBatch {
    let full = batch
    batch = TripleBatch()
    batch.bytes.reserveCapacity(limit + limit / 4)
    for index in implied.indices { implied[index] = Self.none }
    return full
  }

  /// Takes a term over that is still needed.
  mutating func carry(_ term: Int, from old: TripleBatch) -> Int {
    guard term >= 0 else { return term }
    let start = batch.bytes.count
    batch.bytes.append(old.bytes.span, old.terms[term].text)
    return add(old.terms[term].kind, from: start)
  }

  /// Sets the size of the batch so that the terms that were taken over cost no more than the new ones.
  mutating func adjustLimit() { limit = max(Self.batchBytes, batch.bytes.count * 2) }
}
