internal import TextPrimitives

/// Turns documents into a segment, in memory.
///
/// Words are only numbered as they come, and kept in one flat stream; the postings of all terms are then laid out by counting.
struct SegmentBuilder {
  let schema: IndexSchema
  private let analyzers: [(any IndexAnalyzer)?]
  private var table = TermTable()
  /// The terms of all documents in order, and for each its position or score.
  private var streamTerms: [UInt32] = []
  private var streamValues: [UInt32] = []
  /// Where the terms of each document end in the stream.
  private var documentEnds: [UInt32] = []
  private var tokens = TokenBuffer()
  private var tokenFields: [UInt8] = []
  /// The lengths of the text fields, by field and document.
  private var lengths: [[UInt32]]
  private var numbers: [[Int64?]]
  private var tagCounts: [[UInt32]]
  private var stored = StoredTextsWriter()
  /// Ids to be deleted among the documents before the number given.
  private var deletions: [(id: [UInt8], before: Int)] = []

  /// How many words are looked up together.
  private static let batchCount = 1024

  /// An empty segment. The analyzers stand at the numbers of their fields.
  init(schema: IndexSchema, analyzers: [(any IndexAnalyzer)?]) {
    self.schema = schema
    self.analyzers = analyzers
    let count = schema.fields.count + 1
    lengths = Array(repeating: [], count: count)
    numbers = Array(repeating: [], count: count)
    tagCounts = Array(repeating: [], count: count)
  }

  /// How many documents were added.
  var documentCount: Int { documentEnds.count }

  /// How many bytes of memory the segment takes now, roughly, and will take while it is laid out.
  var memory: Int { (streamTerms.count + tokens.count) * 20 + table.arena.count * 2 + table.count * 40 + stored.texts.count * 2 }

  /// The ids that came, or were deleted.
  mutating func touchedIDs() -> [[UInt8]] {
    numberTokens()
    var ids: [[UInt8]] = []
    for term in 0..<table.count where table.arena[table.range(term).lowerBound] == 0 {
      ids.append(Array(table.arena[table.range(term).dropFirst()]))
    }
    return ids + deletions.map(\.id)
  }

  /// Takes a document away if it was added before.
  mutating func delete(id: [UInt8]) { deletions.append((id, documentCount)) }

  /// Adds a document.
  /// - Throws: ``SearchIndexError`` `.document`; nothing was added then.
  mutating func add(_ document: borrowing IndexDocument) throws(SearchIndexError) {
    try check(document)
    tokens.bytes.append(contentsOf: document.id)
    finishTag(value: 1, field: 0)
    for field in lengths.indices {
      if schema.isText(field) { lengths[field].append(0) }
      if schema.isNumber(field) { numbers[field].append(nil) }
      if schema.isFacet(field) { tagCounts[field].append(field == 0 ? 1 : 0) }
    }
    let bytes = document.bytes.span
    for value in document.values {
      let field = Int(value.field.rawValue)
      switch schema[value.field].kind {
      case .text: addText(bytes.extracting(value.bytes), language: document.language, field: field)
      case .tag, .scoredTag:
        for index in value.bytes { tokens.bytes.append(bytes[index]) }
        finishTag(value: UInt32(truncatingIfNeeded: value.number), field: field)
        if schema[value.field].isFacet { tagCounts[field][documentCount] += 1 }
      case .number: numbers[field][documentCount] = value.number
      case .stored: break
      }
      if schema.isStored(field) { stored.add(document.bytes[value.bytes], field: value.field.rawValue) }
    }
    stored.endDocument()
    documentEnds.append(UInt32(streamTerms.count + tokens.count))
    if tokens.count >= Self.batchCount { numberTokens() }
  }

  private func check(_ document: borrowing IndexDocument) throws(SearchIndexError) {
    let name = document.id.count <= 80 ? String(utf8Bytes: document.id.span) : String(decoding: document.id.prefix(60), as: UTF8.self) + "…"
    guard !document.id.isEmpty, document.id.count <= IndexDocument.longestTag else {
      throw SearchIndexError(.document, "the id \(name) has \(document.id.count) bytes; it needs 1 to \(IndexDocument.longestTag)")
    }
    guard documentCount < Int(UInt32.max) / 2, streamTerms.count + document.bytes.count < Int(UInt32.max) / 2 else {
      throw SearchIndexError(.document, "the documents since the last commit are too many for one segment; commit earlier")
    }
    for value in document.values {
      guard Int(value.field.rawValue) <= schema.fields.count, value.field != .id else {
        throw SearchIndexError(.document, "document \(name) has a value of a field that this index has not")
      }
      let field = schema[value.field]
      switch field.kind {
      case .tag, .scoredTag:
        if value.bytes.isEmpty || value.bytes.count > IndexDocument.longestTag {
          throw SearchIndexError(
            .document, "document \(name): a tag of \(field.name) has \(value.bytes.count) bytes; it needs 1 to \(IndexDocument.longestTag)")
        }
      case .number:
        if value.number.magnitude > 1 << 62 {
          throw SearchIndexError(.document, "document \(name): \(value.number) in \(field.name) is greater than 2^62")
        }
      case .text, .stored: break
      }
    }
  }

  private mutating func finishTag(value: UInt32, field: Int) {
    tokens.finish(position: Int(value), source: 0..<0)
    tokenFields.append(UInt8(field))
  }

  private mutating func addText(_ text: Span<UInt8>, language: String?, field: Int) {
    tokens.positionCount = Int(lengths[field][documentCount])
    let before = tokens.count
    analyzers[field]?.analyze(text, language: language, into: &tokens)
    lengths[field][documentCount] = UInt32(truncatingIfNeeded: tokens.positionCount)
    for _ in before..<tokens.count { tokenFields.append(UInt8(field)) }
  }

  private mutating func numberTokens() {
    for index in 0..<tokens.count { streamValues.append(UInt32(tokens.position(index))) }
    for _ in 0..<8 { tokens.bytes.append(0) }
    table.add(tokens, fields: tokenFields, numbers: &streamTerms)
    tokens.removeAll()
    tokenFields.removeAll(keepingCapacity: true)
  }

  /// Lays the segment out.
  /// - Returns: the bytes of its file, where its footer begins, and the documents that a later one of the same id replaces.
  mutating func finish() -> (file: [UInt8], footerStart: Int, deleted: DocumentSet) {
    numberTokens()
    let order = TermOrder.sorted(table)
    var assembler = SegmentAssembler(documentCount: documentCount, fieldCount: schema.fields.count + 1)
    let entries = entriesByTerm(order)
    var ranks = [UInt32](repeating: 0, count: table.count)
    addTerms(order, entries, to: &assembler, ranks: &ranks)
    let deleted = deletedDocuments(entries)
    addColumns(to: &assembler, ranks: ranks)
    let (file, footerStart) = assembler.finish()
    return (file, footerStart, deleted)
  }

  /// The document and the value of every occurrence, those of one term together, in sorted order of the terms; and where each term ends.
  private func entriesByTerm(_ order: [UInt32]) -> (entries: [UInt64], ends: [UInt32]) {
    var cursors = [UInt32](repeating: 0, count: table.count)
    var start: UInt32 = 0
    for term in order {
      cursors[Int(term)] = start
      start += table.counts[Int(term)]
    }
    var entries = [UInt64](repeating: 0, count: streamTerms.count)
    var index = 0
    for (document, end) in documentEnds.enumerated() {
      while index < Int(end) {
        let term = Int(streamTerms[index])
        let place = cursors[term]
        cursors[term] = place &+ 1
        entries[Int(place)] = UInt64(document) &<< 32 | UInt64(streamValues[index])
        index &+= 1
      }
    }
    return (entries, cursors)
  }

  private mutating func addTerms(
    _ order: [UInt32], _ entries: (entries: [UInt64], ends: [UInt32]), to assembler: inout SegmentAssembler, ranks: inout [UInt32]
  ) {
    let arena = table.arena.span
    var field = -1
    var shape = PostingShape.tag
    var rank: UInt32 = 0
    var buffer = PostingsBuffer()
    var start = 0
    for term in order {
      let range = table.range(Int(term))
      if Int(arena[range.lowerBound]) != field {
        assembler.endTerms()
        field = Int(arena[range.lowerBound])
        shape = schema[IndexSchema.FieldNumber(rawValue: UInt8(field))].shape ?? .tag
        assembler.beginTerms(of: UInt8(field), shape: shape, lengths: lengths[field])
        rank = 0
      }
      let end = Int(entries.ends[Int(term)])
      let text = arena.extracting(range.dropFirst())
      if end - start == 1 {
        let entry = entries.entries[start]
        assembler.add(text, .single(document: UInt32(entry >> 32), value: UInt32(truncatingIfNeeded: entry)))
      } else {
        Self.group(entries.entries, start..<end, shape, into: &buffer)
        if buffer.count == 1, shape != .text {
          assembler.add(text, .single(document: buffer.documents[0], value: buffer.weights[0]))
        } else {
          assembler.add(text, .list(buffer))
        }
      }
      ranks[Int(term)] = rank
      rank += 1
      start = end
    }
    assembler.endTerms()
  }

  /// Gathers the occurrences of a term by document.
  private static func group(_ entries: [UInt64], _ range: Range<Int>, _ shape: PostingShape, into buffer: inout PostingsBuffer) {
    buffer.removeAll()
    var last = UInt64.max
    for index in range {
      let entry = entries[index]
      let document = entry &>> 32
      let value = UInt32(truncatingIfNeeded: entry)
      if document != last {
        buffer.documents.append(UInt32(truncatingIfNeeded: document))
        buffer.weights.append(shape == .scoredTag ? value : 1)
        last = document
      } else if shape == .text {
        buffer.weights[buffer.weights.count - 1] += 1
      } else if shape == .scoredTag {
        buffer.weights[buffer.weights.count - 1] = max(buffer.weights[buffer.weights.count - 1], value)
      }
      if shape == .text { buffer.positions.append(value) }
    }
  }

  /// The documents that a later one replaces, or that were deleted by id.
  private func deletedDocuments(_ entries: (entries: [UInt64], ends: [UInt32])) -> DocumentSet {
    var deleted = DocumentSet(documentCount: documentCount)
    for term in 0..<table.count where table.counts[term] > 1 && table.arena[table.range(term).lowerBound] == 0 {
      let end = Int(entries.ends[term])
      for index in end - Int(table.counts[term])..<end - 1 { deleted.insert(Int(entries.entries[index] >> 32)) }
    }
    for (id, before) in deletions {
      guard let term = table.number(of: id, field: 0) else { continue }
      let end = Int(entries.ends[term])
      for index in end - Int(table.counts[term])..<end where Int(entries.entries[index] >> 32) < before {
        deleted.insert(Int(entries.entries[index] >> 32))
      }
    }
    return deleted
  }

  private func addColumns(to assembler: inout SegmentAssembler, ranks: [UInt32]) {
    for field in lengths.indices {
      if schema.isNumber(field) { assembler.addColumn(.numbers, of: UInt8(field), NumberColumn.encode(numbers[field])) }
      if schema.isFacet(field) {
        var column: [UInt32] = []
        for term in streamTerms where Int(table.arena[Int(table.starts[Int(term)])]) == field { column.append(ranks[Int(term)]) }
        if field == 0 {
          assembler.addColumn(.tags, of: 0, PackedColumn.encode(column.map { Int64($0) }))
        } else {
          assembler.addColumn(.tags, of: UInt8(field), TagColumn.encode(column, counts: tagCounts[field]))
        }
      }
    }
    assembler.add(stored)
  }
}
