internal import SearchIndex
internal import TextAnalysis

extension SearchQuery {
  /// The query with every word, tag or other query that has no parts replaced.
  func replacingLeaves<Failure: Error>(_ replace: (SearchQuery) throws(Failure) -> SearchQuery) throws(Failure) -> SearchQuery {
    func replaced(_ parts: [SearchQuery]) throws(Failure) -> [SearchQuery] {
      var replaced: [SearchQuery] = []
      for part in parts { replaced.append(try part.replacingLeaves(replace)) }
      return replaced
    }
    switch self {
    case .all(let parts): return .all(try replaced(parts))
    case .any(let parts): return .any(try replaced(parts))
    case .not(let part): return .not(try part.replacingLeaves(replace))
    case .weighted(let part, let weight): return .weighted(try part.replacingLeaves(replace), weight)
    case .unscored(let part): return .unscored(try part.replacingLeaves(replace))
    default: return try replace(self)
    }
  }

  /// Whether it is words of any field, and not a condition.
  var isWord: Bool {
    switch self {
    case .word(_, nil), .phrase(_, _, nil), .prefix(_, nil), .fuzzy(_, _, nil): true
    case .weighted(let part, _): part.isWord
    case .any(let parts), .all(let parts): parts.allSatisfy(\.isWord)
    default: false
    }
  }

  /// Whether there is no word in it, as in a lone `&`. The index passes over such parts; they are none that a description has or lacks.
  var isWordless: Bool {
    switch self {
    case .word(let text, nil), .phrase(let text, _, nil), .prefix(let text, nil), .fuzzy(let text, _, nil):
      TokenizedText(text).tokens.isEmpty
    case .weighted(let part, _): part.isWordless
    case .any(let parts), .all(let parts): parts.allSatisfy(\.isWordless)
    default: false
    }
  }

  /// What must hold besides words.
  var conditions: [SearchQuery] {
    switch self {
    case .all(let parts): parts.filter { !$0.isWord }
    case .tag, .range, .hasValue, .not: [self]
    default: []
    }
  }
}
