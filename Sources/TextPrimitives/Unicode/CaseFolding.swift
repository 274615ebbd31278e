/// Words as they are compared: lower case, composed (NFC), without soft hyphens and other invisible characters.
public enum CaseFolding {
  /// Appends the folded form of a part of a text.
  ///
  /// Every kind of hyphen becomes `-`, every kind of apostrophe `'`, every white space one blank; nothing else is added or trimmed.
  /// - Complexity: O(length of the range).
  @inlinable public static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to folded: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte >= 0x09 && byte <= 0x0D ? 0x20 : byte)
        index += 1
      } else if byte == 0xC3, index + 1 < range.upperBound, bytes[index + 1] & 0xC0 == 0x80 {
        let second = bytes[index + 1]
        folded.append(0xC3)
        folded.append(second <= 0x9E && second != 0x97 ? second | 0x20 : second)
        index += 2
      } else {
        let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
        appendRare(scalar, to: &folded)
        index += length
      }
    }
  }

  /// A text folded.
  public static func folded(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return isFolded(bytes.span) ? bytes : folded(bytes.span)
  }

  /// A text given as UTF-8 folded.
  public static func folded(_ text: Span<UInt8>) -> [UInt8] {
    if isFolded(text) { return [UInt8](copying: text) }
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    append(text, text.indices, to: &folded)
    return folded
  }

  /// Whether bytes are folded for sure: small letters of ASCII and Latin-1, digits and punctuation. Most of what is looked up is.
  public static func isFolded(_ bytes: Span<UInt8>) -> Bool {
    var isAfterC3 = false
    for index in bytes.indices {
      let byte = bytes[index]
      if isAfterC3 {
        guard byte & 0xC0 == 0x80, byte > 0x9E || byte == 0x97 else { return false }
        isAfterC3 = false
      } else {
        guard byte < 0x80 || byte == 0xC3, byte < 0x41 || byte > 0x5A, byte < 0x09 || byte > 0x0D else { return false }
        isAfterC3 = byte == 0xC3
      }
    }
    return !isAfterC3
  }

  /// Appends a scalar outside ASCII and the first letters of Latin-1.
  @usableFromInline static func appendRare(_ scalar: UInt32, to folded: inout [UInt8]) {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: folded.append(UInt8(ascii: "-"))
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x00B4: folded.append(UInt8(ascii: "'"))
    default:
      switch Letters.kind(of: scalar) {
      case .ignorable: return
      case .space: folded.append(UInt8(ascii: " "))
      case .mark: appendMark(scalar, to: &folded)
      default: UTF8Scalars.append(Letters.lowercased(scalar), to: &folded)
      }
    }
  }

  /// Composes a mark with the letter before it, or appends it.
  private static func appendMark(_ mark: UInt32, to folded: inout [UInt8]) {
    var start = folded.count - 1
    while start > 0, folded[start] & 0xC0 == 0x80 { start -= 1 }
    if start >= 0, let letter = Letters.composed(UTF8Scalars.decode(folded.span, at: start).scalar, mark) {
      folded.removeLast(folded.count - start)
      UTF8Scalars.append(letter, to: &folded)
    } else {
      UTF8Scalars.append(mark, to: &folded)
    }
  }
}
