internal import TextPrimitives

/// The postings of a term in a segment with what its score is made of.
struct TermScorer {
  var cursor: PostingsCursor
  /// What an impact of 1 scores.
  let weight: Float
  private let normalization: [Float]
  private let lengths: MappedRegion
  /// What a bound of 1 scores at most, and at least.
  private let boundScore: Double
  private let leastBoundScore: Double
  /// The scores of all postings of a list of one block, and their maximum.
  private var blockScores: [Double] = []
  /// No document scores more with this term.
  private(set) var bound: Double

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
    bound = Double(weight) * 1.00001
    if cursor.blockCount == 1 { scoreOnlyBlock() } else { bound = boundScore * Double(greatestBound()) }
  }

  private mutating func scoreOnlyBlock() {
    var greatest = 0.0
    let weights = cursor.blockWeights
    blockScores.reserveCapacity(cursor.count)
    for index in 0..<cursor.count {
      let score = score(cursor.documents[index], weights[index])
      blockScores.append(score)
      greatest = max(greatest, score)
    }
    bound = greatest
  }

  private func greatestBound() -> UInt8 {
    var greatest: UInt8 = 0
    for block in 0..<cursor.blockCount { greatest = max(greatest, cursor.bound(ofBlock: block)) }
    return greatest
  }

  /// A score that so many documents reach for sure: each block has a document near its bound.
  func score(reachedBy count: Int) -> Double {
    guard cursor.shape == .text, cursor.blockCount >= count, count > 0, cursor.blockCount > 1 else { return -.infinity }
    var counts = [Int](repeating: 0, count: 256)
    for block in 0..<cursor.blockCount { counts[Int(cursor.bound(ofBlock: block))] += 1 }
    var left = count
    var bound = 255
    while bound > 0 {
      left -= counts[bound]
      if left <= 0 { break }
      bound -= 1
    }
    return Double(bound - 1) * leastBoundScore
  }

  /// What a document scores with a frequency, or with the score of a tag.
  @inline(__always) func score(_ document: UInt32, _ frequency: UInt32) -> Double {
    switch cursor.shape {
    case .text:
      let frequency = Float(frequency)
      return Double(weight * (frequency / (frequency + normalization[Int(lengths.byte(at: Int(document)))])))
    case .tag: return Double(weight)
    case .scoredTag: return Double(weight * (Float(frequency) / 255))
    }
  }

  /// What the current document scores.
  @inline(__always) var score: Double {
    mutating get {
      if cursor.blockCount == 1, cursor.index < blockScores.count { return blockScores[cursor.index] }
      return score(cursor.document, cursor.weight)
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
