/// A vocabulary as a whole, or a part of it that has its own name (`skos:ConceptScheme`).
public struct ConceptScheme: Hashable, Sendable {
  /// Its URI.
  public var uri: String
  /// Its names, sorted by language.
  public var labels: [LocalizedText] = []
  /// What it is and is for, sorted by language (`dcterms:description`, `skos:definition`, `rdfs:comment`).
  public var descriptions: [LocalizedText] = []
  /// Its version (`owl:versionInfo`, `dcterms:hasVersion`); empty where the source gives none.
  public var version = ""
  /// When it was last changed (`dcterms:modified`); empty where the source gives none.
  public var modified = ""
  /// The URI of its licence (`dcterms:license`); empty where the source gives none.
  public var license = ""
  /// Its top concepts, ascending.
  public var topConcepts: [Int] = []

  /// A scheme without content.
  public init(uri: String) { self.uri = uri }
}
