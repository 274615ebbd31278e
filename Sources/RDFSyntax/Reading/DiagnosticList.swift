internal import TextPrimitives

/// The findings of one reader: the first ones whole, the rest counted.
struct DiagnosticList {
  let file: String?
  /// How many are kept.
  let limit: Int
  private(set) var kept: [Diagnostic] = []
  private var dropped = 0

  init(file: String?, limit: Int = 100) {
    self.file = file
    self.limit = limit
  }

  /// Whether another finding would be kept, so that it pays to word it.
  var hasRoom: Bool { kept.count < limit }

  mutating func add(_ message: String, at position: SourcePosition?) {
    if hasRoom { kept.append(Diagnostic(.error, message, file: file, position: position)) } else { dropped += 1 }
  }

  /// All findings, and at the end how many more there were.
  func finished() -> [Diagnostic] {
    guard dropped > 0 else { return kept }
    return kept + [Diagnostic(.error, "\(dropped) more errors are not shown; mend the first ones and read again", file: file)]
  }
}

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

/// A statement that cannot be read any further; the finding is already noted.
struct SyntaxFailure: Error {}

/// Words for what stands at a place of a text, for messages.
func describe(_ text: Span<UInt8>, at index: Int) -> String {
  guard index < text.count else { return "the end of the file" }
  let byte = text[index]
  if byte == 0x0A || byte == 0x0D { return "the end of the line" }
  if byte < 0x20 || byte == 0x7F { return "a control character (U+\(hexadecimal(UInt32(byte))))" }
  if byte == 0x20 { return "a space" }
  var end = index
  while end < text.count, end - index < 24, NameCharacters.isNameByte(text[end]) || text[end] >= 0x80 || text[end] == UInt8(ascii: ":") {
    end += 1
  }
  if end == index { end += 1 }
  while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
  return "`\(String(utf8Bytes: text.extracting(index..<end)))`"
}

/// At least four hexadecimal digits.
func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
