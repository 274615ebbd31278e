/// Lists of rising documents that other terms brought.
extension TermScorer {
  /// Keeps the documents that the term has, and adds what they score with it.
  mutating func keepShared(_ list: inout ScoredList) {
    list.setCount(addShared(list.count, &list.documents, &list.scores, keepsOthers: false) { _, _, score in score })
  }

  /// Keeps the documents that the term has, of a list that a block of another term brought without scores, and tells what they score
  /// with both. Only those documents are scored.
  /// - Parameter first: the number in the block of the first document of the list.
  mutating func keepShared(_ list: inout ScoredList, ofBlock leader: TermScorer, from first: Int) {
    let count = addShared(list.count, &list.documents, &list.scores, keepsOthers: false) { index, document, _ in
      leader.score(document, leader.cursor.weight(at: first &+ index))
    }
    list.setCount(count)
  }

  /// Adds what the documents that the term has score with it; the others keep what they have.
  mutating func addShared(_ list: inout ScoredList) {
    _ = addShared(list.count, &list.documents, &list.scores, keepsOthers: true) { _, _, score in max(score, 0) }
  }

  /// - Parameter others: what a document scores with other terms, by its place in the list, its number, and what stands there.
  /// - Returns: how many documents are shared; if the others are not kept, they stand first then.
  @inline(__always) private mutating func addShared(
    _ count: Int, _ allDocuments: inout [UInt32], _ allScores: inout [Double], keepsOthers: Bool,
    _ others: (Int, UInt32, Double) -> Double
  ) -> Int {
    var documents = allDocuments.mutableSpan
    var scores = allScores.mutableSpan
    let isDense = isDense(count, count == 0 ? 0 : documents[count - 1] &- documents[0])
    var shared = 0
    var index = 0
    var pairs = SharedPlaces()
    while index < count, cursor.seek(documents[index]) != PostingsCursor.end {
      // All candidates that lie in this block, without leaving it.
      pairs.removeAll()
      let first = index
      var place = cursor.index
      if isDense { findFourByFour(documents.span, count, &index, &place, &pairs) }
      findOneByOne(documents.span, count, &index, &place, &pairs)
      cursor.stop(at: place)
      // The block that the candidate was sought in ends before it only if it is forged.
      if index == first { index &+= 1 }
      // Forged postings may repeat a document, and give more pairs than there are candidates.
      for number in 0..<min(pairs.count, count &- shared) {
        let (index, place) = pairs[number]
        let document = documents[index]
        let score = others(index, document, scores[index]) + score(document, cursor.weight(at: place))
        documents[keepsOthers ? index : shared] = document
        scores[keepsOthers ? index : shared] = score
        shared &+= 1
      }
    }
    return shared
  }

  /// Finds the documents that the block has, each by a search from the one before.
  @inline(__always) private func findOneByOne(
    _ documents: Span<UInt32>, _ count: Int, _ index: inout Int, _ place: inout Int, _ pairs: inout SharedPlaces
  ) {
    let room = cursor.room
    let last = room.document(cursor.count &- 1)
    while index < count, case let document = documents[index], document <= last {
      place = room.firstIndex(notBefore: document, from: place)
      pairs.append(index, place, isShared: room.document(place) == document)
      index &+= 1
    }
  }

  /// The same by comparing four of them with four postings at a time, without branches on what comes first, which cannot be foretold
  /// (Lemire, Boytsov, Kurz 2016, *SIMD compression and the intersection of sorted integers*). Leaves those that reach behind the block.
  @inline(__always) private func findFourByFour(
    _ documents: Span<UInt32>, _ count: Int, _ index: inout Int, _ place: inout Int, _ pairs: inout SharedPlaces
  ) {
    let room = cursor.room
    let last = room.document(cursor.count &- 1)
    while index &+ 4 <= count, case let lastOfFour = documents[index &+ 3], lastOfFour <= last {
      let four = unsafe documents.bytes.unsafeLoadUnaligned(fromByteOffset: 4 &* index, as: SIMD4<UInt32>.self)
      if room.hasAny(of: four, at: place) {
        for number in index..<index &+ 4 {
          for other in place..<place &+ 4 where documents[number] == room.document(other) { pairs.append(number, other, isShared: true) }
        }
      }
      let other = room.document(place &+ 3)
      index &+= lastOfFour <= other ? 4 : 0
      place &+= other <= lastOfFour ? 4 : 0
    }
  }

  /// Whether rising documents stand so near each other that there are only a few postings of the term for each of them: then going
  /// through both lists side by side is faster than looking each document up.
  private func isDense(_ count: Int, _ range: UInt32) -> Bool {
    count >= 16 && Self.mostPostingsSideBySide &* count &* cursor.documentCount >= Int(range) &* cursor.documentFrequency
  }

  private static let mostPostingsSideBySide = 8

  /// Adds what some documents score, and drops those that stay at `least` or below.
  mutating func addOptional(_ list: inout ScoredList, above least: Double) {
    if list.count > 0, isDense(list.count, list.documents[list.count - 1] &- list.documents[0]) {
      addShared(&list)
      list.keepScored(above: least)
    } else {
      list.setCount(addOptional(list.count, &list.documents, &list.scores, above: least))
    }
  }

  private mutating func addOptional(
    _ count: Int, _ allDocuments: inout [UInt32], _ allScores: inout [Double], above least: Double
  ) -> Int {
    var documents = allDocuments.mutableSpan
    var scores = allScores.mutableSpan
    var kept = 0
    var boundBlock = cursor.block
    var last = cursor.lastDocument(ofBlock: boundBlock)
    var blockBound = bound(ofBlock: boundBlock)
    for index in 0..<count {
      let document = documents[index]
      var score = scores[index]
      if document > last {
        boundBlock = cursor.findBlock(document, from: boundBlock &+ 1)
        last = cursor.lastDocument(ofBlock: boundBlock)
        blockBound = boundBlock < cursor.blockCount ? bound(ofBlock: boundBlock) : 0
      }
      if score + blockBound <= least { continue }
      if boundBlock < cursor.blockCount, cursor.seek(document) == document { score += self.score() }
      documents[kept] = document
      scores[kept] = score
      kept &+= score > least ? 1 : 0
    }
    return kept
  }
}

/// Documents that a list and a block share: their places in both.
private struct SharedPlaces {
  private var pairs = InlineArray<128, UInt64>(repeating: 0)
  private(set) var count = 0

  mutating func removeAll() { count = 0 }

  /// Appends a pair, if it is one; without a branch.
  @inline(__always) mutating func append(_ index: Int, _ place: Int, isShared: Bool) {
    pairs[count & 127] = UInt64(truncatingIfNeeded: index) &<< 8 | UInt64(truncatingIfNeeded: place & 255)
    count &+= isShared ? 1 : 0
  }

  subscript(_ number: Int) -> (index: Int, place: Int) {
    let pair = pairs[number & 127]
    return (Int(truncatingIfNeeded: pair &>> 8), Int(pair & 255))
  }
}
