/// A place where a text has a label, in any of its forms.
public struct LabelMatch: Hashable, Sendable {
  @usableFromInline var compactLabel: Int32
  @usableFromInline var compactTokens: CompactRange
  @usableFromInline var compactRange: CompactRange
  /// The label, as numbered by whoever built the ``LabelMatcher``.
  public var label: Int {
    @inlinable get { Int(compactLabel) }
    @inlinable set { compactLabel = Int32(truncatingIfNeeded: newValue) }
  }
  /// The tokens.
  public var tokens: Range<Int> {
    @inlinable get { compactTokens.range }
    @inlinable set { compactTokens = CompactRange(newValue) }
  }
  /// The raw bytes. Inside one word they are a part of its token.
  public var range: Range<Int> {
    @inlinable get { compactRange.range }
    @inlinable set { compactRange = CompactRange(newValue) }
  }
  /// How the text has the label.
  public var kind: Kind
  /// What the ending of the head says.
  public var form: WordForm
  /// The match is a part of a word that has a label itself (*liikunta* in *liikuntaneuvonta*): worth showing, seldom worth counting.
  public var isNested = false

  /// How a text has a label, from the surest on.
  @frozen public enum Kind: UInt8, Hashable, Sendable, Comparable {
    /// As the label is written, but for case.
    case exact
    /// In another form: *vertaistuella*.
    case form
    /// As another word of the same root: *liikkua* for *liikunta*.
    case derivation
    /// As a part of a longer word: *vertaistukiryhmä*.
    case compound
    /// With a part that stands elsewhere: *päihde-* ja mielenterveys*työ*.
    case coordination

    /// The order.
    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// A match.
  public init(label: Int, tokens: Range<Int>, range: Range<Int>, kind: Kind, form: WordForm) {
    compactLabel = Int32(truncatingIfNeeded: label)
    compactTokens = CompactRange(tokens)
    compactRange = CompactRange(range)
    self.kind = kind
    self.form = form
  }
}
