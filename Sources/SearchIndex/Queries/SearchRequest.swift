/// A query with what is wanted of the answer.
public struct SearchRequest: Hashable, Sendable {
  /// How the hits are ordered. Equals keep the order of the index.
  public enum Order: Hashable, Sendable {
    /// The best score first.
    case relevance
    /// By a number field, or by the first tag of a facet field; documents without it come last.
    case field(String, descending: Bool = false)
  }

  /// What is searched for.
  public var query: SearchQuery
  /// What a document must match besides, without counting in the ranking.
  public var filters: [SearchQuery]
  /// How many hits are given back.
  public var limit: Int
  /// How many hits are passed first. On one snapshot pages never overlap nor leave hits out.
  public var offset: Int
  /// How the hits are ordered.
  public var order: Order
  /// The facet fields to be counted over everything found.
  public var facets: [String]
  /// How many tags of each facet are given back, the most frequent first.
  public var facetLimit: Int
  /// Whether everything found is counted.
  public var countsHits: Bool
  /// The language of the words (a code as in BCP 47), if known; analyzers may read them better then.
  public var language: String?

  /// A request.
  public init(
    _ query: SearchQuery, filters: [SearchQuery] = [], limit: Int = 10, offset: Int = 0, order: Order = .relevance,
    facets: [String] = [], facetLimit: Int = 10, countsHits: Bool = false, language: String? = nil
  ) {
    self.query = query
    self.filters = filters
    self.limit = limit
    self.offset = offset
    self.order = order
    self.facets = facets
    self.facetLimit = facetLimit
    self.countsHits = countsHits
    self.language = language
  }
}
