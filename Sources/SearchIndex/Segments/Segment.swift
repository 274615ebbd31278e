internal import TextPrimitives

/// An immutable part of an index: documents, and everything to find them by, in one mapped file.
final class Segment: Sendable {
  /// The number that its file is named by.
  let number: Int
  /// How many documents it has, deleted ones included.
  let documentCount: Int
  let layout: SegmentLayout
  let schema: IndexSchema
  let file: VerifiedFile
  private let dictionaries: [TermDictionary]
  private let lengthRanges: [Range<Int>]
  private let postingsRange: Range<Int>
  private let positionsRange: Range<Int>

  /// Opens the file of a segment; only its header and footer are read.
  /// - Throws: ``SearchIndexError`` `.damaged`, `.newerVersion`, `.file`.
  init(_ entry: Manifest.Entry, folder: String, schema: IndexSchema) throws(SearchIndexError) {
    let path = "\(folder)/\(entry.fileName)"
    let mapped = try IndexFile.mapped(path)
    func damage(_ what: String) -> SearchIndexError {
      SearchIndexError(.damaged, "\(path) is damaged: \(what). Restore it from a copy or build the index again")
    }
    guard mapped.count == entry.fileCount else { throw damage("it has \(mapped.count) bytes instead of \(entry.fileCount)") }
    guard (SegmentLayout.headerCount...max(SegmentLayout.headerCount, mapped.count)).contains(entry.footerStart),
      let footer = mapped.region(entry.footerStart..<mapped.count),
      let header = mapped.region(0..<SegmentLayout.headerCount)
    else { throw damage("it is too short") }
    guard header.copy(0, 8) == SegmentLayout.magic else { throw damage("it does not begin as a segment does") }
    guard header.halfWord(at: 8) <= SegmentLayout.version else {
      throw SearchIndexError(
        .newerVersion, "\(path) has version \(header.halfWord(at: 8)); this software reads up to \(SegmentLayout.version)")
    }
    guard footer.withBytes({ Checksum64.of($0) }) == entry.footerChecksum else { throw damage("its footer has another checksum") }
    let checksumBytes = (entry.footerStart + VerifiedFile.blockSize - 1) / VerifiedFile.blockSize * 8
    guard let layout = SegmentLayout(footer.part(checksumBytes, footer.count), bodyCount: entry.footerStart),
      layout.fields.count == schema.fields.count + 1
    else { throw damage("its footer makes no sense") }
    let file = VerifiedFile(mapped, bodyCount: entry.footerStart, checksums: footer.part(0, checksumBytes))
    number = entry.number
    documentCount = layout.documentCount
    self.layout = layout
    self.schema = schema
    self.file = file
    dictionaries = layout.fields.indices.map { field in
      TermDictionary(
        file: file, keys: layout.range(.termKeys, UInt8(field)), starts: layout.range(.blockStarts, UInt8(field)),
        blocks: layout.range(.termBlocks, UInt8(field)), termCount: layout.fields[field].termCount,
        shape: schema[IndexSchema.FieldNumber(rawValue: UInt8(field))].shape ?? .tag,
        documentWidth: TermDictionaryWriter.documentWidth(layout.documentCount))
    }
    lengthRanges = layout.fields.indices.map { layout.range(.lengths, UInt8($0)) }
    postingsRange = layout.range(.postings)
    positionsRange = layout.range(.positions)
  }

  /// The terms of a field.
  func dictionary(_ field: Int) -> TermDictionary { dictionaries[field] }

  /// What the postings of a field hold.
  func shape(_ field: Int) -> PostingShape { dictionaries[field].shape }

  /// The length codes of a text field, a byte a document.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func lengths(_ field: Int) throws(SearchIndexError) -> BorrowedBytes {
    try file.bytes(lengthRanges[field].lowerBound, lengthRanges[field].count)
  }

  /// A part of the postings section.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func postings(_ start: Int, _ length: Int) throws(SearchIndexError) -> BorrowedBytes {
    guard start <= postingsRange.count, length <= postingsRange.count - start else { throw file.damage("a posting list lies outside") }
    return try file.bytes(postingsRange.lowerBound + start, length)
  }

  /// A part of the positions section.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func positions(_ start: Int, _ length: Int) throws(SearchIndexError) -> BorrowedBytes {
    guard start <= positionsRange.count, length <= positionsRange.count - start else {
      throw file.damage("a list of positions lies outside")
    }
    return try file.bytes(positionsRange.lowerBound + start, length)
  }

  /// The postings of a term, nil if it does not occur.
  /// - Parameter rooms: keep them, and the segment, as long as the cursor.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func cursor(_ term: Span<UInt8>, field: Int, rooms: PostingsRooms) throws(SearchIndexError) -> PostingsCursor? {
    guard let postings = try dictionaries[field].postings(of: term) else { return nil }
    return try PostingsCursor(postings, in: self, field: field, withPositions: false, room: rooms.room(0))
  }

  /// A section as a whole.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  private func section(_ kind: SegmentLayout.Kind, _ field: Int) throws(SearchIndexError) -> MappedRegion {
    let range = layout.range(kind, UInt8(field))
    return try file.region(range.lowerBound, range.count)
  }

  /// The numbers of a field.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func numbers(_ field: Int) throws(SearchIndexError) -> NumberColumn { NumberColumn(try section(.numbers, field)) }

  /// The tags of a field by document.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func tags(_ field: Int) throws(SearchIndexError) -> TagColumn { TagColumn(try section(.tags, field)) }

  /// The rank of the id of every document.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func idRanks() throws(SearchIndexError) -> PackedColumn { PackedColumn(try section(.tags, 0)) }

  /// The id of a document.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func id(of document: Int) throws(SearchIndexError) -> [UInt8] {
    try dictionaries[0].term(at: Int(truncatingIfNeeded: try idRanks()[document]))
  }

  /// The stored texts of a document, as one record.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func stored() throws(SearchIndexError) -> StoredTexts {
    let starts = try section(.storedStarts, 0)
    let range = layout.range(.storedTexts)
    return StoredTexts(starts: starts, texts: try file.region(range.lowerBound, range.count))
  }
}
