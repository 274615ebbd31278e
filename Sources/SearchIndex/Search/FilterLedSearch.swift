/// The best documents for any of some terms among the few that a filter lets through: the filter leads.
struct FilterLedSearch {
  private let terms: [TermScorer]
  private let leader: PostingsCursor
  private let filter: DocumentFilter
  private let base: Int

  /// - Parameter leader: the number of the required postings that lead.
  init(_ terms: [TermScorer], filter: DocumentFilter, leader: Int, base: Int) {
    self.terms = terms
    self.leader = filter.required[leader]
    var required = filter.required
    required.remove(at: leader)
    self.filter = DocumentFilter(allowed: filter.allowed, deleted: filter.deleted, required: required)
    self.base = base
  }

  /// Adds the best documents to the hits.
  func run(_ hits: inout TopHits) {
    while leader.document != PostingsCursor.end {
      let document = leader.document
      var score = 0.0
      var isMatch = false
      for index in terms.indices where terms[index].cursor.seek(document) == document {
        score += terms[index].score()
        isMatch = true
      }
      if isMatch, score > hits.threshold, filter.accepts(document) { hits.insert(base + Int(document), score: score) }
      leader.advance()
    }
  }
}
