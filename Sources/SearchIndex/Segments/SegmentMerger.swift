internal import TextPrimitives

/// Makes one segment of several, without their deleted documents.
struct SegmentMerger {
  private let parts: [LiveSegment]
  private let schema: IndexSchema
  /// The new number of every document of every part; `UInt32.max` for deleted ones.
  private let numbers: [[UInt32]]
  private let documentCount: Int
  private let rooms = PostingsRooms()

  /// A merger of segments in the order of their documents.
  init(_ parts: [LiveSegment], schema: IndexSchema) {
    self.parts = parts
    self.schema = schema
    var next: UInt32 = 0
    var numbers: [[UInt32]] = []
    for part in parts {
      var map = [UInt32](repeating: UInt32.max, count: part.segment.documentCount)
      for document in map.indices where !part.deleted.contains(document) {
        map[document] = next
        next += 1
      }
      numbers.append(map)
    }
    self.numbers = numbers
    documentCount = Int(next)
  }

  /// The bytes of the merged segment, and where its footer begins; nil when no document is left.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func merge() throws(SearchIndexError) -> (file: [UInt8], footerStart: Int, documentCount: Int)? {
    guard documentCount > 0 else { return nil }
    var assembler = SegmentAssembler(documentCount: documentCount, fieldCount: schema.fields.count + 1)
    var ranks: [[[UInt32]]] = []
    for number in schema.numbers {
      let field = Int(number.rawValue)
      if let shape = schema[number].shape {
        ranks.append(try mergeTerms(field, shape, into: &assembler))
      } else {
        ranks.append([])
      }
    }
    for field in 0...schema.fields.count { try mergeColumns(field, ranks[field], into: &assembler) }
    try mergeStored(into: &assembler)
    let (file, footerStart) = assembler.finish()
    return (file, footerStart, documentCount)
  }

  /// Merges the dictionaries of a field.
  /// - Returns: for every part the new rank of each of its terms, if the field is a facet.
  private func mergeTerms(
    _ field: Int, _ shape: PostingShape, into assembler: inout SegmentAssembler
  ) throws(SearchIndexError) -> [[UInt32]] {
    var ranks = parts.map { schema.isFacet(field) ? [UInt32](repeating: 0, count: $0.segment.dictionary(field).termCount) : [] }
    guard parts.contains(where: { $0.segment.dictionary(field).termCount > 0 }) else { return ranks }
    assembler.beginTerms(of: UInt8(field), shape: shape, lengths: shape == .text ? try lengths(field) : [])
    var cursors: [TermCursor] = []
    var isOpen: [Bool] = []
    for part in parts {
      let dictionary = part.segment.dictionary(field)
      var cursor = TermCursor(dictionary, keys: try dictionary.keyRegion())
      let hasTerms = dictionary.termCount > 0
      if hasTerms {
        try cursor.enter(block: 0)
        _ = cursor.nextInBlock()
      }
      cursors.append(cursor)
      isOpen.append(hasTerms)
    }
    var buffer = PostingsBuffer()
    var rank: UInt32 = 0
    while let first = Self.least(cursors, isOpen) {
      buffer.removeAll()
      let term = cursors[first].term.array
      for part in parts.indices where isOpen[part] && Self.isSame(cursors[part].term, term) {
        try append(cursors[part].postings, part: part, field: field, to: &buffer)
        if schema.isFacet(field) { ranks[part][cursors[part].rank] = rank }
        isOpen[part] = try cursors[part].next()
      }
      guard buffer.count > 0 else { continue }
      if buffer.count == 1, shape != .text || buffer.weights[0] == 1 {
        let value = shape == .text ? buffer.positions[0] : buffer.weights[0]
        assembler.add(term.span, .single(document: buffer.documents[0], value: value))
      } else {
        assembler.add(term.span, .list(buffer))
      }
      rank += 1
    }
    assembler.endTerms()
    return ranks
  }

  private static func isSame(_ term: TermBytes, _ bytes: [UInt8]) -> Bool {
    term.count == bytes.count && TermKey.shared(term.storage.span.extracting(0..<term.count), bytes.span) == bytes.count
  }

  /// The part whose current term comes first; nil when all are read.
  private static func least(_ cursors: [TermCursor], _ isOpen: [Bool]) -> Int? {
    var least: Int?
    for part in cursors.indices where isOpen[part] {
      if let other = least {
        let (term, leastTerm) = (cursors[part].term, cursors[other].term)
        let (bytes, leastBytes) = (term.storage.span.extracting(0..<term.count), leastTerm.storage.span.extracting(0..<leastTerm.count))
        if !TermCursor.isLess(bytes, leastBytes) { continue }
      }
      least = part
    }
    return least
  }

  private func append(
    _ postings: TermPostings, part: Int, field: Int, to buffer: inout PostingsBuffer
  ) throws(SearchIndexError) {
    defer { withExtendedLifetime(rooms) {} }
    var cursor = try PostingsCursor(postings, in: parts[part].segment, field: field, withPositions: true, room: rooms.room(0))
    var last = PostingsCursor.end
    while cursor.document != PostingsCursor.end {
      let document = Int(cursor.document)
      // Forged bytes could name a document that is not there, or go back.
      guard document < numbers[part].count, last == PostingsCursor.end || cursor.document > last else {
        throw parts[part].segment.file.damage("a posting list is not in order")
      }
      last = cursor.document
      let number = numbers[part][document]
      if number != UInt32.max {
        buffer.documents.append(number)
        buffer.weights.append(cursor.weight)
        cursor.appendPositions(to: &buffer.positions)
      }
      cursor.advance()
    }
  }

  private func lengths(_ field: Int) throws(SearchIndexError) -> [UInt32] {
    var lengths = [UInt32](repeating: 0, count: documentCount)
    for (part, map) in zip(parts, numbers) {
      let codes = try part.segment.lengths(field)
      for (document, number) in map.enumerated() where number != UInt32.max {
        lengths[Int(number)] = LengthCode.lengths[Int(codes.byte(at: document))]
      }
    }
    return lengths
  }

  private func mergeColumns(_ field: Int, _ ranks: [[UInt32]], into assembler: inout SegmentAssembler) throws(SearchIndexError) {
    if schema.isNumber(field) {
      var values: [Int64?] = []
      for (part, map) in zip(parts, numbers) {
        let column = try part.segment.numbers(field)
        for (document, number) in map.enumerated() where number != UInt32.max { values.append(column[document]) }
      }
      assembler.addColumn(.numbers, of: UInt8(field), NumberColumn.encode(values))
    }
    guard schema.isFacet(field) else { return }
    var merged: [UInt32] = []
    var counts: [UInt32] = []
    for (index, map) in numbers.enumerated() {
      let segment = parts[index].segment
      let ids = field == 0 ? try segment.idRanks() : nil
      let column = try segment.tags(field)
      for (document, number) in map.enumerated() where number != UInt32.max {
        let range = ids == nil ? column.readableRange(of: document) : 0..<1
        for place in range {
          let rank = ids.map { Int(truncatingIfNeeded: $0[document]) } ?? column.rank(place)
          guard rank >= 0, rank < ranks[index].count else { throw segment.file.damage("a tag of document \(document) has no name") }
          merged.append(ranks[index][rank])
        }
        counts.append(UInt32(range.count))
      }
    }
    if field == 0 {
      assembler.addColumn(.tags, of: 0, PackedColumn.encode(merged.map { Int64($0) }))
    } else {
      assembler.addColumn(.tags, of: UInt8(field), TagColumn.encode(merged, counts: counts))
    }
  }

  private func mergeStored(into assembler: inout SegmentAssembler) throws(SearchIndexError) {
    var stored = StoredTextsWriter()
    for (part, map) in zip(parts, numbers) {
      let texts = try part.segment.stored()
      for (document, number) in map.enumerated() where number != UInt32.max {
        stored.add(record: texts.record(of: document))
        stored.endDocument()
      }
    }
    assembler.add(stored)
  }
}
