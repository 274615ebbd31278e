internal import TextPrimitives

/// How terms are spelled in Turtle and N-Triples.
enum TermSyntax {
  /// `<…>`; what an IRI may not hold is escaped.
  static func append(iri text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    var plain = range.lowerBound
    for index in range where !NameCharacters.isIRIByte(text[index]) {
      bytes.append(text, plain..<index)
      bytes.append(contentsOf: "\\u\(hexadecimal(UInt32(text[index])))".utf8)
      plain = index + 1
    }
    bytes.append(text, plain..<range.upperBound)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Text in one pair of quotes with the escapes of canonical N-Triples.
  static func append(escaped text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var plain = range.lowerBound
    for index in range {
      let letter: UInt8
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = text[index]
      case 0x0A: letter = UInt8(ascii: "n")
      case 0x0D: letter = UInt8(ascii: "r")
      default: continue
      }
      bytes.append(text, plain..<index)
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(letter)
      plain = index + 1
    }
    bytes.append(text, plain..<range.upperBound)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Text for people: in three quotes where it has several lines; what cannot be seen is escaped.
  static func append(quoted text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
    var isLong = false
    for index in range where text[index] == 0x0A { isLong = true }
    bytes.append(isLong ? "\"\"\"" : "\"")
    var plain = range.lowerBound
    for index in range {
      let byte = text[index]
      guard byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      // Inside three quotes a quote is plain unless another one or the end follows.
      if isLong, byte == 0x0A || (byte == UInt8(ascii: "\"") && index + 1 < range.upperBound && text[index + 1] != byte) { continue }
      bytes.append(text, plain..<index)
      plain = index + 1
      switch byte {
      case UInt8(ascii: "\""): bytes.append("\\\"")
      case UInt8(ascii: "\\"): bytes.append("\\\\")
      case 0x0A: bytes.append("\\n")
      case 0x0D: bytes.append("\\r")
      case 0x09: bytes.append("\\t")
      default: bytes.append(contentsOf: "\\u\(hexadecimal(UInt32(byte)))".utf8)
      }
    }
    bytes.append(text, plain..<range.upperBound)
    bytes.append(isLong ? "\"\"\"" : "\"")
  }

  /// Whether a literal is a number or truth value that Turtle takes without quotes.
  static func isPlain(_ text: Span<UInt8>, _ literal: TermRecord) -> Bool {
    let namespace = RDFName.xsd.utf8.count
    guard literal.datatype.count > namespace, !literal.text.isEmpty,
      isEqual(text, literal.datatype.lowerBound..<literal.datatype.lowerBound + namespace, RDFName.xsd.utf8.span, 0..<namespace)
    else { return false }
    let name = literal.datatype.lowerBound + namespace..<literal.datatype.upperBound
    if isEqual(text, name, "boolean".utf8.span, 0..<7) {
      return isEqual(text, literal.text, "true".utf8.span, 0..<4) || isEqual(text, literal.text, "false".utf8.span, 0..<5)
    }
    var index = literal.text.lowerBound
    if text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
    let whole = digits(text, &index, literal.text.upperBound)
    if isEqual(text, name, "integer".utf8.span, 0..<7) { return whole > 0 && index == literal.text.upperBound }
    guard isEqual(text, name, "decimal".utf8.span, 0..<7), index < literal.text.upperBound, text[index] == UInt8(ascii: ".") else {
      return false
    }
    index += 1
    return digits(text, &index, literal.text.upperBound) > 0 && index == literal.text.upperBound
  }

  private static func digits(_ text: Span<UInt8>, _ index: inout Int, _ end: Int) -> Int {
    let start = index
    while index < end, NameCharacters.isDigit(text[index]) { index += 1 }
    return index - start
  }
}
