internal import TextPrimitives

/// How text is spelled in XML.
enum XMLText {
  /// Appends the text of an element.
  static func append(text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
    for index in range {
      switch text[index] {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "<"): bytes.append("&lt;")
      case UInt8(ascii: ">"): bytes.append("&gt;")
      case 0x0D: bytes.append("&#13;")
      default: bytes.append(text[index])
      }
    }
  }

  /// Appends the value of an attribute in double quotes.
  static func append(value text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
    for index in range {
      switch text[index] {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "<"): bytes.append("&lt;")
      case UInt8(ascii: "\""): bytes.append("&quot;")
      default: bytes.append(text[index])
      }
    }
  }

  /// Whether XML 1.0 may hold all characters of a text: no controls but white space, no U+FFFE and U+FFFF.
  static func isAllowed(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range {
      let byte = text[index]
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
      if byte == 0xEF, index + 2 < range.upperBound, text[index + 1] == 0xBF, text[index + 2] >= 0xBE { return false }
    }
    return true
  }
}
