internal import TextPrimitives

/// The character classes of names and IRIs (RDF 1.1 Turtle, section 6.5), as bit sets for ASCII and ranges beyond.
enum NameCharacters {
  /// `A-Z a-z 0-9 _ -`: the ASCII part of PN_CHARS.
  @inline(__always) static func isNameByte(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    let bits: UInt64 = byte < 64 ? 0x03FF_2000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return bits >> UInt64(byte & 63) & 1 == 1
  }

  /// Whether a byte may stand in an IRI as it is: not a control, a space or one of ``<>"{}|^`\``. Bytes beyond ASCII may.
  @inline(__always) static func isIRIByte(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return true }
    let bits: UInt64 = byte < 64 ? 0xAFFF_FFFA_0000_0000 : 0xC7FF_FFFE_AFFF_FFFF
    return bits >> UInt64(byte & 63) & 1 == 1
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always) static func hexValue(_ byte: UInt8) -> UInt32? {
    if isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// PN_CHARS_BASE.
  static func isNameBase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// PN_CHARS_U and digits: what a blank node label or a local name begins with.
  static func isNameStart(_ scalar: UInt32) -> Bool {
    isNameBase(scalar) || scalar == 0x5F || (scalar >= 0x30 && scalar <= 0x39)
  }

  /// PN_CHARS.
  static func isName(_ scalar: UInt32) -> Bool {
    isNameStart(scalar) || scalar == 0x2D || scalar == 0xB7 || (scalar >= 0x300 && scalar <= 0x36F)
      || (scalar >= 0x203F && scalar <= 0x2040)
  }

  /// The first index from `start` that is not part of a run of PN_CHARS and dots; a dot at the end does not belong to it.
  static func endOfName(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var end = start
    while index < text.count {
      let byte = text[index]
      if isNameByte(byte) {
        index += 1
        end = index
      } else if byte == UInt8(ascii: ".") {
        index += 1
      } else if byte >= 0x80 {
        let (scalar, length) = UTF8Scalars.decode(text, at: index)
        guard isName(scalar) else { return end }
        index += length
        end = index
      } else {
        return end
      }
    }
    return end
  }
}
