public import TextPrimitives

extension RDFFormat {
  /// Reads a document and hands its triples to a sink, batch by batch.
  /// - Parameters:
  ///   - bytes: The document.
  ///   - file: The name of the document for diagnostics.
  ///   - base: The IRI against which relative IRIs are resolved.
  ///   - sink: Takes the triples and the declared prefixes.
  /// - Returns: what is wrong with the document; errors say what was lost.
  /// - Throws: only what the sink throws.
  public func read(_ bytes: [UInt8], file: String? = nil, base: String? = nil, into sink: inout some TripleSink) throws -> [Diagnostic] {
    guard let reader else {
      return [Diagnostic(.error, "the format `\(name)` cannot be read, only written; convert it to Turtle first", file: file)]
    }
    return try reader.read(bytes.span, file: file, base: base, into: &sink)
  }

  /// Writes a graph.
  /// - Returns: what of the graph the syntax cannot say.
  /// - Throws: ``FileError`` `.cannotWrite`, `.closedPipe`.
  public func write(_ graph: TripleGraph, style: WritingStyle = WritingStyle(), to output: OutputFile) throws -> [Diagnostic] {
    let (bytes, findings) = writer.document(of: graph, style: style)
    try output.write(bytes)
    return findings
  }

  /// Converts a document of this syntax into another, every triple, whatever it is about.
  ///
  /// N-Triples are written as the document is read, in its order; every other syntax is written sorted, the same graph always the same way.
  /// - Parameters:
  ///   - bytes: The document.
  ///   - file: The name of the document for diagnostics.
  ///   - base: The IRI against which relative IRIs are resolved.
  ///   - other: The syntax to write.
  ///   - style: What a writer may choose.
  ///   - output: Takes the document; the caller flushes it.
  /// - Returns: what is wrong with the document, and what the other syntax cannot say.
  /// - Throws: ``FileError`` `.cannotWrite`, `.closedPipe`.
  public func convert(
    _ bytes: [UInt8], file: String? = nil, base: String? = nil, to other: RDFFormat, style: WritingStyle = WritingStyle(),
    output: OutputFile
  ) throws -> [Diagnostic] {
    if other.name == RDFFormat.ntriples.name {
      var writer = NTriplesWriter(to: output)
      return try read(bytes, file: file, base: base, into: &writer)
    }
    var graph = TripleGraph()
    let findings = try read(bytes, file: file, base: base, into: &graph)
    return try findings + other.write(graph, style: style, to: output)
  }
}
