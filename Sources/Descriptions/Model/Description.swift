/// A description of an activity: what a reader of any format makes of its input.
public struct Description: Sendable, Hashable {
  /// The identifier, as JSON: `"ptv-17"`, `17`. It keeps the type that it has in the input.
  public var id: [UInt8]
  /// The language that the input names, a BCP 47 tag; nil where it names none.
  public var language: String?
  /// The fields with text, in the order in which they are read.
  public var fields: [Field]
  /// The concepts that the input says it is about, as URIs or labels; most inputs name none.
  public var subjects: [String] = []
  /// The row that it comes from, if the input is a table.
  public var row: TableRow?
  /// Whether the identifier is only the number of the record, because the input gives none. Such an identifier is no other input's.
  public var isNumbered = false
  /// The values that were asked for by name, in the order of the names and of the input.
  public var values: [Value] = []

  /// A value that is no text to read: a municipality, a price, a date.
  public struct Value: Sendable, Hashable {
    /// The name by which it was asked for.
    public var name: String
    /// The value, without white space around it.
    public var text: String

    /// A value under a name.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// A named text of a description.
  public struct Field: Sendable, Hashable {
    /// The name, as in the input.
    public var name: String
    /// The raw text, well-formed UTF-8.
    public var text: [UInt8]
    /// What the raw text shows, if it is HTML; nil if it shows itself.
    public var markup: MarkupText?

    /// A text under a name.
    /// - Parameter isMarkup: Whether the text is HTML.
    public init(name: String, text: [UInt8], isMarkup: Bool = false) {
      self.name = name
      self.text = text
      if isMarkup { readMarkup() }
    }

    /// The text without markup.
    public var plain: [UInt8] { markup?.plain ?? text }

    /// The raw bytes of a part of ``plain``.
    public func rawRange(of range: Range<Int>) -> Range<Int> { markup?.rawRange(of: range) ?? range }

    /// Takes the text for HTML, if it has any sign of it.
    public mutating func readMarkup() {
      if markup == nil, MarkupText.isNeeded(for: text) { markup = MarkupText(text) }
    }
  }

  /// A description.
  public init(id: [UInt8], language: String? = nil, fields: [Field]) {
    self.id = id
    self.language = language
    self.fields = fields
  }
}
