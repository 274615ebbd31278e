internal import TextPrimitives

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
