public import TextPrimitives

/// Reads a syntax of RDF.
public protocol TripleReading: SendableMetatype {
  /// Reads a document and hands its triples to a sink, batch by batch.
  /// - Parameters:
  ///   - bytes: The document.
  ///   - file: The name of the document for diagnostics.
  ///   - base: The IRI against which relative IRIs are resolved, if the syntax has such.
  ///   - sink: Takes the triples and the declared prefixes.
  /// - Returns: what is wrong with the document; errors say what was lost.
  /// - Throws: only what the sink throws.
  static func read(_ bytes: Span<UInt8>, file: String?, base: String?, into sink: inout some TripleSink) throws -> [Diagnostic]
}

extension TripleReading {
  /// Reads a document and hands its triples to a sink, batch by batch.
  public static func read(_ bytes: [UInt8], file: String? = nil, base: String? = nil, into sink: inout some TripleSink) throws
    -> [Diagnostic]
  {
    try read(bytes.span, file: file, base: base, into: &sink)
  }
}

/// Writes whole graphs in a syntax of RDF, always the same way.
public protocol GraphWriting: SendableMetatype {
  /// The document of a graph, and what of it the syntax cannot say.
  static func document(of graph: TripleGraph, style: WritingStyle) -> (bytes: [UInt8], findings: [Diagnostic])
}
