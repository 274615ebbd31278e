import RDFSyntax
import TextPrimitives

extension ThesaurusFormat {
  /// SKOS in N-Triples (W3C Recommendation 25 February 2014).
  public static let nTriples = ThesaurusFormat(
    name: "ntriples", endings: [".nt", ".ntriples"], mediaTypes: ["application/n-triples"],
    recognizes: { _ in false },  // every N-Triples document is Turtle, and is read as such
    read: { bytes, file, reader in try NTriplesReader.read(bytes, file: file, base: nil, into: &reader) },
    write: { thesaurus in
      var writer = NTriplesWriter()
      try SKOSWriter.write(thesaurus, into: &writer)
      return writer.bytes
    }, isLossless: true)
}
