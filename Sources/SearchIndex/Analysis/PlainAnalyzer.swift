internal import TextPrimitives

/// Maximal runs of Unicode letters and digits in lower case. Runs of 40 bytes and more are dropped but keep their position.
///
/// The same words as the default tokenizers of tantivy and, nearly, Lucene; so results can be compared with theirs.
public struct PlainAnalyzer: IndexAnalyzer {
  /// `plain`.
  public var name: String { "plain" }

  /// The analyzer.
  public init() {}

  /// Appends the words of a text; the language makes no difference.
  public func analyze(_ text: Span<UInt8>, language: String?, into tokens: inout TokenBuffer) {
    let folded = Self.foldedASCII.span
    var index = 0
    var position = tokens.positionCount
    let count = text.count
    while index < count {
      let start = index
      let termStart = tokens.bytes.count
      while index < count {
        let byte = text[index]
        if byte < 0x80 {
          let lower = folded[Int(byte)]
          if lower == 0 { break }
          tokens.bytes.append(lower)
          index &+= 1
        } else if byte == 0xC3, index + 1 < count, text[index + 1] & 0xC0 == 0x80 {
          let second = text[index + 1]
          if second == 0x97 || second == 0xB7 { break }
          tokens.bytes.append(0xC3)
          tokens.bytes.append(second < 0x9F ? second | 0x20 : second)
          index &+= 2
        } else {
          let (scalar, length) = UTF8Scalars.decode(text, at: index)
          if !Self.appendRare(scalar, to: &tokens.bytes) { break }
          index &+= length
        }
      }
      if index > start {
        if index - start >= 40 { tokens.bytes.removeLast(tokens.bytes.count - termStart) }
        tokens.finish(position: position, source: start..<index)
        position += 1
      } else {
        index += UTF8Scalars.decode(text, at: index).length
      }
    }
  }

  /// Appends a letter or digit in lower case; false for everything else.
  private static func appendRare(_ value: UInt32, to bytes: inout [UInt8]) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    let properties = scalar.properties
    if !properties.isAlphabetic {
      switch properties.generalCategory {
      case .decimalNumber, .letterNumber, .otherNumber: break
      default: return false
      }
    }
    if properties.changesWhenLowercased {
      for lower in properties.lowercaseMapping.unicodeScalars { UTF8Scalars.append(lower.value, to: &bytes) }
    } else {
      UTF8Scalars.append(value, to: &bytes)
    }
    return true
  }

  /// Lower-case letters and digits of ASCII, 0 for everything else.
  private static let foldedASCII: [UInt8] = (0..<128).map { value in
    let byte = UInt8(value)
    switch byte {
    case 0x30...0x39, 0x61...0x7A: return byte
    case 0x41...0x5A: return byte | 0x20
    default: return 0
    }
  }
}
