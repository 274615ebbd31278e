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

  /// The message, the query, and a caret under the character; of a long query only what is near.
  public var description: String {
    let line = Array(query.unicodeScalars).map { Character($0).isNewline ? " " : $0 }
    let column = query.utf8.prefix(offset).count { $0 & 0xC0 != 0x80 }
    let shown = max(0, column - Self.shownBefore)..<min(line.count, max(0, column - Self.shownBefore) + Self.shown)
    var excerpt = String.UnicodeScalarView()
    excerpt.append(contentsOf: line[shown])
    let dots = shown.lowerBound > 0 ? "… " : ""
    let blanks = String(repeating: " ", count: dots.count + column - shown.lowerBound)
    return "column \(column + 1): \(message)\n  \(dots)\(String(excerpt))\(shown.upperBound < line.count ? " …" : "")\n  \(blanks)^"
  }

  private static let shown = 120
  private static let shownBefore = 60
}
