internal import TextPrimitives

extension Snapshot {
  /// Finds documents.
  /// - Throws: ``SearchIndexError`` `.query` for a field that is unknown or of the wrong kind; `.damaged`.
  public func search(_ request: SearchRequest) throws(SearchIndexError) -> SearchAnswer {
    let buffers = self.buffers.take()
    // The cursors of a search borrow the bytes of the segments, and the memory of the buffers.
    defer {
      withExtendedLifetime(self) {}
      self.buffers.give(buffers)
    }
    return try search(request, &buffers.value)
  }

  private func search(_ request: SearchRequest, _ buffers: inout SearchBuffers) throws(SearchIndexError) -> SearchAnswer {
    buffers.reset()
    var maker = PlanMaker(self, language: request.language, tokens: buffers.takeTokens())
    defer { buffers.tokens = maker.tokens }
    let plan = try maker.plan(request.query)
    var filters: [SearchPlan] = []
    for filter in request.filters { filters.append(try maker.plan(filter)) }
    var run = SearchRun(self, plan, filters, request)
    return try run.answer(request, &buffers)
  }

  /// Finds the best documents.
  /// - Throws: as the search of a ``SearchRequest``.
  public func search(_ query: SearchQuery, limit: Int = 10) throws(SearchIndexError) -> SearchAnswer {
    try search(SearchRequest(query, limit: limit))
  }

  /// Counts the documents found.
  /// - Throws: as the search of a ``SearchRequest``.
  public func count(_ query: SearchQuery, filters: [SearchQuery] = []) throws(SearchIndexError) -> Int {
    try search(SearchRequest(query, filters: filters, limit: 0, countsHits: true)).count ?? 0
  }

  /// The segment of a document, and its number there; nil if there is none.
  func place(of document: Int) -> (segment: Segment, number: Int)? {
    guard document >= 0, let part = bases.lastIndex(where: { $0 <= document }), part < segments.count else { return nil }
    return (segments[part].segment, document - bases[part])
  }

  /// What the user calls a document; nil if there is none of that number.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  public func id(of document: Int) throws(SearchIndexError) -> String? {
    guard let (segment, number) = place(of: document) else { return nil }
    let id = try segment.id(of: number)
    return String(utf8Bytes: id.span)
  }

  /// The number of the document of an id; nil if there is none.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  public func document(withID id: String) throws(SearchIndexError) -> Int? {
    let bytes = Array(id.utf8)
    let rooms = PostingsRooms()
    defer {
      withExtendedLifetime(self) {}
      withExtendedLifetime(rooms) {}
    }
    for number in segments.indices.reversed() {
      guard var cursor = try segments[number].segment.cursor(bytes.span, field: 0, rooms: rooms) else { continue }
      while cursor.document != PostingsCursor.end {
        if !segments[number].deleted.contains(Int(cursor.document)) { return bases[number] + Int(cursor.document) }
        cursor.advance()
      }
    }
    return nil
  }

  /// The stored texts of a field in a document, in the order they were added.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  public func texts(of document: Int, field: IndexSchema.FieldNumber) throws(SearchIndexError) -> [[UInt8]] {
    guard let (segment, number) = place(of: document), schema.isStored(Int(field.rawValue)) else { return [] }
    return try segment.stored().texts(of: number, field: field.rawValue)
  }

  /// The tags of a facet field in a document, in the order they were added.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  public func tags(of document: Int, field: IndexSchema.FieldNumber) throws(SearchIndexError) -> [String] {
    let index = Int(field.rawValue)
    guard let (segment, number) = place(of: document), index > 0, schema.isFacet(index) else { return [] }
    let column = try segment.tags(index)
    var tags: [String] = []
    for place in column.readableRange(of: number) {
      let tag = try segment.dictionary(index).term(at: column.rank(place))
      tags.append(String(utf8Bytes: tag.span))
    }
    return tags
  }

  /// The number of a document in a number field; nil if it has none.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  public func number(of document: Int, field: IndexSchema.FieldNumber) throws(SearchIndexError) -> Int64? {
    guard let (segment, number) = place(of: document), schema.isNumber(Int(field.rawValue)) else { return nil }
    return try segment.numbers(Int(field.rawValue))[number]
  }
}
