public import TextPrimitives

/// A typed query that cannot be understood.
public struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to do.
  public var message: String
  /// The query as it was typed.
  public var query: String
  /// The byte of the query (UTF-8) that is wrong.
  public var offset: Int

  /// An error at a byte of a query.
  public init(message: String, query: String, offset: Int) {
    self.message = message
    self.query = query
    self.offset = offset
  }

  /// The place as an editor shows it.
  public var position: SourcePosition { SourcePosition(ofByte: offset, in: Array(query.utf8).span) }

  /// The message, the query, and a caret under the character.
  public var description: String {
    let line = query.split(whereSeparator: \.isNewline).joined(separator: " ")
    let column = query.utf8.prefix(offset).count { $0 & 0xC0 != 0x80 }
    return "column \(column + 1): \(message)\n  \(line)\n  \(String(repeating: " ", count: column))^"
  }
}
