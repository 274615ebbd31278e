/// What is searched for, as a value. ``QueryLanguage`` makes it of what a person types.
public indirect enum SearchQuery: Hashable, Sendable {
  /// A word, or a text that the analyzer cuts into several, which must then stand side by side. Without a field it is searched in
  /// all text fields, with their weights.
  case word(String, field: String? = nil)
  /// Words side by side. The slop is how many places they may be moved apart in all.
  case phrase(String, slop: Int = 0, field: String? = nil)
  /// Words that begin so. All of them score alike.
  case prefix(String, field: String? = nil)
  /// Words with at most so many insertions, deletions, substitutions or transpositions of characters: 1 or 2.
  case fuzzy(String, edits: Int = 1, field: String? = nil)
  /// An exact tag. Its score, if it has one, counts in the ranking.
  case tag(String, field: String)
  /// Numbers from one to another.
  case range(ClosedRange<Int64>, field: String)
  /// Documents that have any value, number or word in a field.
  case hasValue(field: String)
  /// Every document.
  case everything
  /// What matches all of these; a ``not(_:)`` among them takes documents away.
  case all([SearchQuery])
  /// What matches any of these.
  case any([SearchQuery])
  /// What does not match.
  case not(SearchQuery)
  /// A query that counts more or less in the ranking.
  case weighted(SearchQuery, Float)
  /// A query that does not count in the ranking.
  case unscored(SearchQuery)
}
