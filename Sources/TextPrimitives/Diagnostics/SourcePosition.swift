/// A place in a text file, as an editor shows it.
public struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, counted from 1.
  public var line: Int
  /// The column in Unicode code points, counted from 1.
  public var column: Int

  /// The place at a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte of a text.
  ///
  /// Lines end in LF, CR or CR LF.
  /// - Complexity: O(`offset`), so compute it for what is shown to a person, not for every token.
  public init(ofByte offset: Int, in text: Span<UInt8>) {
    var line = 1
    var column = 1
    var index = 0
    let end = min(offset, text.count)
    while index < end {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !(index + 1 < text.count && text[index + 1] == UInt8(ascii: "\n"))) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    self.init(line: line, column: column)
  }

  /// The order.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
