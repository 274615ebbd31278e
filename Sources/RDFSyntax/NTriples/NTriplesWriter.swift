public import TextPrimitives

/// Writes N-Triples (RDF 1.1 N-Triples, canonical form: one triple a line, UTF-8, only the needed escapes) as triples come.
public struct NTriplesWriter: TripleSink {
  /// What is written and not yet handed to the file.
  public private(set) var bytes: [UInt8] = []
  private let output: OutputFile?

  /// A writer to a file, or to ``bytes`` if there is none.
  public init(to output: OutputFile? = nil) { self.output = output }

  /// Writes triples.
  /// - Throws: ``FileError`` `.cannotWrite`, `.closedPipe`.
  public mutating func receive(_ batch: borrowing TripleBatch) throws {
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
    if let output {
      try output.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
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
