internal import TextPrimitives

/// Checks that the parts of a segment fit together, whatever its checksums say: terms and postings in order and inside the segment, tags of
/// documents the same as the postings of tags, every document under its id, stored texts whole.
struct SegmentCheck {
  private let segment: Segment
  private let schema: IndexSchema
  private let rooms = PostingsRooms()

  init(_ segment: Segment) {
    self.segment = segment
    schema = segment.schema
  }

  /// Checks everything.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  /// - Complexity: O(size of the segment).
  func check() throws(SearchIndexError) {
    for field in 0...schema.fields.count {
      if field == 0 || schema.fields[field - 1].shape != nil { try checkTerms(field) }
      if schema.isText(field) { try checkLengths(field) }
    }
    try checkStoredTexts()
  }

  private func damage(_ what: String, _ field: Int) -> SearchIndexError {
    segment.file.damage("\(what) (field \(field == 0 ? "of the ids" : schema.fields[field - 1].name))")
  }

  // MARK: Terms

  private func checkTerms(_ field: Int) throws(SearchIndexError) {
    let dictionary = segment.dictionary(field)
    var cursor = TermCursor(dictionary, keys: try dictionary.keyRegion())
    var previous: [UInt8]?
    var pairs = PairSum()
    if dictionary.termCount > 0 {
      try cursor.enter(block: 0)
      guard cursor.nextInBlock() else { throw damage("the first block of terms is empty", field) }
      for rank in 0..<dictionary.termCount {
        guard cursor.rank == rank else { throw damage("a block of terms is short", field) }
        let term = cursor.term.array
        if let previous, !TermCursor.isLess(previous.span, term.span) { throw damage("terms are not in order", field) }
        previous = term
        try checkPostings(cursor.postings, field, rank: rank, &pairs)
        let isMore = try cursor.next()
        guard isMore == (rank + 1 < dictionary.termCount) else { throw damage("there are not as many terms as it says", field) }
      }
    }
    if schema.isFacet(field), try pairs != tagPairs(field) { throw damage("the tags of documents are not those of the postings", field) }
  }

  private func checkPostings(_ postings: TermPostings, _ field: Int, rank: Int, _ pairs: inout PairSum) throws(SearchIndexError) {
    defer { withExtendedLifetime(rooms) {} }
    var cursor = try PostingsCursor(postings, in: segment, field: field, withPositions: true, room: rooms.room(0))
    let isText = schema.isText(field)
    let codes = isText ? try segment.lengths(field) : .empty
    var positions: [UInt32] = []
    var last: UInt32?
    var count = 0
    while cursor.document != PostingsCursor.end {
      let document = cursor.document
      guard Int(document) < segment.documentCount, last.map({ $0 < document }) ?? true else {
        throw damage("a posting list is not in order", field)
      }
      last = document
      count += 1
      pairs.add(document, UInt32(truncatingIfNeeded: rank))
      if isText {
        positions.removeAll(keepingCapacity: true)
        cursor.appendPositions(to: &positions)
        let isRising = zip(positions, positions.dropFirst()).allSatisfy { $0 <= $1 }
        guard positions.count == Int(cursor.weight), !positions.isEmpty, isRising else { throw damage("positions are not in order", field) }
        guard codes.byte(at: Int(document)) > 0 else { throw damage("a word stands in a document without words", field) }
      }
      if schema.isScored(field), !(1...255).contains(cursor.weight) { throw damage("a tag has no score", field) }
      cursor.advance()
    }
    guard count == postings.documentFrequency, count > 0 else { throw damage("a posting list is not as long as it says", field) }
  }

  /// The documents with their tags, by the column that facets are counted from.
  private func tagPairs(_ field: Int) throws(SearchIndexError) -> PairSum {
    var pairs = PairSum()
    if field == 0 {
      let ranks = try segment.idRanks()
      for document in 0..<segment.documentCount {
        try pairs.add(UInt32(document), rank(Int(ranks[document]), field))
      }
      return pairs
    }
    let column = try segment.tags(field)
    for document in 0..<segment.documentCount {
      let range = column.range(of: document)
      guard column.contains(range) else { throw damage("a document has more tags than there are", field) }
      // A tag that was added to a document twice stands there twice.
      for rank in column.distinctRanks(range) { try pairs.add(UInt32(document), self.rank(rank, field)) }
    }
    return pairs
  }

  private func rank(_ rank: Int, _ field: Int) throws(SearchIndexError) -> UInt32 {
    guard (0..<segment.dictionary(field).termCount).contains(rank) else { throw damage("a document has a tag without a name", field) }
    return UInt32(truncatingIfNeeded: rank)
  }

  // MARK: Columns

  private func checkLengths(_ field: Int) throws(SearchIndexError) {
    let codes = try segment.lengths(field)
    var count = 0
    for document in 0..<segment.documentCount where codes.byte(at: document) > 0 { count += 1 }
    guard count == segment.layout.fields[field].documentCount else { throw damage("there are not as many documents as it says", field) }
  }

  private func checkStoredTexts() throws(SearchIndexError) {
    let stored = try segment.stored()
    for document in 0..<segment.documentCount {
      guard let fields = stored.fields(of: document) else { throw segment.file.damage("the texts of document \(document) are not whole") }
      guard fields.allSatisfy({ Int($0) <= schema.fields.count && schema.isStored(Int($0)) }) else {
        throw segment.file.damage("document \(document) has a text of a field without texts")
      }
    }
  }
}

/// A sum over pairs that is the same in whatever order they come.
private struct PairSum: Equatable {
  private var count = 0
  private var sum: UInt64 = 0

  mutating func add(_ first: UInt32, _ second: UInt32) {
    count += 1
    var hash = ByteHash()
    hash.state = UInt64(first) << 32 | UInt64(second)
    sum &+= hash.finished
  }
}
