internal import TextPrimitives

/// Adds, updates and deletes documents. Nothing of it is seen before ``commit()``; after a kill, everything since the last commit is gone.
///
/// There is one writer at a time. It holds a lock that the operating system gives back when the process ends.
public final class IndexWriter {
  /// The folder of the index.
  public let folder: String
  /// The fields of the documents.
  public var schema: IndexSchema { committed.schema }
  /// How many bytes of memory documents may take before they are written as a segment.
  public var memoryLimit = 1 << 30

  private let storage: any IndexStorage
  private let lock: FileLock
  private let analyzers: [(any IndexAnalyzer)?]
  private var committed: Manifest
  private var builder: SegmentBuilder
  /// What the next commit will make of the index.
  private var pending: Manifest
  private var live: [LiveSegment]
  private var committedLive: [LiveSegment]
  private var changedDeletions: Set<Int> = []

  init(
    folder: String, storage: any IndexStorage, lock: FileLock, manifest: Manifest, analyzers: [(any IndexAnalyzer)?]
  ) throws(SearchIndexError) {
    self.folder = folder
    self.storage = storage
    self.lock = lock
    self.analyzers = analyzers
    committed = manifest
    pending = manifest
    builder = SegmentBuilder(schema: manifest.schema, analyzers: analyzers)
    var live: [LiveSegment] = []
    for entry in manifest.segments { live.append(try LiveSegment(entry, folder: folder, schema: manifest.schema)) }
    self.live = live
    committedLive = live
    removeStrayFiles()
  }

  /// Adds a document; it replaces one of the same id.
  /// - Throws: ``SearchIndexError`` `.document`: the document was not added; `.file`, `.damaged`: everything since the last commit
  ///   is forgotten.
  public func add(_ document: borrowing IndexDocument) throws(SearchIndexError) {
    try builder.add(document)
    guard builder.memory > memoryLimit else { return }
    do {
      try flush()
    } catch {
      rollBack()
      throw error
    }
  }

  /// Deletes the document of an id, if there is one.
  public func delete(id: String) { builder.delete(id: Array(id.utf8)) }

  /// Makes everything since the last commit part of the index, on the disk and in one step.
  /// - Throws: ``SearchIndexError`` `.file`, `.damaged`: nothing was committed, and everything since the last commit is forgotten.
  public func commit() throws(SearchIndexError) {
    do {
      try flush()
      while live.count > Self.mostSegments { try merge(Self.mergedSegments(live)) }
      try writeManifest()
    } catch {
      rollBack()
      throw error
    }
    removeStrayFiles()
  }

  /// Commits, and merges all segments into one, which makes searching fastest and forgets deleted documents.
  /// - Throws: ``SearchIndexError`` `.file`, `.damaged`: nothing was committed, and everything since the last commit is forgotten.
  public func merge() throws(SearchIndexError) {
    do {
      try flush()
      if live.count > 1 || live.contains(where: { $0.deletedCount > 0 }) { try merge(0..<live.count) }
      try writeManifest()
    } catch {
      rollBack()
      throw error
    }
    removeStrayFiles()
  }

  /// Forgets everything since the last commit.
  public func rollBack() {
    builder = SegmentBuilder(schema: schema, analyzers: analyzers)
    pending = committed
    changedDeletions.removeAll()
    live = committedLive
    removeStrayFiles()
  }

  // MARK: Segments

  /// Writes the documents in memory as a segment, and deletes what they replace in the older ones.
  private func flush() throws(SearchIndexError) {
    for id in live.isEmpty ? [] : builder.touchedIDs() { try deleteInSegments(id) }
    if builder.documentCount > 0 {
      let documents = builder.documentCount
      let (file, footerStart, deleted) = builder.finish()
      try writeSegment(file, footerStart: footerStart, documentCount: documents, at: live.count)
      if !deleted.isEmpty {
        live[live.count - 1].deleted = deleted
        live[live.count - 1].deletedCount = deleted.count
        changedDeletions.insert(live[live.count - 1].segment.number)
      }
    }
    builder = SegmentBuilder(schema: schema, analyzers: analyzers)
  }

  private func writeSegment(_ file: [UInt8], footerStart: Int, documentCount: Int, at place: Int) throws(SearchIndexError) {
    // A file that is there is not ours; ours were removed.
    while InputFile.kind(of: "\(folder)/\(IndexFile.segment(pending.nextNumber).name)") != nil { pending.nextNumber += 1 }
    let entry = Manifest.Entry(
      number: pending.nextNumber, fileCount: file.count, footerStart: footerStart,
      footerChecksum: unsafe Checksum64.of(file.span.extracting(footerStart..<file.count).bytes), documentCount: documentCount)
    pending.nextNumber += 1
    try write(file, to: entry.fileName)
    let segment = try LiveSegment(entry, folder: folder, schema: schema)
    pending.segments.insert(entry, at: place)
    live.insert(segment, at: place)
  }

  private func deleteInSegments(_ id: [UInt8]) throws(SearchIndexError) {
    let rooms = PostingsRooms()
    defer { withExtendedLifetime(rooms) {} }
    for index in live.indices {
      guard var cursor = try live[index].segment.cursor(id.span, field: 0, rooms: rooms) else { continue }
      while cursor.document != PostingsCursor.end {
        let document = Int(cursor.document)
        guard document < live[index].segment.documentCount else { throw live[index].segment.file.damage("an id leads outside") }
        if live[index].delete(document) { changedDeletions.insert(live[index].segment.number) }
        cursor.advance()
      }
    }
  }

  // MARK: Merging

  /// A commit leaves at most so many segments.
  private static let mostSegments = 12
  /// So many are merged at a time.
  private static let mergeCount = 8

  /// The neighbours with the fewest documents in all; so a document is merged again about as often as the index doubles.
  private static func mergedSegments(_ live: [LiveSegment]) -> Range<Int> {
    func documents(_ start: Int) -> Int { live[start..<start + mergeCount].reduce(0) { $0 + $1.segment.documentCount } }
    let starts = 0...live.count - mergeCount
    let best = starts.min { (documents($0), -$0) < (documents($1), -$1) } ?? 0
    return best..<best + mergeCount
  }

  private func merge(_ range: Range<Int>) throws(SearchIndexError) {
    let merged = try SegmentMerger(Array(live[range]), schema: schema).merge()
    for part in live[range] { changedDeletions.remove(part.segment.number) }
    live.removeSubrange(range)
    pending.segments.removeSubrange(range)
    guard let merged else { return }
    try writeSegment(merged.file, footerStart: merged.footerStart, documentCount: merged.documentCount, at: range.lowerBound)
  }

  // MARK: Files

  private func write(_ bytes: [UInt8], to name: String) throws(SearchIndexError) {
    do throws(FileError) {
      try storage.create(name)
      let chunk = 1 << 22
      if bytes.count <= chunk {
        try storage.append(bytes, to: name)
      } else {
        for start in stride(from: 0, to: bytes.count, by: chunk) {
          try storage.append(Array(bytes[start..<min(start + chunk, bytes.count)]), to: name)
        }
      }
      try storage.finish(name)
    } catch {
      throw SearchIndexError(.file, "\(error.description). Nothing was committed")
    }
  }

  private func writeManifest() throws(SearchIndexError) {
    guard pending != committed || !changedDeletions.isEmpty || pending.commit == 0 else { return }
    pending.commit += 1
    for index in live.indices where changedDeletions.contains(live[index].segment.number) {
      var bytes: [UInt8] = []
      for word in live[index].deleted.words { bytes.appendWord(word) }
      pending.segments[index].deletedCount = live[index].deletedCount
      pending.segments[index].deletedCommit = pending.commit
      pending.segments[index].deletedChecksum = unsafe Checksum64.of(bytes.span.bytes)
      if let name = pending.segments[index].deletedFileName { try write(bytes, to: name) }
    }
    try write(pending.encoded(), to: Manifest.newFileName)
    do throws(FileError) {
      // The names of the new files first: a manifest must never name what a crash could lose.
      try storage.synchronize()
      try storage.rename(Manifest.newFileName, to: Manifest.fileName)
    } catch {
      throw SearchIndexError(.file, "\(error.description). Nothing was committed")
    }
    committed = pending
    committedLive = live
    changedDeletions.removeAll()
    do throws(FileError) {
      try storage.synchronize()
    } catch {
      throw SearchIndexError(.file, "\(error.description). The commit stands, but a power failure may undo it")
    }
  }

  /// Removes files of the index that no manifest names: those of a commit that failed, and of the time before the last.
  private func removeStrayFiles() {
    guard let names = try? storage.names() else { return }
    var kept = committed.fileNames.union(pending.fileNames)
    kept.insert(Manifest.fileName)
    for name in names where !kept.contains(name) {
      guard let file = IndexFile(name: name), file.isOwn(in: folder, lastCommit: committed.commit) else { continue }
      try? storage.remove(name)
    }
  }
}
