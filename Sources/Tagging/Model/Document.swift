public import TextAnalysis

/// A text to tag: fields of raw bytes, and what is known of its language.
public struct Document: Sendable {
  /// The raw texts, UTF-8. Mentions point into them by their index.
  public var fields: [[UInt8]]
  /// The index of the field that is a title; nil where there is none. A title weighs more than a body.
  public var title: Int?
  /// The language that an undecidable sentence falls back to.
  public var language: Language?

  /// A text of some fields.
  public init(fields: [[UInt8]], title: Int? = nil, language: Language? = nil) {
    self.fields = fields
    self.title = title
    self.language = language
  }

  /// A text of one field.
  public init(_ text: String, language: Language? = nil) { self.init(fields: [Array(text.utf8)], language: language) }
}
