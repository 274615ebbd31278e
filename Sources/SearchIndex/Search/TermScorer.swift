internal import TextPrimitives

/// The postings of a term in a segment with what its score is made of.
///
/// A class, so that searches can hold several of them without copying; its loops run over whole blocks.
final class TermScorer {
  let cursor: PostingsCursor
  /// What an impact of 1 scores.
  let weight: Float
  private let normalization: [Float]
  private let lengths: MappedRegion
  /// What a bound of 1 scores at most, and at least.
  private let boundScore: Double
  private let leastBoundScore: Double
  /// The scores of all postings of a block.
  private var blockScores: [Double] = []
  /// The block that ``blockScores`` belong to; -1 for none.
  private var scoredBlock = -1
  /// No document scores more with this term.
  private(set) lazy var bound = greatestBound()

  /// A scorer on the first posting.
  ///
  /// - Parameters:
  ///   - normalization: for the mean length in the whole index.
  ///   - meanRatio: that length by the mean length in the segment, for which its bounds were computed. A longer mean raises
  ///     scores by this factor at most.
  init(_ cursor: PostingsCursor, weight: Float, normalization: [Float], lengths: MappedRegion, meanRatio: Double) {
    self.cursor = cursor
    self.weight = weight
    self.normalization = normalization
    self.lengths = lengths
    // The slack covers rounding.
    boundScore = Double(weight) / 255 * max(1, meanRatio) * 1.00001
    leastBoundScore = Double(weight) / 255 * min(1, meanRatio) * 0.99999
  }

  private func greatestBound() -> Double {
    guard cursor.blockCount == 1 else { return boundScore * Double(cursor.greatestBound()) }
    scoreBlock()
    return blockScores.max() ?? 0
  }

  /// Computes the scores of all postings of the block.
  private func scoreBlock() {
    if scoredBlock == cursor.block { return }
    scoredBlock = cursor.block
    let count = cursor.count
    // Taken out of the object for the loop: every write to a property would be checked for overlaps.
    var blockScores: [Double] = []
    swap(&blockScores, &self.blockScores)
    defer { swap(&blockScores, &self.blockScores) }
    if blockScores.count < PackedBlock.count { blockScores = [Double](repeating: 0, count: PackedBlock.count) }
    cursor.prepareWeights()
    let documents = cursor.documents
    let weights = cursor.weights
    let table = normalization
    let lengths = lengths
    let weight = weight
    switch cursor.shape {
    case .text:
      for index in 0..<count {
        let frequency = Float(weights[index])
        let length = table[Int(lengths.byte(at: Int(documents[index])))]
        blockScores[index] = Double(weight * (frequency / (frequency + length)))
      }
    case .tag: for index in 0..<count { blockScores[index] = Double(weight) }
    case .scoredTag: for index in 0..<count { blockScores[index] = Double(weight * (Float(weights[index]) / 255)) }
    }
    for index in count..<PackedBlock.count { blockScores[index] = 0 }
  }

  /// A score that so many documents reach for sure: each block has a document near its bound.
  func score(reachedBy count: Int) -> Double {
    guard cursor.shape == .text, cursor.blockCount >= count, count > 0, cursor.blockCount > 1 else { return -.infinity }
    return Double(cursor.bound(ofBest: count) - 1) * leastBoundScore
  }

  /// What a document scores with a frequency, or with the score of a tag.
  func score(_ document: UInt32, _ frequency: UInt32) -> Double {
    switch cursor.shape {
    case .text:
      let frequency = Float(frequency)
      return Double(weight * (frequency / (frequency + normalization[Int(lengths.byte(at: Int(document)))])))
    case .tag: return Double(weight)
    case .scoredTag: return Double(weight * (Float(frequency) / 255))
    }
  }

  /// What the current document scores.
  func score() -> Double {
    if scoredBlock == cursor.block { return blockScores[cursor.index] }
    return score(cursor.document, cursor.weight)
  }

  // MARK: Whole blocks

  /// Appends all documents with their scores.
  func appendAll(_ documents: inout [UInt32], _ scores: inout [Double]) {
    documents.reserveCapacity(documents.count + cursor.documentFrequency)
    scores.reserveCapacity(scores.count + cursor.documentFrequency)
    for block in 0..<cursor.blockCount {
      if block != cursor.block { cursor.load(block: block) }
      scoreBlock()
      documents.append(contentsOf: cursor.documents[..<cursor.count])
      scores.append(contentsOf: blockScores[..<cursor.count])
    }
  }

  /// Merges all documents into others that rise as well, and adds up the scores.
  func merge(into documents: inout [UInt32], _ scores: inout [Double]) {
    var own: [UInt32] = []
    var ownScores: [Double] = []
    appendAll(&own, &ownScores)
    // From the end, in place: the room for all is made first, and what is left of it in front taken away at the end.
    var from = documents.count - 1
    var ownFrom = own.count - 1
    documents.append(contentsOf: own)
    scores.append(contentsOf: ownScores)
    var to = documents.count - 1
    while ownFrom >= 0 {
      if from >= 0, documents[from] > own[ownFrom] {
        documents[to] = documents[from]
        scores[to] = scores[from]
        from &-= 1
      } else {
        documents[to] = own[ownFrom]
        scores[to] = ownScores[ownFrom]
        if from >= 0, documents[from] == own[ownFrom] {
          scores[to] += scores[from]
          from &-= 1
        }
        ownFrom &-= 1
      }
      to &-= 1
    }
    if to > from {
      documents.removeSubrange(from + 1..<to + 1)
      scores.removeSubrange(from + 1..<to + 1)
    }
  }

  /// Appends the documents of the block from one to the one before another that score more than `least`.
  /// - Returns: whether the block was read to its end.
  func appendCandidates(
    _ start: UInt32, _ end: UInt32, above least: Double, _ documents: inout [UInt32], _ scores: inout [Double]
  ) -> Bool {
    scoreBlock()
    if cursor.document < start { _ = cursor.seekInBlock(start) }
    let all = cursor.documents
    let allScores = blockScores
    var index = cursor.index
    while all[index] < end {
      if allScores[index] > least {
        documents.append(all[index])
        scores.append(allScores[index])
      }
      index &+= 1
    }
    cursor.stop(at: index)
    return index >= cursor.count
  }

  /// Adds up what the documents of a window score; blocks where this is at most `least` are passed.
  func accumulate(_ start: UInt32, _ end: UInt32, above least: Double, _ scores: inout [Double], _ touched: inout [UInt64]) {
    if cursor.document < start, cursor.seek(start) == PostingsCursor.end { return }
    while true {
      if cursor.blockCount == 1 || bound(ofBlock: cursor.block) > least {
        scoreBlock()
        let documents = cursor.documents
        let blockScores = blockScores
        var index = cursor.index
        while documents[index] < end {
          let place = Int(documents[index] &- start)
          scores[place] += blockScores[index]
          touched[place &>> 6] |= 1 &<< UInt64(place & 63)
          index &+= 1
        }
        cursor.stop(at: index)
        if index < cursor.count { return }
      }
      guard cursor.block &+ 1 < cursor.blockCount, cursor.lastDocument(ofBlock: cursor.block) < end else { return }
      cursor.load(block: cursor.block &+ 1)
    }
  }

  /// Marks the documents of a window, and adds up what they score.
  func match(_ start: UInt32, _ end: UInt32, _ matches: inout [UInt64], _ scores: inout [Double], isScored: Bool) {
    if isScored {
      accumulate(start, end, above: -1, &scores, &matches)
      return
    }
    if cursor.document < start, cursor.seek(start) == PostingsCursor.end { return }
    while true {
      let documents = cursor.documents
      var index = cursor.index
      while documents[index] < end {
        let place = Int(documents[index] &- start)
        matches[place &>> 6] |= 1 &<< UInt64(place & 63)
        index &+= 1
      }
      cursor.stop(at: index)
      if index < cursor.count || cursor.block &+ 1 >= cursor.blockCount { return }
      cursor.load(block: cursor.block &+ 1)
    }
  }

  /// Keeps of some rising documents those that the term has, and adds what they score with it.
  func keepShared(_ documents: inout [UInt32], _ scores: inout [Double]) {
    var kept = 0
    var index = 0
    let count = documents.count
    while index < count, cursor.seek(documents[index]) != PostingsCursor.end {
      // All candidates that lie in this block, without leaving it.
      let block = cursor.documents
      let last = block[cursor.count &- 1]
      var place = cursor.index
      var document = documents[index]
      while document <= last {
        while block[place] < document { place &+= 1 }
        if block[place] == document {
          documents[kept] = document
          scores[kept] = scores[index] + score(document, cursor.weight(at: place))
          kept &+= 1
        }
        index &+= 1
        if index == count { break }
        document = documents[index]
      }
      cursor.stop(at: place)
    }
    documents.removeLast(documents.count - kept)
    scores.removeLast(scores.count - kept)
  }

  /// Adds what some rising documents score, and drops those that stay at `least` or below.
  func addOptional(_ documents: inout [UInt32], _ scores: inout [Double], above least: Double) {
    var kept = 0
    var boundBlock = cursor.block
    var last = cursor.lastDocument(ofBlock: boundBlock)
    var blockBound = bound(ofBlock: boundBlock)
    for index in 0..<documents.count {
      let document = documents[index]
      var score = scores[index]
      if document > last {
        boundBlock = cursor.findBlock(document, from: boundBlock &+ 1)
        last = cursor.lastDocument(ofBlock: boundBlock)
        blockBound = boundBlock < cursor.blockCount ? bound(ofBlock: boundBlock) : 0
      }
      if score + blockBound <= least { continue }
      if boundBlock < cursor.blockCount, cursor.seek(document) == document { score += self.score() }
      if score <= least { continue }
      documents[kept] = document
      scores[kept] = score
      kept &+= 1
    }
    documents.removeLast(documents.count - kept)
    scores.removeLast(scores.count - kept)
  }

  /// Adds what some documents score that all stand in the current block.
  func addScores(_ documents: [UInt32], _ scores: inout [Double]) {
    let block = cursor.documents
    var place = 0
    for index in documents.indices {
      while block[place] < documents[index] { place &+= 1 }
      scores[index] += score(documents[index], cursor.weight(at: place))
    }
  }

  /// No document of a block scores more.
  @inline(__always) func bound(ofBlock block: Int) -> Double {
    cursor.blockCount == 1 ? bound : boundScore * Double(cursor.bound(ofBlock: block))
  }

  /// No document from the current block to the one before `end` scores more; 0 when there is none.
  ///
  /// - Parameter block: where to begin; left at the block that holds `end`, so that windows in rising order cost one pass.
  @inline(__always) func bound(from start: UInt32, to end: UInt32, block: inout Int) -> Double {
    if cursor.blockCount == 1 {
      return cursor.document == PostingsCursor.end || cursor.documents[cursor.count &- 1] < start || cursor.document >= end ? 0 : bound
    }
    while block < cursor.blockCount, cursor.lastDocument(ofBlock: block) < start { block &+= 1 }
    guard block < cursor.blockCount else { return 0 }
    var greatest = cursor.bound(ofBlock: block)
    while cursor.lastDocument(ofBlock: block) < end &- 1, block &+ 1 < cursor.blockCount {
      block &+= 1
      greatest = max(greatest, cursor.bound(ofBlock: block))
    }
    return boundScore * Double(greatest)
  }
}
