internal import TextPrimitives

/// The terms of one field of a segment, sorted by their bytes, on disk.
struct TermDictionary {
  /// The file that holds it.
  let file: VerifiedFile
  /// Where the keys of the blocks stand: eight bytes each.
  let keys: Range<Int>
  /// Where the offsets of the blocks stand: four bytes each, in units of two bytes, one more than blocks.
  let starts: Range<Int>
  /// Where the blocks stand.
  let blocks: Range<Int>
  /// How many terms there are.
  let termCount: Int
  let shape: PostingShape
  let documentWidth: Int

  /// How many blocks there are.
  var blockCount: Int { (termCount + TermDictionaryWriter.blockCount - 1) / TermDictionaryWriter.blockCount }

  /// A block, read and verified.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func block(_ index: Int) throws(SearchIndexError) -> TermBlock {
    let offsets = try file.bytes(starts.lowerBound &+ 4 &* index, 8).word(at: 0)
    let start = Int(UInt32(truncatingIfNeeded: offsets)) &* 2
    let end = Int(offsets &>> 32) &* 2
    guard start <= end, end <= blocks.count else { throw file.damage("the dictionary block \(index) lies outside its section") }
    let count = min(TermDictionaryWriter.blockCount, termCount &- index &* TermDictionaryWriter.blockCount)
    let bytes = try file.bytes(blocks.lowerBound &+ start, end &- start)
    return TermBlock(bytes: bytes, count: count, shape: shape, documentWidth: documentWidth)
  }

  /// The keys of all blocks.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func keyRegion() throws(SearchIndexError) -> BorrowedBytes { try file.bytes(keys.lowerBound, keys.count) }

  /// How many blocks of some rising ones, counted from the first of all, have keys up to one.
  @inline(__always) static func countOfBlocks(upTo key: UInt64, _ keys: BorrowedBytes, in blocks: Range<Int>) -> Int {
    var low = blocks.lowerBound
    var length = blocks.count
    while length > 0 {
      let half = length &>> 1
      let isBefore = keys.word(at: 8 &* (low &+ half)) <= key
      low = isBefore ? low &+ half &+ 1 : low
      length = isBefore ? length &- half &- 1 : half
    }
    return low
  }

  /// The postings of a term, nil if it does not occur.
  /// - Complexity: O(log number of blocks).
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func postings(of term: Span<UInt8>) throws(SearchIndexError) -> TermPostings? {
    guard termCount > 0 else { return nil }
    let keys = try keyRegion()
    let last = Self.countOfBlocks(upTo: TermKey.of(term), keys, in: 0..<blockCount) - 1
    guard last >= 0 else { return nil }
    let block = try block(last)
    if var scan = TermScan(block, key: keys.word(at: 8 * last), textStart: block.textStart(), to: term) {
      return scan.run(block, to: term) == .equal ? block.postings(at: scan.index) : nil
    }
    // Several blocks may begin with the same eight bytes.
    var cursor = TermCursor(self, keys: keys)
    guard try cursor.seekBlock(of: term), cursor.scan(to: term) == .equal else { return nil }
    return cursor.block.postings(at: cursor.indexInBlock)
  }

  /// The term of a rank.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func term(at rank: Int) throws(SearchIndexError) -> [UInt8] {
    guard rank >= 0, rank < termCount else { throw file.damage("term \(rank) is asked of a dictionary of \(termCount)") }
    var cursor = TermCursor(self, keys: try keyRegion())
    try cursor.enter(block: rank / TermDictionaryWriter.blockCount)
    for _ in 0...rank % TermDictionaryWriter.blockCount { _ = cursor.nextInBlock() }
    return cursor.term.array
  }

  /// The rank of a term, nil if it does not occur.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func rank(of term: Span<UInt8>) throws(SearchIndexError) -> Int? {
    guard termCount > 0 else { return nil }
    var cursor = TermCursor(self, keys: try keyRegion())
    guard try cursor.seekBlock(of: term), cursor.scan(to: term) == .equal else { return nil }
    return cursor.rank
  }
}
