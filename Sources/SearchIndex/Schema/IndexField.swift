/// One field of the documents in an index.
public struct IndexField: Hashable, Sendable {
  /// How the values of a field are kept and searched.
  public enum Kind: Hashable, Sendable {
    /// Words with positions, as an analyzer of this name finds them.
    case text(analyzer: String)
    /// Exact values, any number in a document: concepts, municipalities, organisations.
    case tag
    /// Exact values, each with a score from 0 to 1 that counts in the ranking.
    case scoredTag
    /// At most one whole number in a document, for ranges and sorting. A date is its number of days since 1970-01-01.
    case number
    /// Bytes that are only given back.
    case stored
  }

  /// The name, as queries write it.
  public var name: String
  /// How the values are kept and searched.
  public var kind: Kind
  /// How much a word found in this field counts where a query names no field; 0 leaves the field out.
  public var weight: Float
  /// Whether the values can be counted over the documents found. For tags only.
  public var isFacet: Bool
  /// Whether the text is kept, to be given back and highlighted. For text only.
  public var isStored: Bool

  /// A field.
  public init(_ name: String, _ kind: Kind, weight: Float = 1, isFacet: Bool = false, isStored: Bool = false) {
    self.name = name
    self.kind = kind
    self.weight = weight
    self.isFacet = isFacet
    self.isStored = isStored
  }

  /// What a posting of this field holds besides the document; nil for fields without postings.
  var shape: PostingShape? {
    switch kind {
    case .text: .text
    case .tag: .tag
    case .scoredTag: .scoredTag
    case .number, .stored: nil
    }
  }
}

/// What a posting holds besides the number of its document.
enum PostingShape: UInt8 {
  /// How often, and at which positions.
  case text = 0
  /// Nothing.
  case tag = 1
  /// A score in one byte, 1 to 255.
  case scoredTag = 2
}
