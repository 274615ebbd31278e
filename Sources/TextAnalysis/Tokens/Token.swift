/// A word of a text, or one part of a word that is written with a hyphen or in CamelCase.
///
/// All offsets are UTF-8 bytes: ``start`` and ``end`` of the raw text, ``foldedStart`` and ``foldedEnd`` of ``TokenizedText/folded``.
@frozen public struct Token: Hashable, Sendable {
  /// The first raw byte.
  public var start: Int32
  /// The raw byte after the last.
  public var end: Int32
  /// The first byte of the folded form.
  public var foldedStart: Int32
  /// The byte after the last of the folded form.
  public var foldedEnd: Int32
  /// The length of the folded form before the colon of *THL:ssä*; 0 where there is no colon.
  public var colon: UInt16
  /// What stands between the token before and this one.
  public var gap: Gap
  /// How the token is written.
  public var shape: Shape

  /// What stands between two tokens.
  @frozen public struct Gap: OptionSet, Hashable, Sendable {
    /// The value as it is stored.
    public var rawValue: UInt16
    /// The value that is stored as this.
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// White space of any kind.
    @inlinable public static var space: Gap { Gap(rawValue: 1 << 0) }
    /// A line end.
    @inlinable public static var lineBreak: Gap { Gap(rawValue: 1 << 1) }
    /// An empty line.
    @inlinable public static var emptyLine: Gap { Gap(rawValue: 1 << 2) }
    /// A full stop or an ellipsis.
    @inlinable public static var period: Gap { Gap(rawValue: 1 << 3) }
    /// `!` or `?`.
    @inlinable public static var exclamation: Gap { Gap(rawValue: 1 << 4) }
    /// A comma.
    @inlinable public static var comma: Gap { Gap(rawValue: 1 << 5) }
    /// A colon or a semicolon.
    @inlinable public static var colon: Gap { Gap(rawValue: 1 << 6) }
    /// A slash.
    @inlinable public static var slash: Gap { Gap(rawValue: 1 << 7) }
    /// A bracket of any kind.
    @inlinable public static var bracket: Gap { Gap(rawValue: 1 << 8) }
    /// A dash, or a hyphen that joins nothing.
    @inlinable public static var dash: Gap { Gap(rawValue: 1 << 9) }
    /// A bullet, an asterisk, a vertical bar.
    @inlinable public static var bullet: Gap { Gap(rawValue: 1 << 10) }
    /// A quotation mark.
    @inlinable public static var quote: Gap { Gap(rawValue: 1 << 11) }
    /// Anything else: symbols, emoji, ill-formed bytes.
    @inlinable public static var symbol: Gap { Gap(rawValue: 1 << 12) }
    /// Nothing but the hyphen of *hyte-koordinaattori*: both tokens are parts of one word.
    @inlinable public static var hyphen: Gap { Gap(rawValue: 1 << 13) }
    /// Nothing at all, as in *SenioriTanssi*: both tokens are parts of one word.
    @inlinable public static var camelCase: Gap { Gap(rawValue: 1 << 14) }
    /// The token is the first of the text.
    @inlinable public static var beginning: Gap { Gap(rawValue: 1 << 15) }

    /// Both tokens are parts of one written word.
    @inlinable public static var joins: Gap {
      [.hyphen, .camelCase]
    }
    /// A term of several words does not go on across any of these. (A bracket, slash or quotation mark does not end a term by itself:
    /// whoever matches decides.)
    @inlinable public static var separates: Gap {
      [
        .emptyLine, .period, .exclamation, .comma, .colon, .bracket, .dash, .bullet, .symbol, .slash, .beginning,
      ]
    }
  }

  /// How a token is written.
  @frozen public struct Shape: OptionSet, Hashable, Sendable {
    /// The value as it is stored.
    public var rawValue: UInt16
    /// The value that is stored as this.
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The first letter is upper case.
    @inlinable public static var capitalised: Shape { Shape(rawValue: 1 << 0) }
    /// There are at least two letters and all are upper case.
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 1 << 1) }
    /// There is a digit.
    @inlinable public static var hasDigit: Shape { Shape(rawValue: 1 << 2) }
    /// There is a letter.
    @inlinable public static var hasLetter: Shape { Shape(rawValue: 1 << 3) }
    /// A hyphen follows that joins nothing: *päihde-* ja mielenterveystyö.
    @inlinable public static var trailingHyphen: Shape { Shape(rawValue: 1 << 4) }
    /// A hyphen goes before that joins nothing: liikuntamahdollisuuksista ja *-paikoista*.
    @inlinable public static var leadingHyphen: Shape { Shape(rawValue: 1 << 5) }
    /// An upper-case letter stands after the first letter.
    @inlinable public static var innerCapital: Shape { Shape(rawValue: 1 << 6) }
    /// The hyphen before or behind is U+2010 or U+2011, which take three bytes.
    @inlinable public static var wideHyphen: Shape { Shape(rawValue: 1 << 7) }
    /// Invisible characters stand between the word and the hyphen behind it.
    @inlinable public static var looseHyphen: Shape { Shape(rawValue: 1 << 8) }
  }

  /// A token of which everything is said.
  public init(start: Int32, end: Int32, foldedStart: Int32, foldedEnd: Int32, colon: UInt16 = 0, gap: Gap, shape: Shape) {
    self.start = start
    self.end = end
    self.foldedStart = foldedStart
    self.foldedEnd = foldedEnd
    self.colon = colon
    self.gap = gap
    self.shape = shape
  }

  /// The range of raw bytes.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
  /// The range of raw bytes with the hyphen that stands for a missing part: *talous-* ja velkaneuvonta.
  @inlinable public var rangeWithHyphen: Range<Int> {
    let width = shape.contains(.wideHyphen) ? 3 : 1
    let hasTightHyphen = shape.contains(.trailingHyphen) && !shape.contains(.looseHyphen)
    return Int(start) - (shape.contains(.leadingHyphen) ? width : 0)..<Int(end) + (hasTightHyphen ? width : 0)
  }
  /// The range of the folded form.
  @inlinable public var foldedRange: Range<Int> { Int(foldedStart)..<Int(foldedEnd) }
}
