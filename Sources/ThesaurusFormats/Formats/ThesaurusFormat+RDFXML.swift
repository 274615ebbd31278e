import RDFSyntax
import TextPrimitives

extension ThesaurusFormat {
  /// SKOS in RDF/XML (W3C Recommendation 25 February 2014).
  public static let rdfXML = ThesaurusFormat(
    name: "rdfxml", endings: [".rdf", ".owl", ".xml"], mediaTypes: ["application/rdf+xml"],
    recognizes: { RDFFormat.detect(Array($0).span)?.name == RDFFormat.rdfxml.name },
    read: { bytes, file, reader in try RDFXMLReader.read(bytes, file: file, base: nil, into: &reader) },
    write: { thesaurus in
      var graph = TripleGraph()
      try SKOSWriter.write(thesaurus, into: &graph)
      return RDFXMLWriter.document(of: graph, style: .skos).bytes
    }, isLossless: true)

  /// SKOS in JSON-LD 1.1 (W3C Recommendation 16 July 2020), which is only written.
  public static let jsonLD = ThesaurusFormat(
    name: "jsonld", endings: [".jsonld"], mediaTypes: ["application/ld+json"], recognizes: { _ in false }, read: nil,
    write: { thesaurus in
      var graph = TripleGraph()
      try SKOSWriter.write(thesaurus, into: &graph)
      return JSONLDWriter.document(of: graph, style: .skos).bytes
    })
}
