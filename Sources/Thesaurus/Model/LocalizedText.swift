/// A text and its language.
public struct LocalizedText: Hashable, Sendable, Comparable {
  /// The language tag (BCP 47), lower-cased; empty where the source gives none.
  public var language: String
  /// The text.
  public var text: String

  /// A text in a language.
  public init(_ text: String, language: String = "") {
    self.language = language
    self.text = text
  }

  /// Sorts by language, then by text.
  public static func < (left: LocalizedText, right: LocalizedText) -> Bool {
    (left.language, left.text) < (right.language, right.text)
  }
}
