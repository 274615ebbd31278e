/// One thing said to a ``ThesaurusBuilder`` about a resource.
struct Statement {
  /// What is said.
  enum Predicate: UInt8 {
    case declaration
    case label, title, property, link
    case broader, related
    case inScheme, topConceptOf
    case member, superordinate
    case transitive, undefinedTerm
  }

  /// The resource that is spoken of.
  var subject: Int32
  /// The number of a text, for labels, titles, properties and links; else of a resource.
  var object: Int32
  /// The line it stands on; 0 where unknown.
  var line: UInt32
  /// The language or datatype, as a number of the builder's qualifiers.
  var qualifier: UInt16
  /// What is said.
  var predicate: Predicate
  /// The kind of label, property, link or step. 0x80 is added to a label that is only for searching, and to a step or top concept that was
  /// said from above (`skos:narrower`, `skos:hasTopConcept`).
  var kind: UInt8
}

/// What a resource is.
struct Roles: OptionSet {
  let rawValue: UInt8
  static let concept = Roles(rawValue: 1)
  static let scheme = Roles(rawValue: 2)
  static let collection = Roles(rawValue: 4)
  static let orderedCollection = Roles(rawValue: 8)
  static let array = Roles(rawValue: 16)
  static let group = Roles(rawValue: 32)
  /// Something that is no part of a thesaurus, like the declaration of a property.
  static let other = Roles(rawValue: 64)
  static let anyCollection: Roles = [.collection, .orderedCollection, .array, .group]
}
