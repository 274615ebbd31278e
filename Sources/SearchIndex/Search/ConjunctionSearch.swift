/// The best documents that have all of some terms: the rarest term leads, block by block, and blocks that cannot bring a good
/// document are passed (Ding, Suel 2011, *Faster top-k document retrieval using block-max indexes*, for conjunctions).
struct ConjunctionSearch {
  /// The terms, the rarest first.
  private var terms: [TermScorer]
  private var filter: DocumentFilter
  private let base: Int

  /// - Parameter terms: at least one.
  init(_ terms: consuming [TermScorer], filter: DocumentFilter, base: Int) {
    terms.sortByFrequency()
    self.terms = terms
    self.filter = filter
    self.base = base
  }

  /// Adds the best documents to the hits.
  /// - Parameter counts: whether no block is passed, so that all documents are counted.
  /// - Returns: how many documents were found.
  mutating func run(_ hits: inout TopHits, counts: Bool, _ buffers: inout SearchBuffers) -> Int {
    var found = 0
    let blockCount = terms[0].cursor.blockCount
    var start: UInt32 = 0
    for block in 0..<blockCount {
      let last = terms[0].cursor.lastDocument(ofBlock: block)
      let isPassed = !counts && hits.threshold > -.infinity && blockCount > 1 && bound(block, start, last) <= hits.threshold
      start = last &+ 1
      if isPassed { continue }
      if block != terms[0].cursor.block { terms[0].cursor.load(block: block) }
      found += searchBlock(&hits, counts: counts, &buffers.candidates)
    }
    return found
  }

  /// No document of a block of the leading term scores more.
  private mutating func bound(_ block: Int, _ start: UInt32, _ last: UInt32) -> Double {
    var bound = terms[0].bound(ofBlock: block)
    for index in terms.indices.dropFirst() {
      bound += terms[index].bound(from: start, to: last == PostingsCursor.end ? last : last &+ 1)
    }
    return bound
  }

  /// Lets the documents of the current block of the leading term go through the other terms.
  private mutating func searchBlock(_ hits: inout TopHits, counts: Bool, _ candidates: inout ScoredList) -> Int {
    candidates.removeAll()
    if terms.count == 1 {
      terms[0].appendBlock(to: &candidates)
    } else {
      let first = terms[0].appendUnscored(0, PostingsCursor.end, to: &candidates).first
      terms[1].keepShared(&candidates, ofBlock: terms[0], from: first)
      if candidates.count == 0 { return 0 }
    }
    for index in 2..<max(terms.count, 2) {
      terms[index].keepShared(&candidates)
      if candidates.count == 0 { return 0 }
    }
    var found = 0
    for index in 0..<candidates.count where counts || candidates.scores[index] > hits.threshold {
      guard filter.accepts(candidates.documents[index]) else { continue }
      hits.insert(base + Int(candidates.documents[index]), score: candidates.scores[index])
      found += 1
    }
    return found
  }
}
