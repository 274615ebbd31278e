/// Lists of rising documents that other terms brought.
extension TermScorer {
  /// Keeps the documents that the term has, and adds what they score with it.
  mutating func keepShared(_ list: inout ScoredList) {
    list.setCount(addShared(list.count, &list.documents, &list.scores, keepsOthers: false))
  }

  /// Adds what the documents that the term has score with it; the others keep what they have.
  mutating func addShared(_ list: inout ScoredList) {
    _ = addShared(list.count, &list.documents, &list.scores, keepsOthers: true)
  }

  /// - Returns: how many documents are shared; if the others are not kept, they stand first then.
  @inline(__always) private mutating func addShared(
    _ count: Int, _ allDocuments: inout [UInt32], _ allScores: inout [Double], keepsOthers: Bool
  ) -> Int {
    var documents = allDocuments.mutableSpan
    var scores = allScores.mutableSpan
    var shared = 0
    var index = 0
    while index < count, cursor.seek(documents[index]) != PostingsCursor.end {
      // All candidates that lie in this block, without leaving it.
      let (room, blockCount) = (cursor.room, cursor.count)
      let last = room.document(blockCount &- 1)
      var place = cursor.index
      var document = documents[index]
      repeat {
        place = room.firstIndex(notBefore: document, from: place)
        if room.document(place) == document {
          let score = max(scores[index], 0) + score(document, cursor.weight(at: place))
          documents[keepsOthers ? index : shared] = document
          scores[keepsOthers ? index : shared] = score
          shared &+= 1
        }
        index &+= 1
        if index == count { break }
        document = documents[index]
      } while document <= last
      cursor.stop(at: place)
    }
    return shared
  }

  /// Adds what some documents score, and drops those that stay at `least` or below.
  mutating func addOptional(_ list: inout ScoredList, above least: Double) {
    list.setCount(addOptional(list.count, &list.documents, &list.scores, above: least))
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
