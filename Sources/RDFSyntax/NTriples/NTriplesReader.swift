public import TextPrimitives

/// Reads N-Triples (RDF 1.1 N-Triples, W3C Recommendation, 25 February 2014).
///
/// After an error it goes on with the next line. Blank nodes keep their labels.
public enum NTriplesReader: TripleReading {
  /// Reads a document and hands its triples to a sink, batch by batch.
  /// - Parameters:
  ///   - bytes: The document, UTF-8, with or without byte order mark.
  ///   - file: The name of the document for diagnostics.
  ///   - base: Not used: N-Triples has no relative IRIs.
  ///   - sink: Takes the triples.
  /// - Returns: what is wrong with the document; errors say what was lost.
  /// - Throws: only what the sink throws.
  /// - Complexity: O(n).
  public static func read(_ bytes: Span<UInt8>, file: String?, base: String?, into sink: inout some TripleSink) throws
    -> [Diagnostic]
  {
    try TurtleParser.read(bytes, file: file, base: nil, grammar: .ntriples, into: &sink)
  }
}
