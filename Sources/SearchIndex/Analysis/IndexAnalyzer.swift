/// Cuts a text into the terms that an index keeps of it.
///
/// The same analyzer reads the documents and the queries. An index remembers the names of its analyzers; whoever opens it brings them.
public protocol IndexAnalyzer: Sendable {
  /// The name that the schema gives to this way of reading. Another way needs another name.
  var name: String { get }

  /// Appends the terms of a text. Terms at one position are readings of one word; the same readings in the same order at every position
  /// make phrases of each of them.
  /// - Parameters:
  ///   - text: UTF-8 as it stands in the document or the query.
  ///   - language: the language of the document (a code as in BCP 47), if known.
  ///   - tokens: where the terms go, with positions that never fall.
  func analyze(_ text: Span<UInt8>, language: String?, into tokens: inout TokenBuffer)

  /// Appends the words of a text as they stand in the query, for words of which only the beginning is typed, or not exactly.
  func analyzeUnfinished(_ text: Span<UInt8>, into tokens: inout TokenBuffer)
}

extension IndexAnalyzer {
  /// Appends the same terms as of a finished text.
  public func analyzeUnfinished(_ text: Span<UInt8>, into tokens: inout TokenBuffer) { analyze(text, language: nil, into: &tokens) }
}
