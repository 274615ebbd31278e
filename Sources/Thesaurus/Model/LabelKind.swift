/// What a label is to its concept (SKOS Reference, section 5).
@frozen public enum LabelKind: UInt8, Sendable, CaseIterable {
  /// The name of the concept, one a language (`skos:prefLabel`).
  case preferred
  /// A synonym or an abbreviation (`skos:altLabel`).
  case alternative
  /// A form that is found but not shown: a singular, a misspelling, a search phrase (`skos:hiddenLabel`).
  case hidden
}
