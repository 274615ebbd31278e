/// Decoding and encoding of UTF-8, scalar by scalar, over bytes (Unicode 16, section 3.9).
public enum UTF8Scalars {
  /// The scalar that stands at an index, and how many bytes it takes.
  ///
  /// Ill-formed bytes give U+FFFD for every maximal subpart, so decoding never stops and never leaves the span.
  /// - Precondition: `index` is inside `bytes`.
  @inlinable public static func decode(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    if first >= 0xC2, first <= 0xDF, index + 1 < bytes.count {
      let second = bytes[index + 1]
      if second & 0xC0 == 0x80 { return (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2) }
      return (0xFFFD, 1)
    }
    return decodeLong(bytes, at: index)
  }

  /// Sequences of three and four bytes, and everything ill-formed.
  @usableFromInline static func decodeLong(_ bytes: Span<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[index]
    let needed = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 0
    guard needed > 0, first <= 0xF4 else { return (0xFFFD, 1) }
    var value = UInt32(first & (needed == 3 ? 0x07 : 0x0F))
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch first {
    case 0xE0: low = 0xA0
    case 0xED: high = 0x9F  // surrogates
    case 0xF0: low = 0x90
    case 0xF4: high = 0x8F
    default: break
    }
    for offset in 1...needed {
      guard index + offset < bytes.count else { return (0xFFFD, offset) }
      let byte = bytes[index + offset]
      guard byte >= low, byte <= high else { return (0xFFFD, offset) }
      value = value << 6 | UInt32(byte & 0x3F)
      low = 0x80
      high = 0xBF
    }
    return (value, needed + 1)
  }

  /// Whether the bytes are well-formed UTF-8; if not, the offset of the first byte that is not.
  public static func firstIllFormedByte(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += index + 8 <= bytes.count && bytes.word(at: index) & 0x8080_8080_8080_8080 == 0 ? 8 : 1
        continue
      }
      let (scalar, length) = decode(bytes, at: index)
      if scalar == 0xFFFD, !(length == 3 && bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD) { return index }
      index += length
    }
    return nil
  }

  /// Appends the UTF-8 of a scalar; a surrogate or a value beyond U+10FFFF becomes U+FFFD.
  @inlinable public static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      let scalar = scalar & 0xF800 == 0xD800 ? 0xFFFD : scalar
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else if scalar <= 0x10FFFF {
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      append(0xFFFD, to: &bytes)
    }
  }

  /// The number of Unicode code points in a part of a text, ill-formed subparts counted as one each.
  /// - Complexity: O(length of the range).
  public static func countScalars(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension String {
  /// The text of some bytes, ill-formed subparts replaced by U+FFFD.
  public init(utf8Bytes bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
