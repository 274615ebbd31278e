/// A query whose words are terms, fields are numbers and lists are looked up; what is left to do is the same for every segment.
final class SearchPlan {
  /// A node of the query. Terms, phrases and expansions are numbers in the arrays of the plan.
  enum Node {
    case none
    case everything
    case term(Int)
    case phrase([Int], PhraseCondition)
    case expansion(Int)
    case range(field: Int, ClosedRange<Int64>)
    case all([Node], without: [Node])
    case any([Node])
    indirect case unscored(Node)
  }

  /// A term of a field.
  struct Term {
    var field: Int
    /// Its bytes among those of the ``PlanMaker``.
    var bytes: Range<Int>
    var boost: Float
    var needsPositions: Bool
    /// How many documents it has in all segments.
    var documentFrequency = 0
    /// What an impact of 1 scores.
    var weight: Float = 0
  }

  /// Terms that stand for one typed beginning or misspelt word.
  struct Expansion {
    enum Kind: Hashable {
      case prefix
      case fuzzy(edits: Int)
    }

    var kind: Kind
    var field: Int
    var bytes: [UInt8]
    var boost: Float
    /// For fuzzy words the terms found in every segment.
    var terms: [[(postings: TermPostings, edits: Int)]] = []
    /// What an impact of 1 scores; for prefixes what every document scores.
    var weight: Float = 0
  }

  let root: Node
  let terms: [Term]
  let expansions: [Expansion]
  /// The postings of every term in every segment.
  private let postings: [TermPostings?]
  private let segmentCount: Int

  /// - Parameter postings: of the first term in all segments, then of the next.
  init(root: Node, terms: [Term], expansions: [Expansion], postings: [TermPostings?], segmentCount: Int) {
    self.root = root
    self.terms = terms
    self.expansions = expansions
    self.postings = postings
    self.segmentCount = segmentCount
  }

  /// The postings of a term in a segment; nil when it has none.
  @inline(__always) func postings(_ term: Int, _ segment: Int) -> TermPostings? { postings[term * segmentCount + segment] }
}
