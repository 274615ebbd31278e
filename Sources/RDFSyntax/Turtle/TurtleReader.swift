public import TextPrimitives

/// Reads Turtle.
///
/// The whole grammar of RDF 1.1 Turtle (W3C Recommendation, 25 February 2014). After an error it goes on with the next statement; triples
/// before the error are kept. Blank nodes that the document labels keep their labels, unlabelled ones get `g1`, `g2`, ….
public enum TurtleReader: TripleReading {
  /// Reads a document and hands its triples to a sink, batch by batch.
  /// - Parameters:
  ///   - bytes: The document, UTF-8, with or without byte order mark.
  ///   - file: The name of the document for diagnostics.
  ///   - base: The IRI against which relative IRIs are resolved until the document sets its own.
  ///   - sink: Takes the triples and the declared prefixes.
  /// - Returns: what is wrong with the document; errors say what was lost.
  /// - Throws: only what the sink throws.
  /// - Complexity: O(n); recursion-free, so nesting is bounded by memory only.
  public static func read(_ bytes: Span<UInt8>, file: String?, base: String?, into sink: inout some TripleSink) throws
    -> [Diagnostic]
  {
    try TurtleParser.read(bytes, file: file, base: base, grammar: .turtle, into: &sink)
  }
}

extension TurtleParser {
  /// Reads a whole document of either grammar.
  static func read(_ bytes: Span<UInt8>, file: String?, base: String?, grammar: Grammar, into sink: inout some TripleSink) throws
    -> [Diagnostic]
  {
    var report = DiagnosticList(file: file)
    if let encoding = UTF8Repair.foreignEncoding(of: bytes) {
      report.add(encoding, at: SourcePosition(line: 1, column: 1))
      return report.finished()
    }
    if !UTF8Repair.isWellFormed(bytes, telling: &sink), let repaired = UTF8Repair.repaired(bytes, noting: &report) {
      return try read(repaired.span, report, base: base, grammar, isGiven: false, into: &sink)
    }
    return try read(bytes, report, base: base, grammar, isGiven: true, into: &sink)
  }

  /// Reads well-formed UTF-8; the sink hears how far, if it is the text that was given.
  private static func read(
    _ text: Span<UInt8>, _ report: DiagnosticList, base: String?, _ grammar: Grammar, isGiven: Bool, into sink: inout some TripleSink
  ) throws -> [Diagnostic] {
    var parser = TurtleParser(grammar, report: report, base: base.map { Array($0.utf8) })
    parser.cursor.at = UTF8Repair.beginning(of: text)
    parser.cursor.lineStart = parser.cursor.at
    var isAtEnd = false
    while !isAtEnd {
      isAtEnd = parser.readMore(text)
      for declaration in parser.declarations { sink.declare(prefix: declaration.prefix, namespace: declaration.namespace) }
      parser.declarations.removeAll(keepingCapacity: true)
      if !parser.builder.batch.triples.isEmpty { try sink.receive(parser.builder.batch) }
      parser.startNextBatch()
      if isGiven { sink.didRead(upTo: min(parser.cursor.at, parser.cursor.lineStart)) }
    }
    return parser.report.finished()
  }
}
