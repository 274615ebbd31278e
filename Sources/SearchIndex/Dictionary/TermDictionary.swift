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
    let offsets = try file.bytes(starts.lowerBound + 4 * index, 8)
    let start = Int(offsets.halfWord(at: 0)) * 2
    let end = Int(offsets.halfWord(at: 4)) * 2
    guard start <= end, blocks.lowerBound + end <= blocks.upperBound else {
      throw file.damage("the dictionary block \(index) lies outside its section")
    }
    let count = min(TermDictionaryWriter.blockCount, termCount - index * TermDictionaryWriter.blockCount)
    let bytes = try file.bytes(blocks.lowerBound + start, end - start)
    return TermBlock(bytes: bytes, count: count, shape: shape, documentWidth: documentWidth)
  }

  /// The keys of all blocks.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func keyRegion() throws(SearchIndexError) -> BorrowedBytes { try file.bytes(keys.lowerBound, keys.count) }

  /// The postings of a term, nil if it does not occur.
  /// - Complexity: O(log number of blocks).
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func postings(of term: Span<UInt8>) throws(SearchIndexError) -> TermPostings? {
    guard termCount > 0 else { return nil }
    var cursor = TermCursor(self, keys: try keyRegion())
    guard try cursor.seekBlock(of: term) else { return nil }
    guard cursor.scan(to: term) == .equal else { return nil }
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
