public import TextPrimitives

/// Reads RDF/XML (RDF 1.1 XML Syntax, W3C Recommendation, 25 February 2014).
///
/// Entities that the document declares are replaced within bounds; nothing outside the document is read. What is no RDF is reported and
/// left out; an error of well-formedness ends the document, and what stands before it is kept.
public enum RDFXMLReader: TripleReading {
  /// Reads a document and hands its triples to a sink, batch by batch.
  /// - Parameters:
  ///   - bytes: The document, UTF-8, with or without byte order mark.
  ///   - file: The name of the document for diagnostics.
  ///   - base: The IRI against which relative IRIs are resolved until the document sets its own.
  ///   - sink: Takes the triples and the namespaces of the outermost element.
  /// - Returns: what is wrong with the document; errors say what was lost.
  /// - Throws: only what the sink throws.
  /// - Complexity: O(n); recursion-free, so nesting is bounded by memory only.
  public static func read(_ bytes: Span<UInt8>, file: String?, base: String?, into sink: inout some TripleSink) throws
    -> [Diagnostic]
  {
    var report = DiagnosticList(file: file)
    if let encoding = UTF8Repair.foreignEncoding(of: bytes) {
      report.add(encoding, at: SourcePosition(line: 1, column: 1))
      return report.finished()
    }
    if !UTF8Repair.isWellFormed(bytes, telling: &sink), let repaired = UTF8Repair.repaired(bytes, noting: &report) {
      return try read(repaired.span, report, base: base, isGiven: false, into: &sink)
    }
    return try read(bytes, report, base: base, isGiven: true, into: &sink)
  }

  /// Reads well-formed UTF-8; the sink hears how far, if it is the text that was given.
  private static func read(
    _ text: Span<UInt8>, _ report: DiagnosticList, base: String?, isGiven: Bool, into sink: inout some TripleSink
  ) throws -> [Diagnostic] {
    var parser = RDFXMLParser(report: report, documentSize: text.count, base: base.map { Array($0.utf8) })
    parser.xml.cursor.at = UTF8Repair.beginning(of: text)
    parser.xml.cursor.lineStart = parser.xml.cursor.at
    var isAtEnd = false
    while !isAtEnd {
      do throws(SyntaxFailure) { isAtEnd = try parser.readMore(text) } catch { isAtEnd = true }
      for declaration in parser.declarations { sink.declare(prefix: declaration.prefix, namespace: declaration.namespace) }
      parser.declarations.removeAll()
      if !parser.builder.batch.triples.isEmpty { try sink.receive(parser.builder.batch) }
      parser.startNextBatch()
      if isGiven { sink.didRead(upTo: min(parser.xml.cursor.at, parser.xml.cursor.lineStart)) }
    }
    return parser.xml.report.finished()
  }
}
