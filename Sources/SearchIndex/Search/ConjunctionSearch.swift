/// The best documents that have all of some terms: the rarest term leads, block by block, and blocks that cannot bring a good
/// document are passed (Ding, Suel 2011, *Faster top-k document retrieval using block-max indexes*, for conjunctions).
struct ConjunctionSearch {
  /// The terms, the rarest first.
  private let terms: [TermScorer]
  private let filter: DocumentFilter
  private let base: Int
  /// For each term the block that the bounds were read up to.
  private var boundBlocks: [Int]
  private var candidates: [UInt32] = []
  private var scores: [Double] = []

  init(_ terms: [TermScorer], filter: DocumentFilter, base: Int) {
    self.terms = terms.sorted { $0.cursor.documentFrequency < $1.cursor.documentFrequency }
    self.filter = filter
    self.base = base
    boundBlocks = terms.map { _ in 0 }
  }

  /// Adds the best documents to the hits.
  /// - Parameter counts: whether no block is passed, so that all documents are counted.
  /// - Returns: how many documents were found.
  mutating func run(_ hits: inout TopHits, counts: Bool) -> Int {
    guard !terms.isEmpty else { return 0 }
    var found = 0
    var block = 0
    let blockCount = terms[0].cursor.blockCount
    var start: UInt32 = 0
    while block < blockCount {
      let last = terms[0].cursor.lastDocument(ofBlock: block)
      if !counts, hits.threshold > -.infinity, blockCount > 1, bound(block, start, last) <= hits.threshold {
        block += 1
        start = last &+ 1
        continue
      }
      if block != terms[0].cursor.block { terms[0].cursor.load(block: block) }
      found += searchBlock(&hits, counts: counts)
      start = last &+ 1
      block += 1
    }
    return found
  }

  /// No document of a block of the leading term scores more.
  private mutating func bound(_ block: Int, _ start: UInt32, _ last: UInt32) -> Double {
    var bound = terms[0].bound(ofBlock: block)
    for index in terms.indices.dropFirst() {
      bound += terms[index].bound(from: start, to: last == PostingsCursor.end ? last : last &+ 1, block: &boundBlocks[index])
    }
    return bound
  }

  /// Lets the documents of the current block of the leading term go through the other terms.
  private mutating func searchBlock(_ hits: inout TopHits, counts: Bool) -> Int {
    let leader = terms[0]
    candidates.removeAll(keepingCapacity: true)
    candidates.append(contentsOf: leader.cursor.documents[..<leader.cursor.count])
    scores.removeAll(keepingCapacity: true)
    scores.append(contentsOf: repeatElement(0, count: candidates.count))
    for index in 1..<max(terms.count, 1) {
      terms[index].keepShared(&candidates, &scores)
      if candidates.isEmpty { return 0 }
    }
    leader.addScores(candidates, &scores)
    var found = 0
    for index in candidates.indices where (counts || scores[index] > hits.threshold) && filter.accepts(candidates[index]) {
      hits.insert(base + Int(candidates[index]), score: scores[index])
      found += 1
    }
    return found
  }
}
