internal import TextPrimitives

extension TurtleParser {
  /// Adds a triple to the batch, unless one of its terms is wrong.
  mutating func emit(_ subject: Int, _ predicate: Int, _ object: Int) {
    builder.emit(subject, predicate, object, line: cursor.line)
  }

  /// Any term that can be an object and is written in one piece.
  mutating func readTerm(_ text: Span<UInt8>) throws(SyntaxFailure) -> Int {
    switch text[cursor.at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      return try readLiteral(text)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return try readNumber(text)
    case UInt8(ascii: ".") where cursor.at + 1 < text.count && NameCharacters.isDigit(text[cursor.at + 1]):
      return try readNumber(text)
    default:
      if let term = try readResource(text) { return term }
      if let term = readBoolean(text) { return term }
      throw fail(text, expecting: "an object (an IRI `<…>`, a name like `skos:Concept`, a literal, `_:label`, `[` or `(`)")
    }
  }

  /// An IRI, a prefixed name or a blank node label; nil if none of them stands here.
  mutating func readResource(_ text: Span<UInt8>) throws(SyntaxFailure) -> Int? {
    switch text[cursor.at] {
    case UInt8(ascii: "<"): return try readIRI(text)
    case UInt8(ascii: "_"): return try readBlankNodeLabel(text)
    default: return try readPrefixedName(text)
    }
  }

  /// `<…>`, as a term.
  mutating func readIRI(_ text: Span<UInt8>) throws(SyntaxFailure) -> Int {
    let start = cursor.at
    let end = endOfPlainIRI(text, from: start + 1)
    if end < text.count, text[end] == UInt8(ascii: ">") {
      cursor.at = end + 1
      let slot = cache.slot(text, start..<end)
      if let term = cache.term(text, start..<end, slot: slot) { return term }
      let term = appendIRI(text, text, start + 1..<end)
      if term >= 0 { cache.remember(term, start..<end, slot: slot) }
      return term
    }
    guard let decoded = try readEscapedIRI(text) else { return TripleBuilder.invalid }
    return appendIRI(text, decoded.span, 0..<decoded.count)
  }

  /// The first byte that is not an IRI's own.
  @inline(__always) func endOfPlainIRI(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, NameCharacters.isIRIByte(text[index]) { index += 1 }
    return index
  }

  /// Appends an IRI, resolved against the base, as a term.
  private mutating func appendIRI(_ text: Span<UInt8>, _ reference: Span<UInt8>, _ range: Range<Int>) -> Int {
    guard isResolvable(text, reference, range) else { return TripleBuilder.invalid }
    let start = builder.batch.bytes.count
    IRIBase.append(reference, range, resolvedAgainst: base, to: &builder.batch.bytes)
    return builder.add(.iri, from: start)
  }

  /// Whether an IRI is absolute or there is a base; if not, it is reported once a document.
  mutating func isResolvable(_ text: Span<UInt8>, _ reference: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if base != nil || IRIBase.endOfScheme(reference, range) != nil { return true }
    if !hasReportedMissingBase {
      hasReportedMissingBase = true
      let iri = String(utf8Bytes: reference.extracting(range))
      let start = cursor.at
      let remedy =
        grammar == .turtle ? "and there is no base; add `@base <https://…> .` or give a base" : "and N-Triples takes whole IRIs only"
      note(text, "the IRI `<\(iri)>` is relative \(remedy); triples with such IRIs are left out", at: start)
    }
    return false
  }

  /// `<…>` with escapes or errors; nil, with a finding, if it is wrong but its end is clear.
  mutating func readEscapedIRI(_ text: Span<UInt8>) throws(SyntaxFailure) -> [UInt8]? {
    if cursor.at < endlessIRI { throw fail(text, Self.noIRIEnd) }
    var decoded: [UInt8] = []
    var isGood = true
    var index = cursor.at + 1
    while true {
      let end = endOfPlainIRI(text, from: index)
      decoded.append(text, index..<end)
      index = end
      guard index < text.count, text[index] != 0x0A, text[index] != 0x0D else {
        endlessIRI = index
        throw fail(text, Self.noIRIEnd)
      }
      switch text[index] {
      case UInt8(ascii: ">"):
        cursor.at = index + 1
        return isGood ? decoded : nil
      case UInt8(ascii: "\\"):
        if let (scalar, length) = unicodeEscape(text, at: index), scalar >= 0x80 || NameCharacters.isIRIByte(UInt8(scalar)) {
          UTF8Scalars.append(scalar, to: &decoded)
          index += length
          continue
        }
        if isGood { note(text, "an IRI may hold only the escapes `\\uXXXX` and `\\UXXXXXXXX` of characters that it may hold", at: index) }
      default:
        if isGood {
          note(text, "an IRI cannot hold \(describe(text, at: index)); write it percent-encoded, or add the missing `>`", at: index)
        }
      }
      isGood = false
      index += 1
    }
  }

  private static let noIRIEnd = "this IRI has no end; add `>`"

  /// A `\u` or `\U` escape: its scalar and its length in bytes; nil if it is none, or of no Unicode scalar.
  func unicodeEscape(_ text: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    guard index + 1 < text.count else { return nil }
    let digits = text[index + 1] == UInt8(ascii: "u") ? 4 : text[index + 1] == UInt8(ascii: "U") ? 8 : 0
    guard digits > 0, index + 2 + digits <= text.count else { return nil }
    var scalar: UInt32 = 0
    for place in index + 2..<index + 2 + digits {
      guard let value = NameCharacters.hexValue(text[place]), scalar < 0x110000 else { return nil }
      scalar = scalar << 4 | value
    }
    guard scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, digits + 2)
  }

  /// `_:label`.
  mutating func readBlankNodeLabel(_ text: Span<UInt8>) throws(SyntaxFailure) -> Int {
    let start = cursor.at + 2
    guard start < text.count, text[start - 1] == UInt8(ascii: ":"), NameCharacters.isNameStart(UTF8Scalars.decode(text, at: start).scalar)
    else { throw fail(text, expecting: "a blank node label like `_:b1`") }
    let end = NameCharacters.endOfName(text, from: start)
    cursor.at = end
    let slot = cache.slot(text, start - 2..<end)
    if let term = cache.term(text, start - 2..<end, slot: slot) { return term }
    let term = builder.blankNode(text, start..<end)
    cache.remember(term, start - 2..<end, slot: slot)
    return term
  }
}
