/// Words that begin alike. They are neighbours in the dictionary, so their postings are read block by block.
extension SegmentScope {
  /// The documents with a word that begins so.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func documents(withPrefix number: Int, _ buffers: inout SearchBuffers) throws(SearchIndexError) -> DocumentSet {
    var set = DocumentSet(documentCount: segment.documentCount)
    try forEachBlock(withPrefix: number) { (block, terms, field) throws(SearchIndexError) in
      for postings in block.insertDocuments(of: terms, documentCount: segment.documentCount, into: &set) {
        try buffers.withRoomsReturned { (buffers) throws(SearchIndexError) in
          var cursor = try PostingsCursor(postings, in: segment, field: field, withPositions: false, room: buffers.nextRoom())
          while cursor.document != PostingsCursor.end {
            set.insertIfInside(Int(cursor.document))
            cursor.advance()
          }
        }
      }
    }
    return set
  }

  /// The first documents with a word that begins so, rising.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func firstDocuments(
    _ limit: Int, withPrefix number: Int, _ buffers: inout SearchBuffers
  ) throws(SearchIndexError) -> [UInt32] {
    var first = FirstDocuments(limit: limit, documentCount: segment.documentCount)
    try forEachBlock(withPrefix: number) { (block, terms, field) throws(SearchIndexError) in
      for postings in block.insertDocuments(of: terms, documentCount: segment.documentCount, into: &first) {
        try buffers.withRoomsReturned { (buffers) throws(SearchIndexError) in
          var cursor = try PostingsCursor(postings, in: segment, field: field, withPositions: false, room: buffers.nextRoom())
          while cursor.document < first.end {
            first.insertIfInside(Int(cursor.document))
            cursor.advance()
          }
        }
      }
    }
    return first.documents
  }

  @inline(__always) private func forEachBlock(
    withPrefix number: Int, _ body: (TermBlock, Range<Int>, Int) throws(SearchIndexError) -> Void
  ) throws(SearchIndexError) {
    let expansion = plan.expansions[number]
    let dictionary = segment.dictionary(expansion.field)
    guard dictionary.termCount > 0 else { return }
    var cursor = TermCursor(dictionary, keys: try dictionary.keyRegion())
    let first = try cursor.lowerBound(expansion.bytes.span)
    var above = expansion.bytes
    while above.last == 0xFF { above.removeLast() }
    if let last = above.popLast() { above.append(last + 1) }
    let end = above.isEmpty ? dictionary.termCount : try cursor.lowerBound(above.span)
    guard first < end else { return }
    let size = TermDictionaryWriter.blockCount
    for index in first / size...(end - 1) / size {
      try body(try dictionary.block(index), max(first - index * size, 0)..<min(end - index * size, size), expansion.field)
    }
  }
}

/// Documents in the order they are found.
protocol DocumentCollection {
  /// Documents from this one on need not be inserted.
  var end: UInt32 { get }
  /// Adds a document, unless there is none of that number.
  mutating func insertIfInside(_ document: Int)
}

extension DocumentSet: DocumentCollection {
  var end: UInt32 { UInt32.max }
}

/// The first of the documents that are found in any order.
struct FirstDocuments: DocumentCollection {
  private let limit: Int
  /// The documents so far, rising.
  private(set) var documents: [UInt32] = []
  /// Documents from this one on cannot be among the first.
  private(set) var end: UInt32

  /// - Parameter limit: how many; at least one.
  init(limit: Int, documentCount: Int) {
    self.limit = limit
    end = UInt32(truncatingIfNeeded: documentCount)
    documents.reserveCapacity(limit + 1)
  }

  @inline(__always) mutating func insertIfInside(_ document: Int) {
    if document < Int(end) { insert(UInt32(truncatingIfNeeded: document)) }
  }

  private mutating func insert(_ document: UInt32) {
    var place = documents.count
    while place > 0, documents[place - 1] > document { place -= 1 }
    if place > 0, documents[place - 1] == document { return }
    documents.insert(document, at: place)
    if documents.count > limit { documents.removeLast() }
    if documents.count == limit, let last = documents.last { end = last }
  }
}
