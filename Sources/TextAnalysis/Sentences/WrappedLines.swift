/// Tells lines that were wrapped at a width from lines that end by themselves, block by block (a block ends at an empty line).
///
/// A wrapped line is full: the first word of the next line would not have fitted. Lengths are raw UTF-8 bytes without the punctuation
/// at the end, so a little slack is given.
struct WrappedLines {
  /// Lines shorter or longer than these are not the work of an editor that wraps.
  private static let widths = 44...130
  private static let slack = 3

  private var width = 0
  private var lineCount = 0
  private var blockEnd = 0
  private var lineStart: Int32 = 0

  /// Whether the line that ends before a token goes on with it. To be asked for every token after a line end, in order.
  mutating func goOn(into index: Int, _ tokens: [Token]) -> Bool {
    if index >= blockEnd { measure(from: index, tokens) }
    let length = Int(tokens[index - 1].end - lineStart)
    lineStart = tokens[index].start
    guard Self.widths.contains(width), lineCount > 1 else { return false }
    if lineCount == 2 && tokens[index].shape.contains(.capitalised) { return false }
    return length + 1 + Int(tokens[index].end - tokens[index].start) > width - Self.slack
  }

  /// Measures the block of lines that begins at a token.
  mutating func measure(from start: Int, _ tokens: [Token]) {
    width = 0
    lineCount = 1
    lineStart = tokens[start].start
    var begin = lineStart
    var index = start + 1
    while index < tokens.count, !tokens[index].gap.contains(.emptyLine) {
      if tokens[index].gap.contains(.lineBreak) {
        width = max(width, Int(tokens[index - 1].end - begin))
        begin = tokens[index].start
        lineCount += 1
      }
      index += 1
    }
    width = max(width, Int(tokens[index - 1].end - begin))
    blockEnd = index
  }
}
