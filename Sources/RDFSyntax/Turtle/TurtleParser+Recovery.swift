internal import TextPrimitives

extension TurtleParser {
  /// Moves the cursor from an error to where the next statement probably begins: behind a `.` that white space follows, or to a line
  /// that begins in its first column, unless the line before says that the statement goes on.
  /// - Complexity: O(bytes skipped); it only moves on.
  mutating func recover(_ text: Span<UInt8>) {
    if cursor.at > statementStart, cursor.at == cursor.lineStart, mayBeginStatement(text, cursor.at) { return }
    var last = lastByte(text, before: cursor.at)
    while cursor.at < text.count {
      let byte = text[cursor.at]
      switch byte {
      case 0x0A, 0x0D:
        cursor.stepOverLineEnd(text)
        if last == UInt8(ascii: ".") { return }
        let goesOn = last == UInt8(ascii: ";") || last == UInt8(ascii: ",") || last == UInt8(ascii: "[") || last == UInt8(ascii: "(")
        if !goesOn, mayBeginStatement(text, cursor.at) { return }
        continue
      case UInt8(ascii: "."):
        cursor.at += 1
        if cursor.at >= text.count || text[cursor.at] <= 0x20 || text[cursor.at] == UInt8(ascii: "#") { return }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        skipString(text)
      case UInt8(ascii: "<"):
        let end = endOfPlainIRI(text, from: cursor.at + 1)
        cursor.at = end < text.count && text[end] == UInt8(ascii: ">") ? end + 1 : cursor.at + 1
      case UInt8(ascii: "#") where cursor.at == cursor.lineStart || text[cursor.at - 1] <= 0x20:
        while cursor.at < text.count, text[cursor.at] != 0x0A, text[cursor.at] != 0x0D { cursor.at += 1 }
        continue
      default:
        cursor.at += 1
      }
      if byte > 0x20 { last = byte }
    }
  }

  /// The last byte of the line before an index that is not white space, 0 if there is none.
  private func lastByte(_ text: Span<UInt8>, before index: Int) -> UInt8 {
    var index = index
    while index > cursor.lineStart {
      index -= 1
      if text[index] > 0x20 { return text[index] }
    }
    return 0
  }

  private func mayBeginStatement(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard index < text.count else { return true }
    return switch text[index] {
    case UInt8(ascii: "<"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: ":"): true
    case let byte: NameCharacters.isLetter(byte) || byte >= 0x80
    }
  }

  /// Skips a string that has an end; of one without, the rest of the line.
  private mutating func skipString(_ text: Span<UInt8>) {
    let quote = text[cursor.at]
    var index = cursor.at + 1
    let isLong = index + 1 < text.count && text[index] == quote && text[index + 1] == quote
    let hasEnd = !(quote == UInt8(ascii: "'") ? hasNoLongEnd.single : hasNoLongEnd.double)
    if isLong, hasEnd {
      index += 2
      let opening = cursor
      while index < text.count {
        if text[index] == quote, index + 2 < text.count, text[index + 1] == quote, text[index + 2] == quote {
          cursor.at = index + 3
          return
        }
        if text[index] == 0x0A || text[index] == 0x0D {
          cursor.at = index
          cursor.stepOverLineEnd(text)
          index = cursor.at
        } else {
          index += text[index] == UInt8(ascii: "\\") ? 2 : 1
        }
      }
      if quote == UInt8(ascii: "'") { hasNoLongEnd.single = true } else { hasNoLongEnd.double = true }
      cursor = opening
      index = cursor.at + 3
    }
    while index < text.count, text[index] != 0x0A, text[index] != 0x0D {
      if text[index] == quote {
        cursor.at = index + 1
        return
      }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    cursor.at = min(index, text.count)
  }
}
