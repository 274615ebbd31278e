/// What can go wrong with an index, a document or a query.
public struct SearchIndexError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name of the code.
    public var rawValue: String
    /// A code of a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// There is no index in the folder.
    public static let noIndex = Code(rawValue: "noIndex")
    /// The bytes of the index are not what was written.
    public static let damaged = Code(rawValue: "damaged")
    /// The index was written by a newer version of this software.
    public static let newerVersion = Code(rawValue: "newerVersion")
    /// Another writer is at work.
    public static let locked = Code(rawValue: "locked")
    /// A file could not be read or written.
    public static let file = Code(rawValue: "file")
    /// A field, an analyzer or a schema that does not fit the index.
    public static let schema = Code(rawValue: "schema")
    /// A document that cannot be indexed.
    public static let document = Code(rawValue: "document")
    /// A query that cannot be answered.
    public static let query = Code(rawValue: "query")
  }

  /// What went wrong.
  public var code: Code
  /// What, where, and what to do.
  public var message: String

  /// An error with a message that says what, where, and what to do.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
