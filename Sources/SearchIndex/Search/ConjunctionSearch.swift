/// The best documents that have all of some terms: the rarest term leads, and blocks that cannot bring a good document are passed
/// (Ding, Suel 2011, *Faster top-k document retrieval using block-max indexes*, for conjunctions).
struct ConjunctionSearch {
  /// The terms, the rarest first.
  private var terms: [TermScorer]
  private var filter: DocumentFilter
  private let base: Int
  /// For each term the block that the bounds were read up to.
  private var boundBlocks: [Int]
  private let positions: PhraseCondition?
  private var phrase = PhraseCheck()

  /// - Parameter positions: where the terms must stand, for a phrase; nil for any order.
  init(_ terms: [TermScorer], positions: PhraseCondition? = nil, filter: DocumentFilter, base: Int) {
    let order = terms.indices.sorted { (terms[$0].cursor.documentFrequency, $0) < (terms[$1].cursor.documentFrequency, $1) }
    self.terms = order.map { terms[$0] }
    self.positions = positions?.reordered(order)
    self.filter = filter
    self.base = base
    boundBlocks = terms.map { _ in 0 }
  }

  /// Adds the best documents to the hits.
  mutating func run(_ hits: inout TopHits) {
    guard !terms.isEmpty else { return }
    var block = 0
    let blockCount = terms[0].cursor.blockCount
    var start: UInt32 = 0
    while block < blockCount {
      let last = terms[0].cursor.lastDocument(ofBlock: block)
      if hits.threshold > -.infinity, blockCount > 1, bound(block, start, last) <= hits.threshold {
        block += 1
        start = last &+ 1
        continue
      }
      if block != terms[0].cursor.block { terms[0].cursor.load(block: block) }
      if !searchBlock(&hits) { return }
      start = last &+ 1
      block += 1
    }
  }

  /// No document of a block of the leading term scores more.
  private mutating func bound(_ block: Int, _ start: UInt32, _ last: UInt32) -> Double {
    // A phrase is scored as one word of the rarity of all; the frequency of the phrase is at most that of any of its words,
    // but its weight is the sum of theirs, and so is its bound.
    var bound = terms[0].bound(ofBlock: block)
    for index in terms.indices.dropFirst() {
      bound += terms[index].bound(from: start, to: last == PostingsCursor.end ? last : last &+ 1, block: &boundBlocks[index])
    }
    return bound
  }

  /// Looks through the current block of the leading term.
  /// - Returns: false when another term has no documents any more.
  private mutating func searchBlock(_ hits: inout TopHits) -> Bool {
    let count = terms[0].cursor.count
    var document = terms[0].cursor.document
    next: while document != PostingsCursor.end {
      var isMatch = true
      for index in 1..<max(terms.count, 1) {
        let found = terms[index].cursor.seek(document)
        if found == document { continue }
        if found == PostingsCursor.end { return false }
        document = terms[0].cursor.seekInBlock(found)
        if terms[0].cursor.index >= count { break next }
        isMatch = false
        break
      }
      if isMatch {
        if filter.accepts(document) { score(document, &hits) }
        if terms[0].cursor.index &+ 1 >= count { break }
        terms[0].cursor.stepInBlock()
        document = terms[0].cursor.document
      }
    }
    return true
  }

  private mutating func score(_ document: UInt32, _ hits: inout TopHits) {
    if let positions {
      let frequency = phrase.frequency(&terms, positions)
      guard frequency > 0 else { return }
      var score = 0.0
      for index in terms.indices { score += terms[index].score(document, UInt32(frequency)) }
      hits.insert(base + Int(document), score: score)
    } else {
      var score = 0.0
      for index in terms.indices { score += terms[index].score }
      hits.insert(base + Int(document), score: score)
    }
  }
}
