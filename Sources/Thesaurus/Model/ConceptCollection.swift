/// Concepts that are shown or handled together, without a relation of meaning between them (SKOS Reference, section 9).
public struct ConceptCollection: Hashable, Sendable {
  /// What kind of collection it is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// A collection of no stated kind (`skos:Collection`).
    case collection
    /// A collection whose order means something (`skos:OrderedCollection`).
    case ordered
    /// Siblings under a node label (`isothes:ThesaurusArray`).
    case array
    /// Concepts of one theme, from anywhere in the vocabulary (`isothes:ConceptGroup`).
    case group
  }

  /// Its URI.
  public var uri: String
  /// What kind of collection it is.
  public var kind: Kind
  /// Its names, sorted by language.
  public var labels: [LocalizedText] = []
  /// Its definitions and notes, sorted by language.
  public var notes: [LocalizedText] = []
  /// The concepts in it: ascending, or in the stated order if ``Kind/ordered``.
  public var members: [Int] = []
  /// The collections in it, as numbers of ``Thesaurus/collections``, ascending.
  public var subcollections: [Int] = []
  /// The concepts under which an array stands (`isothes:superOrdinate`), ascending.
  public var superordinates: [Int] = []

  /// A collection without content.
  public init(uri: String, kind: Kind) {
    self.uri = uri
    self.kind = kind
  }

  /// Its name in a language, else in any.
  public func label(language: String) -> String? {
    (labels.first { $0.language == language } ?? labels.first)?.text
  }
}
