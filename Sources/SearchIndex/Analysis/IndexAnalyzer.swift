/// Cuts a text into the terms that an index keeps of it.
///
/// The same analyzer reads the documents and the queries. An index remembers the names of its analyzers; whoever opens it brings them.
public protocol IndexAnalyzer: Sendable {
  /// The name that the schema gives to this way of reading. Another way needs another name.
  var name: String { get }

  /// Appends the terms of a text.
  /// - Parameters:
  ///   - text: UTF-8 as it stands in the document or the query.
  ///   - language: the language of the document (a code as in BCP 47), if known.
  ///   - tokens: where the terms go, with positions that never fall.
  func analyze(_ text: Span<UInt8>, language: String?, into tokens: inout TokenBuffer)
}
