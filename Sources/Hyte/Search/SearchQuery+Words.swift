internal import SearchIndex

extension SearchQuery {
  /// Whether it is words of any field, and not a condition.
  var isWord: Bool {
    switch self {
    case .word(_, nil), .phrase(_, _, nil), .prefix(_, nil), .fuzzy(_, _, nil): true
    case .weighted(let part, _): part.isWord
    case .any(let parts), .all(let parts): parts.allSatisfy(\.isWord)
    default: false
    }
  }

  /// What must hold besides words.
  var conditions: [SearchQuery] {
    switch self {
    case .all(let parts): parts.filter { !$0.isWord }
    case .tag, .range, .not: [self]
    default: []
    }
  }
}
