public import Descriptions
internal import SearchIndex

/// What a search for descriptions found.
public struct DescriptionAnswer: Sendable {
  /// The query as it was typed.
  public var typed: String
  /// What it became.
  public var expanded: ExpandedQuery
  /// What the index found.
  var found: SearchAnswer
  /// Where no description has all parts of the query: how many of them these have at least, and how many there are.
  public var partsFound: (least: Int, all: Int)?
  /// Words that stand in no description, with what was searched for instead: the spelling of a label, or else anything spelt nearly so.
  public var respelt: [(word: String, spelling: String?)] = []
  /// Whether no description has all parts of the query, and these have only some.
  public var hasOnlySomeWords: Bool { partsFound != nil }
  /// Where nothing was found: values of the query that no description has, each with some that are there.
  public var unknownValues: [(value: Description.Value, known: [FacetCounts.Row])] = []
  /// Where nothing was found: concepts close to those of the query, with the number of descriptions that match all but its words.
  public var nearby: [FacetCounts.Row] = []
  /// The descriptions of the page asked for.
  public var hits: [DescriptionHit] = []
  /// What was counted.
  public var facets: [FacetCounts] = []

  init(typed: String, expanded: ExpandedQuery, found: SearchAnswer) {
    self.typed = typed
    self.expanded = expanded
    self.found = found
  }

  /// How many descriptions were found.
  public var count: Int { found.count ?? hits.count }
}

/// A description that was found.
public struct DescriptionHit: Sendable {
  /// What the user calls it.
  public var id: String
  /// How well it matches; 0 when hits are ordered by a field.
  public var score: Float
  /// The language of most of it.
  public var language: String?
  /// Its texts, the title first.
  public var texts: [Text] = []
  /// Its concepts, the most probable first.
  public var concepts: [Int] = []
  /// Those because of which it was found.
  public var matched: [Int] = []
  /// Its values and numbers.
  public var values: [Description.Value] = []

  init(id: String, score: Float, language: String?) {
    self.id = id
    self.score = score
    self.language = language
  }

  /// A text of a description that was found.
  public struct Text: Sendable {
    /// `title` or `text`.
    public var field: String
    /// The text in UTF-8, without markup.
    public var bytes: [UInt8]
    /// The bytes that the query found, rising and apart from each other.
    public var highlights: [Range<Int>]

    /// Puts the highlights in order, and those that overlap together.
    mutating func joinHighlights() {
      highlights.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      var joined: [Range<Int>] = []
      for range in highlights {
        if let last = joined.last, range.lowerBound < last.upperBound {
          joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          joined.append(range)
        }
      }
      highlights = joined
    }
  }
}
