import TextPrimitives

/// A controlled vocabulary: concepts with their labels, notes, hierarchy and mappings (SKOS, and of ISO 25964 what Finnish vocabularies use).
///
/// A concept is a number from 0 to ``count`` - 1, in the order of the concepts' URIs byte by byte, so "by URI" is "by number". Labels,
/// properties and links are numbered too, concept by concept. Everything stands in a few flat arrays: a question is an array access, and
/// a copy costs nothing. ``ThesaurusBuilder`` makes one; ``Concept`` is a view for those who rather ask a concept than the thesaurus.
///
/// A million concepts with six labels, a definition and a mapping each take about 630 MB; looking one up by URI or label takes about a
/// microsecond where nothing is in the cache, and a third of that where it is.
public struct Thesaurus: Sendable {
  /// What ``id(of:)`` leaves out: the base URI of the scheme that most concepts are in; empty where there is none.
  public internal(set) var base = ""
  /// The schemes, in the order of their URIs.
  public internal(set) var schemes: [ConceptScheme] = []
  /// Collections, arrays and groups, in the order of their URIs.
  public internal(set) var collections: [ConceptCollection] = []
  /// The languages of labels and properties, and the datatypes of properties after `^^`; number 0 is empty.
  public internal(set) var qualifiers: [String] = [""]

  var uris = TextTable()
  var uriIndex = HashIndex()
  var flags: [ConceptFlags] = []
  var roots: [Int32] = []

  var labels: LiteralTable
  var labelIndex = HashIndex()

  var properties: LiteralTable
  var notationIndex = HashIndex()
  var links: LiteralTable
  var linkIndex = HashIndex()

  var broader: Adjacency
  var broaderKinds: [HierarchyKind] = []
  var narrower: Adjacency
  var narrowerKinds: [HierarchyKind] = []
  var related: Adjacency
  var memberships: Adjacency
  var collectionsOfConcept: Adjacency

  /// A thesaurus with room for the relations of some concepts.
  init(concepts: Int) {
    labels = LiteralTable(concepts: concepts)
    properties = LiteralTable(concepts: concepts)
    links = LiteralTable(concepts: concepts)
    broader = Adjacency(rows: concepts)
    narrower = Adjacency(rows: concepts)
    related = Adjacency(rows: concepts)
    memberships = Adjacency(rows: concepts)
    collectionsOfConcept = Adjacency(rows: concepts)
  }

  /// A thesaurus without concepts.
  public init() { self.init(concepts: 0) }

  /// How many concepts there are.
  public var count: Int { uris.count }

  /// The URI of a concept.
  public func uri(of concept: Int) -> String { uris[concept] }

  /// The URI of a concept without the ``base``, or the whole URI where it begins otherwise.
  public func id(of concept: Int) -> String {
    let range = uris.range(concept)
    let length = base.utf8.count
    guard length > 0, range.count > length, uris.bytes[range].starts(with: base.utf8) else { return uris[concept] }
    return String(utf8Bytes: uris.bytes.span.extracting(range.lowerBound + length..<range.upperBound))
  }

  /// Whether a concept is only for searching and for ordering others: texts are never tagged with it unless asked to.
  public func isSearchOnly(_ concept: Int) -> Bool { flags[concept].contains(.searchOnly) }

  /// Whether a concept is no longer to be used (`owl:deprecated`).
  public func isDeprecated(_ concept: Int) -> Bool { flags[concept].contains(.deprecated) }

  /// Whether some scheme names a concept as its top concept.
  public func isTopConcept(_ concept: Int) -> Bool { flags[concept].contains(.top) }
}

/// What is either true or not of a concept.
struct ConceptFlags: OptionSet, Sendable {
  let rawValue: UInt8
  static let deprecated = ConceptFlags(rawValue: 1)
  static let searchOnly = ConceptFlags(rawValue: 2)
  static let top = ConceptFlags(rawValue: 4)
}
