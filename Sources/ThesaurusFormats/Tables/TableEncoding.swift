import TextPrimitives

/// What is wrong with the encoding of a table: spreadsheets like to save in that of their country.
enum TableEncoding {
  /// An error if a table is UTF-16, or has bytes that are no UTF-8, with the line of the first; nil if all is well.
  static func finding(_ bytes: [UInt8], file: String) -> Diagnostic? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let message = "the table is UTF-16: save it as UTF-8 and read it again"
      return Diagnostic(.error, message, file: file, position: SourcePosition(line: 1, column: 1))
    }
    guard let bad = UTF8Scalars.firstIllFormedByte(in: bytes.span) else { return nil }
    let line = bytes[..<bad].reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
    let message = "here, and perhaps further on, stand bytes that are no UTF-8; they are replaced: save the table as UTF-8"
    return Diagnostic(.error, message, file: file, position: SourcePosition(line: line, column: 1))
  }
}
