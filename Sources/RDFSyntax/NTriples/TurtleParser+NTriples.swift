extension TurtleParser {
  /// Reads lines of N-Triples until the batch is full or the text ends.
  /// - Returns: whether the text has ended.
  mutating func readLines(_ text: Span<UInt8>) throws(SyntaxFailure) -> Bool {
    while true {
      skipSpace(text)
      if builder.isFull { return false }
      if cursor.at >= text.count { return true }
      statementStart = cursor.at
      try readLine(text)
    }
  }

  private mutating func readLine(_ text: Span<UInt8>) throws(SyntaxFailure) {
    let subject: Int
    switch text[cursor.at] {
    case UInt8(ascii: "<"): subject = try readIRI(text)
    case UInt8(ascii: "_"): subject = try readBlankNodeLabel(text)
    default: throw fail(text, expecting: "a subject (an IRI `<…>` or `_:label`)")
    }
    guard skipBlanks(text) == UInt8(ascii: "<") else { throw fail(text, expecting: "a predicate (an IRI `<…>`)") }
    let predicate = try readIRI(text)
    let object: Int
    switch skipBlanks(text) {
    case UInt8(ascii: "<"): object = try readIRI(text)
    case UInt8(ascii: "_"): object = try readBlankNodeLabel(text)
    case UInt8(ascii: "\""): object = try readLiteral(text)
    default: throw fail(text, expecting: "an object (an IRI `<…>`, `_:label` or a literal `\"…\"`)")
    }
    guard skipBlanks(text) == UInt8(ascii: ".") else { throw fail(text, expecting: "`.` at the end of a triple") }
    emit(subject, predicate, object)
    cursor.at += 1
    switch skipBlanks(text) {
    case nil, 0x0A, 0x0D, UInt8(ascii: "#"): return
    default: throw fail(text, expecting: "the end of the line after a triple")
    }
  }

  /// Skips spaces and tabs.
  /// - Returns: the byte behind them, nil at the end of the text.
  private mutating func skipBlanks(_ text: Span<UInt8>) -> UInt8? {
    while cursor.at < text.count {
      let byte = text[cursor.at]
      if byte != 0x20, byte != 0x09 { return byte }
      cursor.at += 1
    }
    return nil
  }

  /// Moves the cursor from an error to the end of its line.
  mutating func recoverAtLineEnd(_ text: Span<UInt8>) {
    while cursor.at < text.count, text[cursor.at] != 0x0A, text[cursor.at] != 0x0D { cursor.at += 1 }
  }
}
