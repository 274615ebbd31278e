public import TextPrimitives

/// Writes N-Triples (RDF 1.1 N-Triples, canonical form: one triple a line, UTF-8, only the needed escapes) as triples come.
public struct NTriplesWriter: TripleSink, GraphWriting {
  /// What is written and not yet handed to the file.
  public private(set) var bytes: [UInt8] = []
  private let output: OutputFile?

  /// A writer to a file, or to ``bytes`` if there is none.
  public init(to output: OutputFile? = nil) { self.output = output }

  /// Writes triples.
  /// - Throws: ``FileError`` `.cannotWrite`, `.closedPipe`.
  public mutating func receive(_ batch: borrowing TripleBatch) throws {
    write(batch)
    if let output {
      try output.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  private mutating func write(_ batch: borrowing TripleBatch) {
    let text = batch.bytes.span
    let terms = batch.terms.span
    for triple in batch.triples {
      append(terms[triple.subject], text)
      bytes.append(0x20)
      append(terms[triple.predicate], text)
      bytes.append(0x20)
      append(terms[triple.object], text)
      bytes.append(" .\n")
    }
  }

  /// The document of a graph, sorted, each triple once. N-Triples can say everything, so there is never a finding.
  /// - Complexity: O(n log n), n being the number of triples.
  public static func document(of graph: TripleGraph, style: WritingStyle) -> (bytes: [UInt8], findings: [Diagnostic]) {
    let order = GraphOrder(graph, preferredPredicates: style.predicateOrder, firstSubjects: style.firstSubjects)
    var batch = TripleBatch()
    batch.bytes = graph.bytes
    // Labels by place, so that they do not depend on those of the document that was read.
    for (index, term) in graph.terms.enumerated() {
      guard term.kind == .blankNode else {
        batch.terms.append(term)
        continue
      }
      let start = batch.bytes.count
      batch.bytes.append(contentsOf: "b\(order.rank[index] + 1 - order.namedCount)".utf8)
      batch.terms.append(TermRecord(kind: .blankNode, text: start..<batch.bytes.count))
    }
    var writer = NTriplesWriter()
    for edge in order.edges {
      batch.triples.append(TripleBatch.Triple(subject: edge.subject, predicate: edge.predicate, object: edge.object))
    }
    writer.write(batch)
    return (writer.bytes, [])
  }

  private mutating func append(_ term: TermRecord, _ text: Span<UInt8>) {
    switch term.kind {
    case .iri:
      TermSyntax.append(iri: text, term.text, to: &bytes)
    case .blankNode:
      bytes.append("_:")
      bytes.append(text, term.text)
    case .literal:
      TermSyntax.append(escaped: text, term.text, to: &bytes)
      if !term.language.isEmpty {
        bytes.append("@")
        bytes.append(text, term.language)
      } else if !term.datatype.isEmpty {
        bytes.append("^^")
        TermSyntax.append(iri: text, term.datatype, to: &bytes)
      }
    }
  }
}
