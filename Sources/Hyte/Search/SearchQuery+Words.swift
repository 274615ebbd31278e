internal import SearchIndex

extension SearchQuery {
  /// The query with words side by side of which not all need be found. Fields, numbers and what is excluded stay as they are.
  var wantingAnyWord: SearchQuery {
    guard case .all(let parts) = self else { return self }
    let words = parts.filter(\.isWord)
    if words.count < 2 { return self }
    let others = parts.filter { !$0.isWord }
    return others.isEmpty ? .any(words) : .all([.any(words)] + others)
  }

  /// What must hold besides words.
  var conditions: [SearchQuery] {
    switch self {
    case .all(let parts): parts.filter { !$0.isWord && !$0.isChoice }
    case .tag, .range, .not: [self]
    default: []
    }
  }

  private var isChoice: Bool { if case .any = self { true } else { false } }

  /// Whether it is a word or words of any field, and not a condition.
  private var isWord: Bool {
    switch self {
    case .word(_, nil), .phrase(_, _, nil), .prefix(_, nil), .fuzzy(_, _, nil): true
    case .weighted(let part, _): part.isWord
    default: false
    }
  }
}
