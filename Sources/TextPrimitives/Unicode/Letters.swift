/// What a scalar is to a reader of words, and how it looks in lower case.
public enum Letters {
  /// What a scalar is to a reader of words.
  @frozen public enum Kind: UInt8, Sendable {
    /// A letter without case, or of lower or title case.
    case lower
    /// An upper-case letter.
    case upper
    /// A decimal digit or another number.
    case digit
    /// A combining mark, which belongs to the letter before it.
    case mark
    /// A format character that stands in words without a meaning: soft hyphen, zero-width space and joiners, word joiner, BOM.
    case ignorable
    /// White space, line ends and NBSP included.
    case space
    /// Punctuation, symbols, controls, emoji, unassigned.
    case other
  }

  /// The kind of a scalar.
  @inlinable public static func kind(of scalar: UInt32) -> Kind {
    if scalar < 0x80 {
      switch UInt8(truncatingIfNeeded: scalar) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return .lower
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .upper
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
      case 0x20, 0x09...0x0D: return .space
      default: return .other
      }
    }
    if scalar >= 0xC0, scalar <= 0xFF {
      if scalar == 0xD7 || scalar == 0xF7 { return .other }
      return scalar < 0xDF ? .upper : .lower
    }
    return rareKind(of: scalar)
  }

  /// The kind of a scalar outside ASCII and the letters of Latin-1.
  @usableFromInline static func rareKind(of value: UInt32) -> Kind {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .ignorable
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return .space
    case 0x2010...0x2027, 0x2030...0x205E: return .other
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter: return .upper
    case .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .lower
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    default: return .other
    }
  }

  /// The lower-case form of a scalar, where that is a single scalar; else the scalar itself (simple mapping of UnicodeData.txt).
  @inlinable public static func lowercased(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A ? scalar | 0x20 : scalar }
    if scalar >= 0xC0, scalar <= 0xDE, scalar != 0xD7 { return scalar + 0x20 }
    return scalar < 0x100 ? scalar : rareLowercased(scalar)
  }

  /// The lower-case form of a scalar beyond Latin-1.
  @usableFromInline static func rareLowercased(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else { return value }
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = mapped.first, mapped.count == 1 else { return value }
    return first.value
  }

  /// The letter that a letter and a combining mark compose (NFC), for Latin, Greek and Cyrillic; nil where there is none.
  public static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    compositions[UInt64(base) << 32 | UInt64(mark)]
  }

  /// ``compositionTable`` by base and mark.
  private static let compositions: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (mark, pairs) in compositionTable {
      var scalars = pairs.unicodeScalars.makeIterator()
      while let base = scalars.next(), let composed = scalars.next() {
        table[UInt64(base.value) << 32 | UInt64(mark)] = composed.value
      }
    }
    return table
  }()
}
