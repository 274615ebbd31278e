internal import TextPrimitives

/// A segment with the documents that are deleted in it, as a commit left them.
struct LiveSegment: Sendable {
  let segment: Segment
  /// The deleted documents; without words when there are none.
  var deleted: DocumentSet
  /// How many they are.
  var deletedCount: Int

  /// Opens a segment.
  /// - Throws: ``SearchIndexError`` `.damaged`, `.newerVersion`, `.file`.
  init(_ entry: Manifest.Entry, folder: String, schema: IndexSchema) throws(SearchIndexError) {
    segment = try Segment(entry, folder: folder, schema: schema)
    guard segment.documentCount == entry.documentCount else { throw segment.file.damage("the manifest tells another number of documents") }
    deleted = DocumentSet(documentCount: 0)
    deletedCount = entry.deletedCount
    guard let name = entry.deletedFileName else { return }
    let path = "\(folder)/\(name)"
    let file = try IndexFile.mapped(path)
    let wordCount = (entry.documentCount + 63) / 64
    guard file.count == wordCount * 8, let bytes = file.region(0..<file.count),
      bytes.withBytes({ Checksum64.of($0) }) == entry.deletedChecksum
    else {
      throw SearchIndexError(.damaged, "\(path) is damaged: its checksum or size differs. Restore it from a copy or build the index again")
    }
    deleted = DocumentSet(words: (0..<wordCount).map { bytes.word(at: 8 * $0) })
    guard deleted.count == deletedCount else { throw segment.file.damage("the manifest tells another number of deleted documents") }
  }

  /// Deletes a document, unless there is none of that number.
  /// - Returns: whether it was there.
  @discardableResult mutating func delete(_ document: Int) -> Bool {
    guard (0..<segment.documentCount).contains(document), !deleted.contains(document) else { return false }
    if deleted.words.isEmpty { deleted = DocumentSet(documentCount: segment.documentCount) }
    deleted.insert(document)
    deletedCount += 1
    return true
  }
}
