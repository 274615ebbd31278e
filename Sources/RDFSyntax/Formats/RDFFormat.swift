/// A syntax of RDF: its names, and what reads and writes it.
public struct RDFFormat: Sendable {
  /// The name on the command line.
  public let name: String
  /// The endings of file names, without dot; the first is the usual one.
  public let fileEndings: [String]
  /// The media types; the first is the usual one.
  public let mediaTypes: [String]
  /// What reads it; nil if nothing does.
  public let reader: (any TripleReading.Type)?
  /// What writes it.
  public let writer: any GraphWriting.Type

  /// All syntaxes; to add one, add a line.
  public static let all: [RDFFormat] = [turtle, ntriples, rdfxml, jsonld]

  /// Turtle.
  public static let turtle = RDFFormat("turtle", ["ttl"], ["text/turtle", "application/x-turtle"], TurtleReader.self, TurtleWriter.self)
  /// N-Triples.
  public static let ntriples = RDFFormat("ntriples", ["nt"], ["application/n-triples"], NTriplesReader.self, NTriplesWriter.self)
  /// RDF/XML.
  public static let rdfxml = RDFFormat("rdfxml", ["rdf", "owl", "xml"], ["application/rdf+xml"], RDFXMLReader.self, RDFXMLWriter.self)
  /// JSON-LD, which is only written.
  public static let jsonld = RDFFormat("jsonld", ["jsonld"], ["application/ld+json"], nil, JSONLDWriter.self)

  private init(
    _ name: String, _ fileEndings: [String], _ mediaTypes: [String], _ reader: (any TripleReading.Type)?, _ writer: any GraphWriting.Type
  ) {
    self.name = name
    self.fileEndings = fileEndings
    self.mediaTypes = mediaTypes
    self.reader = reader
    self.writer = writer
  }

  /// The syntax of a name, nil if there is none.
  public static func named(_ name: String) -> RDFFormat? { all.first { $0.name == name } }

  /// The syntax that the ending of a path tells, nil if it tells none.
  public static func forPath(_ path: String) -> RDFFormat? {
    let ending = path.lowercased().split(separator: "/").last?.split(separator: ".").last.map(String.init)
    return all.first { format in format.fileEndings.contains { $0 == ending } }
  }

  /// The syntax of a media type, with or without parameters; nil if there is none.
  public static func forMediaType(_ type: String) -> RDFFormat? {
    let bare = type.lowercased().prefix { $0 != ";" }.filter { $0 != " " }
    return all.first { $0.mediaTypes.contains(bare) }
  }
}
