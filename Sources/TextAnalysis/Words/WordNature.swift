/// What a word can be besides a form of a label's word, whatever stands around it. Each language gives its own meaning to the bits; a word
/// without any is never judged by the words around it.
@frozen public struct WordNature: OptionSet, Hashable, Sendable {
  /// The value as it is stored.
  public var rawValue: UInt16
  /// The value that is stored as this.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A ``FunctionWords`` of the language.
  public static let functionWord = WordNature(rawValue: 1 << 0)
}
