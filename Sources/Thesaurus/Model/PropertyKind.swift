/// A literal that a concept carries beside its labels.
@frozen public enum PropertyKind: UInt8, Sendable, CaseIterable {
  /// What the concept means (`skos:definition`).
  case definition
  /// How the concept is to be used (`skos:scopeNote`).
  case scopeNote
  /// An example of its use (`skos:example`).
  case example
  /// A note for the people who edit the vocabulary (`skos:editorialNote`).
  case editorialNote
  /// What was changed (`skos:changeNote`).
  case changeNote
  /// What the concept or its name used to be (`skos:historyNote`).
  case historyNote
  /// A note of no stated kind (`skos:note`).
  case note
  /// A code of a classification (`skos:notation`); its ``Thesaurus/propertyDatatype(_:)`` may name the classification.
  case notation
  /// When the concept was made (`dcterms:created`).
  case created
  /// When the concept was last changed (`dcterms:modified`).
  case modified
  /// How far the concept has come: proposed, accepted, deprecated, … (`isothes:status`, `adms:status`, `bibo:status`).
  case status
  /// Where the concept comes from, in words (`dcterms:source`).
  case source
  /// The version of a scheme or a concept (`owl:versionInfo`).
  case version
  /// Whether the preferred label of the language is `attested` or only `proposed`.
  case labelStatus
  /// Where the preferred label of the language is attested.
  case labelSource
  /// Whether the definition of the language is `attested` or only `proposed`.
  case definitionStatus
  /// The label that a mapped concept bore when the mapping was checked.
  case matchLabel

  /// Whether it is one of the documentation properties of SKOS (SKOS Reference, section 7).
  @inlinable public var isNote: Bool { rawValue <= PropertyKind.note.rawValue }
}
