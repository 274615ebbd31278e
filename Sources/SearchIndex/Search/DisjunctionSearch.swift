/// The best documents for any of some terms: MaxScore in windows of documents, with bounds of blocks
/// (Turtle, Flood 1995; Mallia, Siedlaczek, Suel 2019, *An experimental study of index compression and DAAT query processing methods*).
///
/// In each window the terms are split: those that together cannot lift a document above the threshold are only asked about
/// documents that the others bring.
struct DisjunctionSearch {
  /// How many documents a window holds.
  static let windowCount = 4096

  private let terms: [TermScorer]
  private let filter: DocumentFilter
  private let documentCount: Int
  /// What is added to the number of a document of the segment.
  private let base: Int
  /// For each term the block that the bounds were read up to.
  private var boundBlocks: [Int]
  private var bounds: [Double]
  /// The terms, those with the least bound in the window first.
  private var order: [Int]
  private var scores: [Double] = []
  private var candidates: [UInt32] = []
  private var candidateScores: [Double] = []
  private var touched = [UInt64](repeating: 0, count: windowCount / 64)

  init(_ terms: [TermScorer], filter: DocumentFilter, documentCount: Int, base: Int) {
    self.terms = terms
    self.filter = filter
    self.documentCount = documentCount
    self.base = base
    boundBlocks = terms.map { _ in 0 }
    bounds = terms.map { _ in 0 }
    order = Array(terms.indices)
  }

  /// Adds the best documents to the hits.
  mutating func run(_ hits: inout TopHits) {
    if terms.count == 1 {
      // A term alone needs no place to add up scores.
      if filter.isEmpty { hits.raiseThreshold(to: terms[0].score(reachedBy: hits.capacity)) }
      searchWindow(0, UInt32(documentCount), leader: 0, optional: 0, optionalBound: 0, &hits)
      return
    }
    if searchSparse(&hits) { return }
    var start = 0
    while start < documentCount {
      let end = min(start + Self.windowCount, documentCount)
      searchWindow(UInt32(start), UInt32(end), &hits)
      start = end
    }
  }

  /// Scores all documents of the terms that have few. Often no other document can enter then; if one can, the search by windows
  /// begins with a high threshold.
  /// - Returns: whether the search is over.
  private mutating func searchSparse(_ hits: inout TopHits) -> Bool {
    order.sort { terms[$0].cursor.documentFrequency < terms[$1].cursor.documentFrequency }
    let sparse = order.prefix { terms[$0].cursor.documentFrequency <= Self.mostSparse }.count
    guard sparse > 0 else {
      if filter.isEmpty {
        for term in terms { hits.raiseThreshold(to: term.score(reachedBy: hits.capacity)) }
      }
      return false
    }
    var documents: [UInt32] = []
    var scores: [Double] = []
    terms[order[0]].appendAll(&documents, &scores)
    for index in order[1..<sparse] { terms[index].merge(into: &documents, &scores) }
    var rest = 0.0
    for index in order[sparse...] {
      bounds[index] = terms[index].bound
      rest += bounds[index]
    }
    order[sparse...].sort { bounds[$0] < bounds[$1] }
    // Only their own best now, so that the portions below need not look up much.
    var best = TopHits(capacity: hits.capacity)
    best.raiseThreshold(to: hits.threshold)
    if filter.isEmpty, rest > 0 {
      var own = TopHits(capacity: hits.capacity)
      for index in documents.indices { own.insert(index, score: scores[index]) }
      best.raiseThreshold(to: own.threshold)
    }
    var start = 0
    while start < documents.count {
      let end = min(start + Self.portion, documents.count)
      candidates.removeAll(keepingCapacity: true)
      candidateScores.removeAll(keepingCapacity: true)
      let least = best.threshold - rest
      for index in start..<end where scores[index] > least {
        candidates.append(documents[index])
        candidateScores.append(scores[index])
      }
      offerCandidates(optional: order[sparse...], &best)
      start = end
    }
    if rest > best.threshold {
      hits.raiseThreshold(to: best.threshold)
      for term in terms { term.cursor.rewind() }
      for cursor in filter.required { cursor.rewind() }
      return false
    }
    for hit in best.sorted.sorted(by: { $0.document < $1.document }) { hits.insert(hit.document, score: hit.score) }
    return true
  }

  /// Up to so many documents a term is read at once.
  private static let mostSparse = 2048
  /// So many candidates are offered at once; between portions the threshold rises.
  private static let portion = 64

  private mutating func searchWindow(_ start: UInt32, _ end: UInt32, _ hits: inout TopHits) {
    var all = 0.0
    for term in terms.indices {
      bounds[term] = terms[term].bound(from: start, to: end, block: &boundBlocks[term])
      all += bounds[term]
    }
    guard all > hits.threshold, all > 0 else { return }
    sortByBounds()
    var optional = 0
    var optionalBound = 0.0
    while optional < order.count - 1, optionalBound + bounds[order[optional]] <= hits.threshold {
      optionalBound += bounds[order[optional]]
      optional += 1
    }
    if optional == order.count - 1 {
      searchWindow(start, end, leader: order[optional], optional: optional, optionalBound: optionalBound, &hits)
    } else {
      accumulate(start, end, optional: optional, all: all, hits.threshold)
      collect(start, optional: optional, optionalBound: optionalBound, &hits)
    }
  }

  private mutating func sortByBounds() {
    for index in order.indices.dropFirst() {
      var place = index
      while place > 0, bounds[order[place - 1]] > bounds[order[place]] {
        order.swapAt(place - 1, place)
        place -= 1
      }
    }
  }

  /// One term brings all documents of the window.
  private mutating func searchWindow(
    _ start: UInt32, _ end: UInt32, leader: Int, optional: Int, optionalBound: Double, _ hits: inout TopHits
  ) {
    let term = terms[leader]
    let blockCount = term.cursor.blockCount
    var block = term.cursor.block
    while block < blockCount {
      if blockCount > 1 {
        while term.cursor.lastDocument(ofBlock: block) < start || term.bound(ofBlock: block) + optionalBound <= hits.threshold {
          if term.cursor.lastDocument(ofBlock: block) >= end &- 1 { return }
          block &+= 1
          if block >= blockCount { return }
        }
        if block != term.cursor.block { term.cursor.load(block: block) }
      }
      candidates.removeAll(keepingCapacity: true)
      candidateScores.removeAll(keepingCapacity: true)
      let isAtEnd = term.appendCandidates(start, end, above: hits.threshold - optionalBound, &candidates, &candidateScores)
      offerCandidates(optional: order[..<optional], &hits)
      if !isAtEnd { return }
      block &+= 1
    }
  }

  /// Adds up what the terms that are not optional score in the window. Blocks where a term scores so little that no document of
  /// them can enter are passed.
  private mutating func accumulate(_ start: UInt32, _ end: UInt32, optional: Int, all: Double, _ threshold: Double) {
    if scores.isEmpty { scores = [Double](repeating: 0, count: Self.windowCount) }
    for index in optional..<order.count {
      let number = order[index]
      terms[number].accumulate(start, end, above: threshold - (all - bounds[number]), &scores, &touched)
    }
  }

  /// Looks through the documents of the window that were touched.
  private mutating func collect(_ start: UInt32, optional: Int, optionalBound: Double, _ hits: inout TopHits) {
    candidates.removeAll(keepingCapacity: true)
    candidateScores.removeAll(keepingCapacity: true)
    for word in touched.indices where touched[word] != 0 {
      var bits = touched[word]
      touched[word] = 0
      while bits != 0 {
        let place = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        let score = scores[place]
        scores[place] = 0
        if score + optionalBound > hits.threshold {
          candidates.append(start &+ UInt32(place))
          candidateScores.append(score)
        }
      }
      // In small portions, so that the threshold rises between them.
      if candidates.count >= 64 {
        offerCandidates(optional: order[..<optional], &hits)
        candidates.removeAll(keepingCapacity: true)
        candidateScores.removeAll(keepingCapacity: true)
      }
    }
    offerCandidates(optional: order[..<optional], &hits)
  }

  /// Adds what the optional terms score to the candidates, as long as they can still enter, and then to the hits.
  private mutating func offerCandidates(optional: ArraySlice<Int>, _ hits: inout TopHits) {
    var rest = 0.0
    for index in optional { rest += bounds[index] }
    for index in optional.reversed() where !candidates.isEmpty {
      rest -= bounds[index]
      terms[index].addOptional(&candidates, &candidateScores, above: hits.threshold - max(0, rest))
    }
    for index in candidates.indices where candidateScores[index] > hits.threshold && filter.accepts(candidates[index]) {
      hits.insert(base + Int(candidates[index]), score: candidateScores[index])
    }
  }
}
