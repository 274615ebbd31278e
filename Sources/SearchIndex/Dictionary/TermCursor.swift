internal import TextPrimitives

/// A place in a term dictionary that moves from term to term.
struct TermCursor {
  private let dictionary: TermDictionary
  private let keys: BorrowedBytes
  /// The block of the current term.
  private(set) var block: TermBlock
  private(set) var blockIndex = 0
  /// The number of the current term in its block; -1 before the first.
  private(set) var indexInBlock = -1
  private var offset = 0
  /// The current term.
  private(set) var term = TermBytes()
  /// The lengths of the term that a scan stopped at, whose bytes are not in ``term`` yet.
  private var scannedShared = 0
  private var scannedSuffix = 0
  private var isTermBehind = false

  /// A cursor; enter a block before anything else.
  init(_ dictionary: TermDictionary, keys: BorrowedBytes) {
    self.dictionary = dictionary
    self.keys = keys
    block = TermBlock(bytes: .empty, count: 0, shape: dictionary.shape, documentWidth: dictionary.documentWidth)
  }

  /// The rank of the current term in the dictionary.
  var rank: Int { blockIndex * TermDictionaryWriter.blockCount + indexInBlock }

  /// The postings of the current term.
  var postings: TermPostings { block.postings(at: indexInBlock) }

  /// Goes before the first term of a block.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  mutating func enter(block index: Int) throws(SearchIndexError) {
    block = try dictionary.block(index)
    blockIndex = index
    indexInBlock = -1
    isTermBehind = false
    offset = block.textStart()
  }

  /// Goes before the first term of the last block that begins with the term or one before it.
  /// - Returns: false when the first term of the dictionary comes after the term.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  mutating func seekBlock(of term: Span<UInt8>) throws(SearchIndexError) -> Bool {
    let key = TermKey.of(term)
    var low = 0
    var high = dictionary.blockCount
    if indexInBlock >= 0, blockIndex < high, keys.word(at: 8 &* blockIndex) <= key {
      // Forward, as most searches for several terms go: in doubling steps from here.
      low = blockIndex &+ 1
      var step = 1
      while low &+ step < high, keys.word(at: 8 &* (low &+ step)) <= key {
        low &+= step &+ 1
        step &<<= 1
      }
      high = min(low &+ step, high)
    }
    // Of the blocks whose first terms begin with the same eight bytes, the last that does not come after the term.
    var last = TermDictionary.countOfBlocks(upTo: key, keys, in: low..<max(low, high)) - 1
    if last >= 0, keys.word(at: 8 * last) == key {
      var first = last
      while first > 0, keys.word(at: 8 * (first - 1)) == key { first -= 1 }
      var end = last + 1
      while first < end {
        let middle = (first + end) / 2
        try enter(block: middle)
        _ = nextInBlock()
        if Self.isLess(term, self.term.storage.span.extracting(0..<self.term.count)) { end = middle } else { first = middle + 1 }
      }
      last = first - 1
    }
    guard last >= 0 else { return false }
    try enter(block: last)
    return true
  }

  /// Whether the bytes of a term come before those of another.
  static func isLess(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let shared = TermKey.shared(left, right)
    if shared == left.count { return left.count < right.count }
    return shared < right.count && left[shared] < right[shared]
  }

  /// Goes to the next term of the block; false after the last.
  mutating func nextInBlock() -> Bool {
    guard indexInBlock + 1 < block.count else { return false }
    indexInBlock += 1
    let (same, suffix) = TermScan.readLengths(block.bytes, &offset)
    if indexInBlock == 0 {
      term.keepFirst(0)
      let key = keys.word(at: 8 * blockIndex)
      for index in 0..<min(same, 8) { term.append(TermKey.byte(key, index)) }
    } else {
      term.keepFirst(same)
    }
    term.append(block.bytes, at: offset, suffix)
    offset += suffix
    return true
  }

  /// Goes to the next term; false after the last of the dictionary.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  mutating func next() throws(SearchIndexError) -> Bool {
    if nextInBlock() { return true }
    guard blockIndex + 1 < dictionary.blockCount else { return false }
    try enter(block: blockIndex + 1)
    return nextInBlock()
  }

  /// Goes from before the block to the first of its terms that is not less than the one sought.
  ///
  /// After `.equal` only ``indexInBlock`` and ``rank`` stand, not ``term``.
  mutating func scan(to target: Span<UInt8>) -> TermScan.Comparison {
    guard nextInBlock() else { return .end }
    return scanOn(to: target)
  }

  /// Goes from a term, if it is less than the one sought, to the first of the block that is not.
  private mutating func scanOn(to target: Span<UInt8>) -> TermScan.Comparison {
    let matched = TermKey.shared(term.storage.span.extracting(0..<term.count), target)
    if matched == target.count { return matched == term.count ? .equal : .greater }
    if matched < term.count, term[matched] > target[matched] { return .greater }
    return finish(TermScan(index: indexInBlock, offset: offset, matched: matched), to: target)
  }

  @inline(__always) private mutating func finish(_ scan: TermScan, to target: Span<UInt8>) -> TermScan.Comparison {
    var scan = scan
    let comparison = scan.run(block, to: target)
    indexInBlock = scan.index
    offset = scan.offset
    if comparison != .end {
      scannedShared = scan.shared
      scannedSuffix = scan.suffix
      isTermBehind = true
    }
    return comparison
  }

  /// Goes to the first term that is not less than the one sought, with ``term`` complete.
  /// - Returns: false when all terms are less.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  mutating func seek(_ target: Span<UInt8>) throws(SearchIndexError) -> Bool {
    if try !seekBlock(of: target) {
      guard dictionary.blockCount > 0 else { return false }
      try enter(block: 0)
    }
    while try next() {
      if !Self.isLess(term.storage.span.extracting(0..<term.count), target) { return true }
    }
    return false
  }

  /// Goes on to the first term that is not less than one further on, with ``term`` complete.
  /// - Returns: false when all terms are less.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  mutating func skip(to target: borrowing TermBytes) throws(SearchIndexError) -> Bool {
    let next = blockIndex &+ 1
    let bytes = target.storage.span.extracting(0..<target.count)
    if next < dictionary.blockCount, keys.word(at: 8 &* next) <= target.key(from: 0) { _ = try seekBlock(of: bytes) }
    if scanForward(to: bytes) == .end { return try self.next() }
    if isTermBehind {
      // The term shares with the target what it shares with its forerunner.
      term.replace(byFirst: scannedShared, of: target)
      term.append(block.bytes, at: offset &- scannedSuffix, scannedSuffix)
      isTermBehind = false
    }
    return true
  }

  /// Goes to the first term of the block that is not less than the one sought, from before the block or from any of its terms.
  @inline(__always) private mutating func scanForward(to target: Span<UInt8>) -> TermScan.Comparison {
    if indexInBlock >= 0 { return scanOn(to: target) }
    if let scan = TermScan(block, key: keys.word(at: 8 &* blockIndex), textStart: offset, to: target) { return finish(scan, to: target) }
    return scan(to: target)
  }

  /// The rank of the first term that is not less than one sought; the count of terms when all are less.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  mutating func lowerBound(_ target: Span<UInt8>) throws(SearchIndexError) -> Int {
    guard try seekBlock(of: target) else { return 0 }
    if scan(to: target) != .end { return rank }
    return min((blockIndex + 1) * TermDictionaryWriter.blockCount, dictionary.termCount)
  }
}
