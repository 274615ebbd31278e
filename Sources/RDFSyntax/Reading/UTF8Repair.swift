internal import TextPrimitives

/// Makes the bytes of a file well-formed UTF-8, so that readers behind it need not check.
enum UTF8Repair {
  /// Where the text begins: behind a byte order mark.
  static func beginning(of bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// What is wrong with the encoding of a whole file, so that nothing of it can be read; nil if it may be UTF-8.
  static func foreignEncoding(of bytes: Span<UInt8>) -> String? {
    guard bytes.count >= 4 else { return nil }
    let isMarked = (bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)
    let isBare = (bytes[0] == 0) != (bytes[1] == 0) && (bytes[2] == 0) != (bytes[3] == 0)
    return isMarked || isBare ? "the file is UTF-16; save it as UTF-8 and read it again" : nil
  }

  /// Whether all of a text is well-formed; the sink hears how far it has been looked through.
  /// - Complexity: O(n).
  static func isWellFormed(_ text: Span<UInt8>, telling sink: inout some TripleSink) -> Bool {
    var start = 0
    while start < text.count {
      var end = min(start + (1 << 24), text.count)
      while end < text.count, end > start + (1 << 23), text[end] & 0xC0 == 0x80 { end -= 1 }
      if UTF8Scalars.firstIllFormedByte(in: text.extracting(start..<end)) != nil { return false }
      sink.didRead(upTo: end)
      start = end
    }
    return true
  }

  /// A copy in which every ill-formed part is U+FFFD, and a finding for each line that has one; nil if all is well.
  /// - Complexity: O(n).
  static func repaired(_ text: Span<UInt8>, noting report: inout DiagnosticList) -> [UInt8]? {
    guard var bad = UTF8Scalars.firstIllFormedByte(in: text) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 64)
    var copied = 0
    var cursor = LineCursor()
    var lastLine = 0
    while true {
      while cursor.at < bad {
        if text[cursor.at] == 0x0A || text[cursor.at] == 0x0D { cursor.stepOverLineEnd(text) } else { cursor.at += 1 }
      }
      if cursor.line != lastLine {
        report.add(
          "the byte \(hexadecimal(UInt32(text[bad])).suffix(2)) is not UTF-8 (the file may be Latin-1 or Windows-1252); save the file as UTF-8",
          at: cursor.position(of: bad, in: text))
        lastLine = cursor.line
      }
      output.append(text, copied..<bad)
      UTF8Scalars.append(0xFFFD, to: &output)
      copied = bad + UTF8Scalars.decode(text, at: bad).length
      cursor.at = copied
      guard let next = UTF8Scalars.firstIllFormedByte(in: text.extracting(copied..<text.count)) else { break }
      bad = copied + next
    }
    output.append(text, copied..<text.count)
    return output
  }
}
