public import SearchIndex

/// A concept that words of a query name, and what is searched for because of it.
public struct QueryExpansion: Hashable, Sendable {
  /// The words of the query.
  public var words: String
  /// The concept that they name.
  public var concept: Int
  /// Whether they name it only as a part of a word, *liikunta* in *liikuntaryhmä*.
  public var isPart: Bool
  /// What is searched for besides the words, the concept itself first.
  public var additions: [Addition]

  /// Something that is searched for because a query names a concept.
  public struct Addition: Hashable, Sendable {
    /// Why it is searched for.
    public var kind: Kind
    /// The concept.
    public var concept: Int
    /// The label that is searched for as words; that of the concept where the concept itself is searched for.
    public var label: String
    /// The language of the label.
    public var language: String
    /// How much it counts beside the words of the query, which count 1.
    public var weight: Float
  }

  /// Why something is searched for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Descriptions tagged with the concept.
    case concept
    /// Words: another label in the same language.
    case synonym
    /// Words: a label in another language.
    case translation
    /// Descriptions tagged with a narrower concept.
    case narrower
    /// Descriptions tagged with an associated concept of another facet, or with one narrower than that: for a need the help against it
    /// and the people who have it, for a theme the activities.
    case related
  }
}

/// A query with its expansions.
public struct ExpandedQuery: Hashable, Sendable {
  /// What is searched for.
  public var query: SearchQuery
  /// The concepts that the query names, in its order.
  public var expansions: [QueryExpansion]
  /// What must hold besides words: values, numbers, concepts that are named as such, and what is excluded.
  var conditions: [SearchQuery] = []
  /// The most parts that stand side by side: words, and words that name a concept together.
  var partCount = 0
  /// Whether several words name a concept together.
  var hasLongNames = false

  /// The concepts that descriptions may have because of which they are found.
  public var concepts: Set<Int> {
    Set(expansions.flatMap { $0.additions.compactMap { $0.kind == .synonym || $0.kind == .translation ? nil : $0.concept } })
  }
}
