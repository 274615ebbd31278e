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
      append(iri: text, term.text)
    case .blankNode:
      bytes.append("_:")
      bytes.append(text, term.text)
    case .literal:
      bytes.append(UInt8(ascii: "\""))
      append(escaped: text, term.text)
      bytes.append(UInt8(ascii: "\""))
      if !term.language.isEmpty {
        bytes.append(UInt8(ascii: "@"))
        bytes.append(text, term.language)
      } else if !term.datatype.isEmpty {
        bytes.append("^^")
        append(iri: text, term.datatype)
      }
    }
  }

  private mutating func append(iri text: Span<UInt8>, _ range: Range<Int>) {
    bytes.append(UInt8(ascii: "<"))
    var plain = range.lowerBound
    for index in range where !NameCharacters.isIRIByte(text[index]) {
      bytes.append(text, plain..<index)
      bytes.append(contentsOf: "\\u\(hexadecimal(UInt32(text[index])))".utf8)
      plain = index + 1
    }
    bytes.append(text, plain..<range.upperBound)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(escaped text: Span<UInt8>, _ range: Range<Int>) {
    var plain = range.lowerBound
    for index in range {
      let letter: UInt8
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = text[index]
      case 0x0A: letter = UInt8(ascii: "n")
      case 0x0D: letter = UInt8(ascii: "r")
      default: continue
      }
      bytes.append(text, plain..<index)
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(letter)
      plain = index + 1
    }
    bytes.append(text, plain..<range.upperBound)
  }
}
