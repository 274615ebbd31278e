/// The best documents for any of some terms.
///
/// Terms with few documents are read whole, and their lists are joined. Often no other document can enter then. If one can, the search
/// goes on by MaxScore in windows of documents, with bounds of blocks (Turtle, Flood 1995; Mallia, Siedlaczek, Suel 2019, *An
/// experimental study of index compression and DAAT query processing methods*): in each window, the terms that together cannot lift a
/// document above the threshold are only asked about documents that the others bring.
struct DisjunctionSearch {
  /// Up to so many documents a term is read whole.
  private static let mostSparse = 2048
  /// Up to so many lists are joined; the work grows with the square of their number.
  private static let mostLists = 8
  /// So many candidates are offered at once; between portions the threshold rises.
  private static let portion = 64

  /// The terms, the rarest first.
  private var terms: [TermScorer]
  private var filter: DocumentFilter
  private let documentCount: Int
  /// What is added to the number of a document of the segment.
  private let base: Int
  /// For each term its bound in the window.
  private var bounds: [Double]
  /// The terms, those with the least bound in the window first.
  private var order: [Int]
  private var found = 0

  init(_ terms: consuming [TermScorer], filter: DocumentFilter, documentCount: Int, base: Int) {
    terms.sortByFrequency()
    self.filter = filter
    self.documentCount = documentCount
    self.base = base
    bounds = Array(repeating: 0, count: terms.count)
    order = Array(terms.indices)
    self.terms = terms
  }

  /// Adds the best documents to the hits.
  /// - Parameter counts: whether everything is looked at, so that all documents are counted.
  /// - Returns: how many documents were found, if they were to be counted.
  mutating func run(_ hits: inout TopHits, counts: Bool, _ buffers: inout SearchBuffers) -> Int {
    if terms.count == 1, !counts {
      // A term alone needs no place to add up scores.
      if filter.isEmpty { hits.raiseThreshold(to: terms[0].score(reachedBy: hits.capacity)) }
      searchWindow(0, UInt32(documentCount), optional: 0, needsOther: false, optionalBound: 0, &hits, &buffers.candidates)
      return 0
    }
    let sparse = terms.prefix { $0.cursor.documentFrequency <= Self.mostSparse }.count
    if sparse > 0, sparse <= Self.mostLists, sparse == terms.count || !counts {
      if searchSparse(sparse, &hits, counts: counts, &buffers) { return found }
    } else if filter.isEmpty {
      for term in terms { hits.raiseThreshold(to: term.score(reachedBy: hits.capacity)) }
    }
    searchWindows(&hits, counts: counts, &buffers)
    return found
  }

  // MARK: Lists

  /// Joins the lists of the terms that have few documents, and looks up the best of them with the other terms.
  /// - Returns: whether the search is over.
  private mutating func searchSparse(_ sparse: Int, _ hits: inout TopHits, counts: Bool, _ buffers: inout SearchBuffers) -> Bool {
    while buffers.lists.count < sparse { buffers.lists.append(ScoredList()) }
    for number in 0..<sparse {
      buffers.lists[number].removeAll()
      terms[number].appendAll(to: &buffers.lists[number])
      filter.keepAccepted(&buffers.lists[number])
      filter.rewind()
    }
    for number in 0..<sparse {
      for other in number + 1..<max(sparse, number + 1) { Self.join(&buffers.lists, number, other) }
    }
    if counts { for number in 0..<sparse { found += buffers.lists[number].scoredCount } }
    if sparse == terms.count {
      for number in 0..<sparse { offer(buffers.lists[number], &hits) }
      return true
    }
    var best = TopHits(capacity: hits.capacity)
    best.raiseThreshold(to: hits.threshold)
    for number in 0..<sparse { offer(buffers.lists[number], &best) }
    hits.raiseThreshold(to: best.threshold)
    var rest = 0.0
    for number in sparse..<terms.count {
      bounds[number] = terms[number].bound()
      rest += bounds[number]
    }
    if rest > hits.threshold {
      for number in terms.indices { terms[number].cursor.rewind() }
      return false
    }
    order[sparse...].sort { bounds[$0] < bounds[$1] }
    for number in 0..<sparse { lookUp(buffers.lists[number], sparse, rest, &hits, &buffers.candidates) }
    return true
  }

  /// Moves the scores of the documents that two lists share to the first.
  private static func join(_ lists: inout [ScoredList], _ first: Int, _ second: Int) {
    var list = ScoredList()
    swap(&list, &lists[second])
    lists[first].takeShared(from: &list)
    swap(&list, &lists[second])
  }

  private func offer(_ list: ScoredList, _ hits: inout TopHits) {
    let (documents, scores) = (list.documents.span, list.scores.span)
    var least = max(hits.threshold, 0)
    for index in 0..<list.count where scores[index] >= least {
      hits.offer(base + Int(documents[index]), score: scores[index])
      least = max(hits.threshold, 0)
    }
  }

  /// Adds what the terms that have many documents score to the best of a list.
  private mutating func lookUp(
    _ list: ScoredList, _ sparse: Int, _ rest: Double, _ hits: inout TopHits, _ candidates: inout ScoredList
  ) {
    for number in sparse..<terms.count { terms[number].cursor.rewind() }
    candidates.removeAll()
    for index in 0..<list.count where list.scores[index] >= 0 && list.scores[index] + rest > hits.threshold {
      candidates.append(list.documents[index], list.scores[index])
      if candidates.count == Self.portion { offerLookedUp(order[sparse...], &hits, &candidates) }
    }
    offerLookedUp(order[sparse...], &hits, &candidates)
  }

  private mutating func offerLookedUp(_ optional: ArraySlice<Int>, _ hits: inout TopHits, _ candidates: inout ScoredList) {
    addOptional(optional, hits.threshold, &candidates)
    offer(candidates, &hits)
    candidates.removeAll()
  }

  /// Adds what the optional terms score to the candidates, as long as they can still enter.
  private mutating func addOptional(_ optional: ArraySlice<Int>, _ threshold: Double, _ candidates: inout ScoredList) {
    var rest = 0.0
    for index in optional { rest += bounds[index] }
    for index in optional.reversed() where candidates.count > 0 {
      rest -= bounds[index]
      terms[index].addOptional(&candidates, above: threshold - max(0, rest))
    }
  }

  // MARK: Windows

  private mutating func searchWindows(_ hits: inout TopHits, counts: Bool, _ buffers: inout SearchBuffers) {
    if buffers.windowScores.isEmpty {
      buffers.windowScores = Array(repeating: 0, count: WindowSearch.windowCount)
      buffers.windowMatches = Array(repeating: 0, count: WindowSearch.windowCount / 64)
    }
    for start in stride(from: 0, to: documentCount, by: WindowSearch.windowCount) {
      let end = min(start + WindowSearch.windowCount, documentCount)
      searchWindow(UInt32(start), UInt32(end), &hits, counts: counts, &buffers)
    }
  }

  private mutating func searchWindow(
    _ start: UInt32, _ end: UInt32, _ hits: inout TopHits, counts: Bool, _ buffers: inout SearchBuffers
  ) {
    if counts {
      accumulate(start, end, optional: 0, above: -.infinity, &buffers)
      count(start, &hits, &buffers)
      return
    }
    var all = 0.0
    for term in terms.indices {
      bounds[term] = terms[term].bound(from: start, to: end)
      all += bounds[term]
    }
    guard all > hits.threshold, all > 0 || hits.threshold < 0 else { return }
    sortByBounds()
    var optional = 0
    var optionalBound = 0.0
    while optional < order.count - 1, optionalBound + bounds[order[optional]] <= hits.threshold {
      optionalBound += bounds[order[optional]]
      optional += 1
    }
    if optional == order.count - 1 {
      let isDense = optional > 0 && isDense(optional)
      let needsOther = isDense && optional == 1 && bounds[order[1]] <= hits.threshold
      if isDense, !needsOther {
        addUp(start, end, optional: optional, &hits, &buffers)
      } else {
        searchWindow(start, end, optional: optional, needsOther: needsOther, optionalBound: optionalBound, &hits, &buffers.candidates)
      }
    } else {
      accumulate(start, end, optional: optional, above: hits.threshold - all, &buffers)
      collect(start, optional: optional, optionalBound: optionalBound, &hits, &buffers)
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
  /// - Parameter needsOther: whether a document can only enter if the optional term, which is the only one, has it as well.
  private mutating func searchWindow(
    _ start: UInt32, _ end: UInt32, optional: Int, needsOther: Bool, optionalBound: Double, _ hits: inout TopHits,
    _ candidates: inout ScoredList
  ) {
    let leader = order[optional]
    let blockCount = terms[leader].cursor.blockCount
    var block = terms[leader].cursor.block
    while block < blockCount {
      if blockCount > 1 {
        while terms[leader].cursor.lastDocument(ofBlock: block) < start
          || terms[leader].bound(ofBlock: block) + optionalBound <= hits.threshold
        {
          if terms[leader].cursor.lastDocument(ofBlock: block) >= end &- 1 { return }
          block &+= 1
          if block >= blockCount { return }
        }
        if block != terms[leader].cursor.block { terms[leader].cursor.load(block: block) }
      }
      candidates.removeAll()
      let isAtEnd: Bool
      if needsOther {
        let block = terms[leader].appendUnscored(start, end, to: &candidates)
        terms[order[0]].keepShared(&candidates, ofBlock: terms[leader], from: block.first)
        insertCandidates(optional: 0, &hits, &candidates)
        isAtEnd = block.isAtEnd
      } else {
        isAtEnd = terms[leader].appendCandidates(start, end, above: hits.threshold - optionalBound, to: &candidates)
        insertCandidates(optional: optional, &hits, &candidates)
      }
      if !isAtEnd { return }
      block &+= 1
    }
  }

  /// Whether the optional terms have so many documents that reading all of them is faster than looking up those of the last term.
  private func isDense(_ optional: Int) -> Bool {
    var frequency = 0
    for number in order[..<optional] { frequency += terms[number].cursor.documentFrequency }
    return frequency <= 2 * terms[order[optional]].cursor.documentFrequency
  }

  /// One term brings all documents of the window; what the others score was added up before.
  private mutating func addUp(
    _ start: UInt32, _ end: UInt32, optional: Int, _ hits: inout TopHits, _ buffers: inout SearchBuffers
  ) {
    for number in order[..<optional] {
      terms[number].accumulate(start, end, above: -1, &buffers.windowScores, &buffers.windowMatches)
    }
    buffers.candidates.removeAll()
    terms[order[optional]].appendSums(start, end, above: hits.threshold, buffers.windowScores, to: &buffers.candidates)
    insertCandidates(optional: 0, &hits, &buffers.candidates)
    Self.clear(&buffers.windowMatches, &buffers.windowScores)
  }

  private static func clear(_ allMatches: inout [UInt64], _ allScores: inout [Double]) {
    var matches = allMatches.mutableSpan
    var scores = allScores.mutableSpan
    for word in matches.indices where matches[word] != 0 {
      var bits = matches[word]
      matches[word] = 0
      while bits != 0 {
        scores[word &* 64 &+ bits.trailingZeroBitCount] = 0
        bits &= bits &- 1
      }
    }
  }

  /// Adds up what the terms that are not optional score in the window. Blocks where a term scores so little that no document of
  /// them can enter are passed: at most its bound in the window and `least`.
  private mutating func accumulate(_ start: UInt32, _ end: UInt32, optional: Int, above least: Double, _ buffers: inout SearchBuffers) {
    for number in order[optional...] {
      terms[number].accumulate(start, end, above: least + bounds[number], &buffers.windowScores, &buffers.windowMatches)
    }
  }

  /// Looks through the documents of the window that matched.
  private mutating func collect(
    _ start: UInt32, optional: Int, optionalBound: Double, _ hits: inout TopHits, _ buffers: inout SearchBuffers
  ) {
    buffers.candidates.removeAll()
    for word in 0..<WindowSearch.windowCount / 64 {
      Self.take(word, start, above: hits.threshold - optionalBound, &buffers.windowMatches, &buffers.windowScores, &buffers.candidates)
      // In small portions, so that the threshold rises between them.
      if buffers.candidates.count >= Self.portion {
        insertCandidates(optional: optional, &hits, &buffers.candidates)
        buffers.candidates.removeAll()
      }
    }
    insertCandidates(optional: optional, &hits, &buffers.candidates)
  }

  /// Counts the documents of the window that matched, and adds the best.
  private mutating func count(_ start: UInt32, _ hits: inout TopHits, _ buffers: inout SearchBuffers) {
    for word in 0..<WindowSearch.windowCount / 64 {
      if filter.isEmpty { found += buffers.windowMatches[word].nonzeroBitCount }
      buffers.candidates.removeAll()
      let least = filter.isEmpty ? hits.threshold : -.infinity
      Self.take(word, start, above: least, &buffers.windowMatches, &buffers.windowScores, &buffers.candidates)
      if !filter.isEmpty {
        filter.keepAccepted(&buffers.candidates)
        found += buffers.candidates.count
      }
      for index in 0..<buffers.candidates.count {
        hits.insert(base + Int(buffers.candidates.documents[index]), score: buffers.candidates.scores[index])
      }
    }
  }

  /// Takes 64 documents out of the window, and appends those that score more than `least` to the candidates.
  @inline(__always) private static func take(
    _ word: Int, _ start: UInt32, above least: Double, _ matches: inout [UInt64], _ scores: inout [Double],
    _ candidates: inout ScoredList
  ) {
    var bits = matches[word]
    if bits == 0 { return }
    matches[word] = 0
    candidates.reserve(64)
    let count = take(bits: &bits, word &* 64, start, above: least, &scores, candidates.count, &candidates.documents, &candidates.scores)
    candidates.setCount(count)
  }

  @inline(__always) private static func take(
    bits: inout UInt64, _ firstPlace: Int, _ start: UInt32, above least: Double, _ allScores: inout [Double], _ count: Int,
    _ allDocuments: inout [UInt32], _ allCandidateScores: inout [Double]
  ) -> Int {
    var scores = allScores.mutableSpan
    var documents = allDocuments.mutableSpan
    var candidateScores = allCandidateScores.mutableSpan
    var next = count
    while bits != 0 {
      let place = firstPlace &+ bits.trailingZeroBitCount
      bits &= bits &- 1
      let score = scores[place]
      scores[place] = 0
      documents[next] = start &+ UInt32(truncatingIfNeeded: place)
      candidateScores[next] = score
      next &+= score > least ? 1 : 0
    }
    return next
  }

  /// Adds what the optional terms score to the candidates, and then the best to the hits.
  private mutating func insertCandidates(optional: Int, _ hits: inout TopHits, _ candidates: inout ScoredList) {
    addOptional(order[..<optional], hits.threshold, &candidates)
    for index in 0..<candidates.count where candidates.scores[index] > hits.threshold && filter.accepts(candidates.documents[index]) {
      hits.insert(base + Int(candidates.documents[index]), score: candidates.scores[index])
    }
  }
}
