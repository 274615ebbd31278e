/// The postings of a term in a segment with what its score is made of. Its loops run over whole blocks.
struct TermScorer {
  var cursor: PostingsCursor
  /// What an impact of 1 scores.
  let weight: Float
  private let impacts: Impacts
  /// What a bound of 1 scores at most, and at least.
  private let boundScore: Double
  private let leastBoundScore: Double
  /// No document scores more with this term; below zero when not known.
  private var greatestScore = -1.0
  /// The block that the bounds were read up to.
  private var boundBlock = 0

  /// A scorer on the first posting.
  ///
  /// - Parameters:
  ///   - impacts: for the mean length in the whole index.
  ///   - meanRatio: that length by the mean length in the segment, for which its bounds were computed. A longer mean raises
  ///     scores by this factor at most.
  init(_ cursor: PostingsCursor, weight: Float, impacts: Impacts, meanRatio: Double) {
    self.cursor = cursor
    self.weight = weight
    self.impacts = impacts
    // The slack covers rounding.
    boundScore = Double(weight) / 255 * max(1, meanRatio) * 1.00001
    leastBoundScore = Double(weight) / 255 * min(1, meanRatio) * 0.99999
  }

  /// Goes through the postings of the block from the current one to the one before the first whose document is not before `end`.
  /// - Parameter body: gets a document and its score.
  /// - Returns: whether the block was read to its end.
  @inline(__always) private mutating func forEachScore(before end: UInt32, _ body: (UInt32, Float) -> Void) -> Bool {
    cursor.prepareWeights()
    let (room, count, lengths) = (cursor.room, cursor.count, cursor.lengths)
    let (impacts, weight) = (impacts, weight)
    var index = cursor.index
    switch cursor.shape {
    case .text where cursor.isUniform:
      while index < count, case let document = room.document(index), document < end {
        body(document, weight * impacts.impact(lengths.byte(at: Int(document))))
        index &+= 1
      }
    case .text:
      while index < count, case let document = room.document(index), document < end {
        body(document, weight * impacts.impact(room.weight(index), lengths.byte(at: Int(document))))
        index &+= 1
      }
    case .tag:
      while index < count, case let document = room.document(index), document < end {
        body(document, weight)
        index &+= 1
      }
    case .scoredTag:
      while index < count, case let document = room.document(index), document < end {
        body(document, weight * (Float(room.weight(index)) / 255))
        index &+= 1
      }
    }
    cursor.stop(at: index)
    return index >= count
  }

  /// What a document scores with a frequency, or with the score of a tag.
  @inline(__always) func score(_ document: UInt32, _ frequency: UInt32) -> Double {
    switch cursor.shape {
    case .text: Double(weight * impacts.impact(frequency, cursor.lengths.byte(at: Int(document))))
    case .tag: Double(weight)
    case .scoredTag: Double(weight * (Float(frequency) / 255))
    }
  }

  /// What the current document scores.
  @inline(__always) func score() -> Double { score(cursor.document, cursor.weight) }

  // MARK: Bounds

  /// No document scores more with this term.
  mutating func bound() -> Double {
    if greatestScore >= 0 { return greatestScore }
    if cursor.blockCount > 1 {
      greatestScore = boundScore * Double(cursor.greatestBound())
    } else {
      var greatest: Float = 0
      let index = cursor.index
      cursor.rewind()
      _ = forEachScore(before: PostingsCursor.end) { greatest = max(greatest, $1) }
      cursor.stop(at: index)
      greatestScore = Double(greatest)
    }
    return greatestScore
  }

  /// No document of a block scores more.
  @inline(__always) mutating func bound(ofBlock block: Int) -> Double {
    cursor.blockCount == 1 ? bound() : boundScore * Double(cursor.bound(ofBlock: block))
  }

  /// No document from the current block to the one before `end` scores more; 0 when there is none.
  ///
  /// Asked for windows in rising order; all of them together cost one pass.
  mutating func bound(from start: UInt32, to end: UInt32) -> Double {
    if cursor.blockCount == 1 {
      let isOutside = cursor.document == PostingsCursor.end || cursor.document(at: cursor.count &- 1) < start || cursor.document >= end
      return isOutside ? 0 : bound()
    }
    while boundBlock < cursor.blockCount, cursor.lastDocument(ofBlock: boundBlock) < start { boundBlock &+= 1 }
    guard boundBlock < cursor.blockCount else { return 0 }
    var greatest = cursor.bound(ofBlock: boundBlock)
    while cursor.lastDocument(ofBlock: boundBlock) < end &- 1, boundBlock &+ 1 < cursor.blockCount {
      boundBlock &+= 1
      greatest = max(greatest, cursor.bound(ofBlock: boundBlock))
    }
    return boundScore * Double(greatest)
  }

  /// A score that so many documents reach for sure: each block has a document near its bound.
  func score(reachedBy count: Int) -> Double {
    guard cursor.shape == .text, cursor.blockCount >= count, count > 0, cursor.blockCount > 1 else { return -.infinity }
    return Double(cursor.bound(ofBest: count) - 1) * leastBoundScore
  }

  // MARK: Whole blocks

  /// Appends all documents with their scores, from the first block on.
  mutating func appendAll(to list: inout ScoredList) {
    for block in 0..<cursor.blockCount {
      if block != cursor.block { cursor.load(block: block) }
      appendBlock(to: &list)
    }
  }

  /// Appends the documents of the block with their scores, from the current one on.
  mutating func appendBlock(to list: inout ScoredList) {
    _ = appendCandidates(0, PostingsCursor.end, above: -.infinity, to: &list)
  }

  /// Appends the documents of the block from one to the one before another, without scores.
  /// - Returns: the number in the block of the first, and whether the block was read to its end.
  mutating func appendUnscored(_ start: UInt32, _ end: UInt32, to list: inout ScoredList) -> (first: Int, isAtEnd: Bool) {
    if cursor.document < start { _ = cursor.seekInBlock(start) }
    list.reserve(PackedBlock.count)
    let (first, count, room) = (cursor.index, cursor.count, cursor.room)
    var (index, next) = (first, list.count)
    var documents = list.documents.mutableSpan
    while index < count, case let document = room.document(index), document < end {
      documents[next] = document
      next &+= 1
      index &+= 1
    }
    list.setCount(next)
    cursor.stop(at: index)
    return (first, index >= count)
  }

  /// Appends the documents of the block from one to the one before another that score more than `least`.
  /// - Returns: whether the block was read to its end.
  mutating func appendCandidates(_ start: UInt32, _ end: UInt32, above least: Double, to list: inout ScoredList) -> Bool {
    if cursor.document < start { _ = cursor.seekInBlock(start) }
    list.reserve(PackedBlock.count)
    var count = list.count
    let isAtEnd = appendCandidates(end, above: least, &list.documents, &list.scores, &count)
    list.setCount(count)
    return isAtEnd
  }

  private mutating func appendCandidates(
    _ end: UInt32, above least: Double, _ allDocuments: inout [UInt32], _ allScores: inout [Double], _ count: inout Int
  ) -> Bool {
    var documents = allDocuments.mutableSpan
    var scores = allScores.mutableSpan
    var next = count
    let isAtEnd = forEachScore(before: end) { document, score in
      // Without branches: which documents are good enough cannot be foretold.
      documents[next] = document
      scores[next] = Double(score)
      next &+= Double(score) > least ? 1 : 0
    }
    count = next
    return isAtEnd
  }

  /// Appends the documents of a window that score more than `least`, with what other terms score there.
  mutating func appendSums(_ start: UInt32, _ end: UInt32, above least: Double, _ others: [Double], to list: inout ScoredList) {
    if cursor.document < start, cursor.seek(start) == PostingsCursor.end { return }
    while true {
      list.reserve(PackedBlock.count)
      var count = list.count
      let isAtEnd = appendSums(start, end, above: least, others.span, &list.documents, &list.scores, &count)
      list.setCount(count)
      guard isAtEnd, cursor.block &+ 1 < cursor.blockCount, cursor.lastDocument(ofBlock: cursor.block) < end else { return }
      cursor.load(block: cursor.block &+ 1)
    }
  }

  private mutating func appendSums(
    _ start: UInt32, _ end: UInt32, above least: Double, _ others: Span<Double>, _ allDocuments: inout [UInt32],
    _ allScores: inout [Double], _ count: inout Int
  ) -> Bool {
    var documents = allDocuments.mutableSpan
    var scores = allScores.mutableSpan
    var next = count
    let isAtEnd = forEachScore(before: end) { document, score in
      let sum = Double(score) + others[Int(document &- start) & (WindowSearch.windowCount &- 1)]
      documents[next] = document
      scores[next] = sum
      next &+= sum > least ? 1 : 0
    }
    count = next
    return isAtEnd
  }

  /// Adds up what the documents of a window score; blocks where this is at most `least` are passed.
  mutating func accumulate(
    _ start: UInt32, _ end: UInt32, above least: Double, _ allScores: inout [Double], _ allMatches: inout [UInt64]
  ) {
    var scores = allScores.mutableSpan
    var matches = allMatches.mutableSpan
    if cursor.document < start, cursor.seek(start) == PostingsCursor.end { return }
    while true {
      if cursor.blockCount == 1 || boundScore * Double(cursor.bound(ofBlock: cursor.block)) > least {
        let isAtEnd = forEachScore(before: end) { document, score in
          // Forged postings may go back; then the place is wrong, but inside.
          let place = Int(document &- start) & (WindowSearch.windowCount &- 1)
          scores[place] += Double(score)
          matches[place &>> 6] |= 1 &<< UInt64(place & 63)
        }
        if !isAtEnd { return }
      } else if cursor.lastDocument(ofBlock: cursor.block) >= end {
        return
      }
      guard cursor.block &+ 1 < cursor.blockCount, cursor.lastDocument(ofBlock: cursor.block) < end else { return }
      cursor.load(block: cursor.block &+ 1)
    }
  }

  /// Marks the documents of a window.
  mutating func match(_ start: UInt32, _ end: UInt32, _ allMatches: inout [UInt64]) {
    var matches = allMatches.mutableSpan
    if cursor.document < start, cursor.seek(start) == PostingsCursor.end { return }
    while true {
      let room = cursor.room
      let count = cursor.count
      var index = cursor.index
      while index < count, room.document(index) < end {
        let place = Int(room.document(index) &- start) & (WindowSearch.windowCount &- 1)
        matches[place &>> 6] |= 1 &<< UInt64(place & 63)
        index &+= 1
      }
      cursor.stop(at: index)
      if index < count || cursor.block &+ 1 >= cursor.blockCount { return }
      cursor.load(block: cursor.block &+ 1)
    }
  }
}

extension [TermScorer] {
  /// Puts the rarest term first. There are few.
  mutating func sortByFrequency() {
    for index in indices.dropFirst() {
      var place = index
      while place > 0, self[place - 1].cursor.documentFrequency > self[place].cursor.documentFrequency {
        swapAt(place - 1, place)
        place -= 1
      }
    }
  }
}
