/// How a concept points to something outside the vocabulary, by its URI.
@frozen public enum LinkKind: UInt8, Sendable, CaseIterable {
  /// The same concept, in all contexts (`skos:exactMatch`).
  case exactMatch
  /// Near enough for some uses (`skos:closeMatch`).
  case closeMatch
  /// A broader concept elsewhere (`skos:broadMatch`).
  case broadMatch
  /// A narrower concept elsewhere (`skos:narrowMatch`).
  case narrowMatch
  /// A related concept elsewhere (`skos:relatedMatch`).
  case relatedMatch
  /// What to use instead of a deprecated concept (`dcterms:isReplacedBy`); may be a concept of the same vocabulary.
  case replacedBy
  /// Where the concept comes from, given as a URI (`dcterms:source`).
  case source
  /// A page or a thing to look at (`rdfs:seeAlso`).
  case seeAlso
  /// Under which licence it may be used (`dcterms:license`).
  case license

  /// Whether it is one of the five mapping properties of SKOS (SKOS Reference, section 10).
  @inlinable public var isMapping: Bool { rawValue <= LinkKind.relatedMatch.rawValue }
}
