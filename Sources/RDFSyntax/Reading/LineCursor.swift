internal import TextPrimitives

/// A place in a text that a reader goes through: byte offset, line, and where the line begins.
struct LineCursor {
  /// Byte offset of the next byte.
  var at = 0
  /// Line of the next byte, counted from 1.
  var line = 1
  /// Byte offset at which that line begins.
  var lineStart = 0

  /// The place of a byte of the current line, as an editor shows it.
  func position(of offset: Int, in text: Span<UInt8>) -> SourcePosition {
    SourcePosition(line: line, column: UTF8Scalars.countScalars(in: text, min(lineStart, offset)..<min(offset, text.count)) + 1)
  }

  /// Steps over one line end at `at`.
  mutating func stepOverLineEnd(_ text: Span<UInt8>) {
    if text[at] == 0x0D, at + 1 < text.count, text[at + 1] == 0x0A { at += 1 }
    at += 1
    line += 1
    lineStart = at
  }
}
