internal import TextPrimitives

extension TurtleParser {
  /// A prefixed name, as a term; nil if none stands here.
  mutating func readPrefixedName(_ text: Span<UInt8>) throws(SyntaxFailure) -> Int? {
    let start = cursor.at
    guard let colon = endOfPrefix(text, from: start) else { return nil }
    var index = colon + 1
    if index < text.count, text[index] != UInt8(ascii: "-") {
      while index < text.count, NameCharacters.isNameByte(text[index]) || text[index] == UInt8(ascii: ":") { index += 1 }
    }
    if index < text.count, isSlowLocalByte(text[index]) { return try readLongLocalName(text, prefix: start..<colon, from: index) }
    cursor.at = index
    return name(text, start..<index, colon: colon)
  }

  /// The colon behind a prefix; nil if no prefix and colon stand here.
  func endOfPrefix(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    let first = text[start]
    if first == UInt8(ascii: ":") { return start }
    guard NameCharacters.isLetter(first) || (first >= 0x80 && NameCharacters.isNameBase(UTF8Scalars.decode(text, at: start).scalar)) else {
      return nil
    }
    var index = start
    while index < text.count, NameCharacters.isNameByte(text[index]) { index += 1 }
    if index < text.count, text[index] != UInt8(ascii: ":") { index = NameCharacters.endOfName(text, from: start) }
    return index < text.count && text[index] == UInt8(ascii: ":") ? index : nil
  }

  private func isSlowLocalByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\\")
  }

  /// The term of a name whose local part needs no decoding.
  private mutating func name(_ text: Span<UInt8>, _ range: Range<Int>, colon: Int) -> Int {
    let slot = cache.slot(text, range)
    if let term = cache.term(text, range, slot: slot) { return term }
    let start = builder.batch.bytes.count
    guard appendNamespace(text, range.lowerBound..<colon) else { return TripleBuilder.invalid }
    builder.batch.bytes.append(text, colon + 1..<range.upperBound)
    let term = builder.add(.iri, from: start)
    cache.remember(term, range, slot: slot)
    return term
  }

  /// Appends the namespace of a prefix; a prefix without declaration is reported at its first use.
  private mutating func appendNamespace(_ text: Span<UInt8>, _ prefix: Range<Int>) -> Bool {
    guard let index = prefixes.index(of: text, prefix) else {
      let name = String(utf8Bytes: text.extracting(prefix))
      note(
        text, "the prefix `\(name):` is not declared, so every triple that uses it is left out; add `@prefix \(name): <https://…> .`",
        at: prefix.lowerBound)
      prefixes.set(text, prefix, to: nil)
      return false
    }
    guard let namespace = prefixes.namespace(index) else { return false }
    builder.batch.bytes.append(contentsOf: namespace)
    return true
  }

  /// A local name with dots, escapes, percent signs or characters beyond ASCII, of which the part before `index` is read.
  private mutating func readLongLocalName(_ text: Span<UInt8>, prefix: Range<Int>, from index: Int) throws(SyntaxFailure) -> Int {
    let localStart = prefix.upperBound + 1
    var decoded: [UInt8] = []
    decoded.append(text, localStart..<index)
    var index = index
    // A dot belongs to the name only if more of the name follows.
    var goodIndex = index
    var goodCount = decoded.count
    scan: while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "."):
        guard !decoded.isEmpty else { break scan }
        decoded.append(byte)
        index += 1
        continue
      case UInt8(ascii: "%"):
        guard index + 2 < text.count, NameCharacters.hexValue(text[index + 1]) != nil, NameCharacters.hexValue(text[index + 2]) != nil
        else {
          cursor.at = index
          throw fail(text, "`%` in a name needs two hexadecimal digits behind it; write `\\%` for a plain percent sign")
        }
        decoded.append(text, index..<index + 3)
        index += 3
      case UInt8(ascii: "\\"):
        guard index + 1 < text.count, Self.isLocalEscape(text[index + 1]) else {
          cursor.at = index
          throw fail(text, "in a name `\\` can only stand before one of `_~.-!$&'()*+,;=/?#@%`")
        }
        decoded.append(text[index + 1])
        index += 2
      case UInt8(ascii: ":"):
        decoded.append(byte)
        index += 1
      default:
        let (scalar, length) = UTF8Scalars.decode(text, at: index)
        guard decoded.isEmpty ? NameCharacters.isNameStart(scalar) : NameCharacters.isName(scalar) else { break scan }
        decoded.append(text, index..<index + length)
        index += length
      }
      goodIndex = index
      goodCount = decoded.count
    }
    cursor.at = goodIndex
    let start = builder.batch.bytes.count
    guard appendNamespace(text, prefix) else { return TripleBuilder.invalid }
    builder.batch.bytes.append(decoded.span, 0..<goodCount)
    return builder.add(.iri, from: start)
  }

  /// PN_LOCAL_ESC.
  private static func isLocalEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "!"), UInt8(ascii: "$"),
      UInt8(ascii: "&"),
      UInt8(ascii: "'")...UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: "?"),
      UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}
