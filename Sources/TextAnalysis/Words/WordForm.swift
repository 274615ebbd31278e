/// The types of a stem: which endings it takes. Each language gives its own meaning to the bits 1 to 27.
///
/// An ending fits a stem when they share a type and, where the ending has a *shade* (vowel harmony), also a shade.
@frozen public struct StemTypes: OptionSet, Hashable, Sendable {
  /// The value as it is stored.
  public var rawValue: UInt32
  /// The value that is stored as this.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The word exactly as the label has it; takes no ending. Added to every word by ``WordLexicon`` itself.
  @inlinable public static var exact: StemTypes { StemTypes(rawValue: 1 << 0) }
  /// A beginning that a compound can be built on (*vertaistuki-*, *kamratstöds-*); takes no ending, and is no word by itself.
  @inlinable public static var modifier: StemTypes { StemTypes(rawValue: 1 << 31) }
  /// A stem that is rarely right (*tukin* of *tuki*): its forms are ``WordForm/isDoubtful``.
  @inlinable public static var doubtful: StemTypes { StemTypes(rawValue: 1 << 30) }
  /// The one shade of two that endings can be bound to; in Finnish back vowels (*-ssa*).
  @inlinable public static var back: StemTypes { StemTypes(rawValue: 1 << 28) }
  /// The other shade; in Finnish front vowels (*-ssä*).
  @inlinable public static var front: StemTypes { StemTypes(rawValue: 1 << 29) }
  /// Both shades.
  static let shades: StemTypes = [.back, .front]

  /// Whether an ending with these types can follow a stem with the given types.
  @inlinable func fits(_ stem: StemTypes) -> Bool {
    let common = rawValue & stem.rawValue
    let shades: UInt32 = 3 << 28
    return common & ~(shades | 1 << 30) != 0 && (rawValue & shades == 0 || common & shades != 0)
  }
}

/// What the ending of a word says about it, as far as matching needs it: case and number for agreement, and how far the form is from
/// the label.
@frozen public struct WordForm: Hashable, Sendable {
  /// The bits, to store it small.
  public var rawValue: UInt16
  /// The value that is stored as this.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A form with a case and a number.
  @inlinable public init(_ grammaticalCase: GrammaticalCase = .unknown, _ number: GrammaticalNumber = .unknown) {
    rawValue = UInt16(grammaticalCase.rawValue) | UInt16(number.rawValue) << 5
  }

  /// The case.
  @inlinable public var grammaticalCase: GrammaticalCase { GrammaticalCase(rawValue: UInt8(rawValue & 0x1F)) ?? .unknown }
  /// The number.
  @inlinable public var number: GrammaticalNumber { GrammaticalNumber(rawValue: UInt8(rawValue >> 5 & 0x3)) ?? .unknown }

  /// The form is letter by letter the label's word.
  @inlinable public var isExact: Bool {
    get { rawValue & 1 << 7 != 0 }
    set { if newValue { rawValue |= 1 << 7 } else { rawValue &= ~(1 << 7) } }
  }
  /// There is a possessive ending.
  @inlinable public var isPossessive: Bool {
    get { rawValue & 1 << 8 != 0 }
    set { if newValue { rawValue |= 1 << 8 } else { rawValue &= ~(1 << 8) } }
  }
  /// There is a clitic such as *-kin*.
  @inlinable public var hasClitic: Bool {
    get { rawValue & 1 << 9 != 0 }
    set { if newValue { rawValue |= 1 << 9 } else { rawValue &= ~(1 << 9) } }
  }
  /// The form is of another word with the same root (*liikkua* for *liikunta*).
  @inlinable public var isDerivation: Bool {
    get { rawValue & 1 << 10 != 0 }
    set { if newValue { rawValue |= 1 << 10 } else { rawValue &= ~(1 << 10) } }
  }
  /// A rare or doubtful form, to be believed only when the context speaks for it.
  @inlinable public var isDoubtful: Bool {
    get { rawValue & 1 << 11 != 0 }
    set { if newValue { rawValue |= 1 << 11 } else { rawValue &= ~(1 << 11) } }
  }

  /// Letter by letter the label's word.
  public static let exact: WordForm = {
    var form = WordForm()
    form.isExact = true
    return form
  }()
}

/// The cases of the languages, as far as endings tell them apart.
@frozen public enum GrammaticalCase: UInt8, Sendable {
  /// Not told by the ending.
  case unknown
  case nominative, genitive, partitive, inessive, elative, illative, adessive, ablative, allative, essive, translative, abessive
  case comitative, instructive
}

/// Singular or plural, as far as endings tell.
@frozen public enum GrammaticalNumber: UInt8, Sendable {
  /// Not told by the ending.
  case unknown
  case singular, plural
}
