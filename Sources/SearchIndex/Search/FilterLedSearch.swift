/// The best documents for any of some terms among the few that a filter lets through: the filter leads.
struct FilterLedSearch {
  private var terms: [TermScorer]
  private var leader: PostingsCursor
  private var filter: DocumentFilter
  private let base: Int

  /// - Parameter leader: the number of the required postings that lead.
  init(_ terms: [TermScorer], filter: DocumentFilter, leader: Int, base: Int) {
    self.terms = terms
    self.leader = filter.required[leader]
    self.filter = filter
    self.filter.required.remove(at: leader)
    self.base = base
  }

  /// Adds the best documents to the hits.
  /// - Returns: how many documents were found.
  mutating func run(_ hits: inout TopHits, _ buffers: inout SearchBuffers) -> Int {
    var found = 0
    for block in 0..<leader.blockCount {
      if block != leader.block { leader.load(block: block) }
      buffers.candidates.removeAll()
      for index in 0..<leader.count { buffers.candidates.append(leader.document(at: index), ScoredList.none) }
      for index in terms.indices { terms[index].addShared(&buffers.candidates) }
      for index in 0..<buffers.candidates.count where buffers.candidates.scores[index] >= 0 {
        let document = buffers.candidates.documents[index]
        guard filter.accepts(document) else { continue }
        hits.insert(base + Int(document), score: buffers.candidates.scores[index])
        found += 1
      }
    }
    return found
  }
}
