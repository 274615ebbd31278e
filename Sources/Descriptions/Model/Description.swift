/// A description of an activity: what a reader of any format makes of its input.
public struct Description: Sendable, Hashable {
  /// The identifier, as JSON: `"ptv-17"`, `17`. It keeps the type that it has in the input.
  public var id: [UInt8]
  /// The language that the input names, a BCP 47 tag; nil where it names none.
  public var language: String?
  /// The fields with text, in the order in which they are read.
  public var fields: [Field]

  /// A named text of a description.
  public struct Field: Sendable, Hashable {
    /// The name, as in the input.
    public var name: String
    /// The raw text, well-formed UTF-8.
    public var text: [UInt8]

    /// A text under a name.
    public init(name: String, text: [UInt8]) {
      self.name = name
      self.text = text
    }
  }

  /// A description.
  public init(id: [UInt8], language: String? = nil, fields: [Field]) {
    self.id = id
    self.language = language
    self.fields = fields
  }
}

/// A piece of input that holds one description, not yet read: a line of JSONL, a row of CSV, a text file.
public struct DescriptionRecord: Sendable {
  /// The bytes of the record.
  public var bytes: [UInt8]
  /// The line of the input on which it begins, counted from 1.
  public var line: Int
  /// The number of the record in its input, counted from 1.
  public var number: Int
  /// The input, as the user names it; nil where it has no name.
  public var source: String?

  /// A record.
  public init(bytes: [UInt8], line: Int, number: Int, source: String? = nil) {
    self.bytes = bytes
    self.line = line
    self.number = number
    self.source = source
  }
}

/// Why a record cannot be read.
public struct DescriptionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do.
  public var message: String

  /// An error with a message.
  public init(_ message: String) { self.message = message }

  /// The message.
  public var description: String { message }
}
