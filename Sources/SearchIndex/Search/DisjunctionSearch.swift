/// The best documents for any of some terms: MaxScore in windows of documents, with bounds of blocks
/// (Turtle, Flood 1995; Mallia, Siedlaczek, Suel 2019, *An experimental study of index compression and DAAT query processing methods*).
///
/// In each window the terms are split: those that together cannot lift a document above the threshold are only asked about
/// documents that the others bring.
struct DisjunctionSearch {
  /// How many documents a window holds.
  static let windowCount = 4096

  private var terms: [TermScorer]
  private var filter: DocumentFilter
  private let documentCount: Int
  /// What is added to the number of a document of the segment.
  private let base: Int
  /// For each term the block that the bounds were read up to.
  private var boundBlocks: [Int]
  private var bounds: [Double]
  /// The terms, those with the least bound in the window first.
  private var order: [Int]
  private var scores: [Double] = []
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
    if filter.isEmpty {
      for term in terms { hits.raiseThreshold(to: term.score(reachedBy: hits.capacity)) }
    }
    var start = 0
    while start < documentCount {
      let end = min(start + Self.windowCount, documentCount)
      searchWindow(UInt32(start), UInt32(end), &hits)
      start = end
    }
  }

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
    let blockCount = terms[leader].cursor.blockCount
    var block = terms[leader].cursor.block
    while true {
      if blockCount > 1 {
        while block < blockCount,
          terms[leader].cursor.lastDocument(ofBlock: block) < start || terms[leader].bound(ofBlock: block) + optionalBound <= hits.threshold
        {
          if terms[leader].cursor.lastDocument(ofBlock: block) >= end &- 1 { return }
          block &+= 1
        }
        if block >= blockCount { return }
        if block != terms[leader].cursor.block { terms[leader].cursor.load(block: block) }
      }
      var document = terms[leader].cursor.document
      if document < start { document = terms[leader].cursor.seekInBlock(start) }
      while document < end {
        let score = terms[leader].score
        if score + optionalBound > hits.threshold {
          offer(document, score, optional: optional, optionalBound: optionalBound, &hits)
        }
        if terms[leader].cursor.index &+ 1 >= terms[leader].cursor.count { break }
        terms[leader].cursor.advance()
        document = terms[leader].cursor.document
      }
      if document >= end || block &+ 1 >= blockCount { return }
      block &+= 1
    }
  }

  /// Adds up what the terms that are not optional score in the window.
  private mutating func accumulate(_ start: UInt32, _ end: UInt32, optional: Int, all: Double, _ threshold: Double) {
    if scores.isEmpty { scores = [Double](repeating: 0, count: Self.windowCount) }
    for index in optional..<order.count {
      let number = order[index]
      Self.accumulate(&terms[number], start, end, least: threshold - (all - bounds[number]), &scores, &touched)
    }
  }

  /// Adds up what one term scores in the window; blocks where it scores at most `least` are passed, for no document of them can enter.
  private static func accumulate(
    _ term: inout TermScorer, _ start: UInt32, _ end: UInt32, least: Double, _ scores: inout [Double], _ touched: inout [UInt64]
  ) {
    if term.cursor.document < start, term.cursor.seek(start) == PostingsCursor.end { return }
    while term.cursor.document < end {
      if term.cursor.blockCount > 1, term.bound(ofBlock: term.cursor.block) <= least {
        guard term.cursor.block &+ 1 < term.cursor.blockCount, term.cursor.lastDocument(ofBlock: term.cursor.block) < end else { return }
        term.cursor.load(block: term.cursor.block &+ 1)
        continue
      }
      while term.cursor.document < end {
        let place = Int(term.cursor.document &- start)
        scores[place] += term.score
        touched[place &>> 6] |= 1 &<< UInt64(place & 63)
        term.cursor.advance()
        if term.cursor.index == 0 { break }
      }
    }
  }

  /// Looks through the documents of the window that were touched.
  private mutating func collect(_ start: UInt32, optional: Int, optionalBound: Double, _ hits: inout TopHits) {
    for word in touched.indices where touched[word] != 0 {
      var bits = touched[word]
      touched[word] = 0
      while bits != 0 {
        let place = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        let score = scores[place]
        scores[place] = 0
        if score + optionalBound > hits.threshold {
          offer(start &+ UInt32(place), score, optional: optional, optionalBound: optionalBound, &hits)
        }
      }
    }
  }

  /// Adds what the optional terms score, as long as the document can still enter.
  private mutating func offer(_ document: UInt32, _ score: Double, optional: Int, optionalBound: Double, _ hits: inout TopHits) {
    guard filter.accepts(document) else { return }
    var score = score
    var rest = optionalBound
    var index = optional - 1
    while index >= 0 {
      let number = order[index]
      rest -= bounds[number]
      if terms[number].cursor.document < document {
        let block = terms[number].cursor.findBlock(document, from: terms[number].cursor.block)
        let bound = block < terms[number].cursor.blockCount ? terms[number].bound(ofBlock: block) : 0
        if score + bound + rest <= hits.threshold { return }
        _ = terms[number].cursor.seek(document)
      }
      if terms[number].cursor.document == document { score += terms[number].score }
      if score + rest <= hits.threshold { return }
      index -= 1
    }
    hits.insert(base + Int(document), score: score)
  }
}
