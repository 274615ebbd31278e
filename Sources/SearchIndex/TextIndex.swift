internal import TextPrimitives

/// A full-text index in a folder.
///
/// ```swift
/// let schema = try IndexSchema([IndexField("text", .text(analyzer: "plain"), isStored: true), IndexField("concept", .tag, isFacet: true)])
/// let index = try TextIndex.create(in: "descriptions.index", schema: schema)
/// let writer = try index.writer()
/// if let text = schema.number(of: "text") {
///   var document = IndexDocument(id: "1", language: "fi")
///   document.add(text: "Matalan kynnyksen kohtaamispaikka", to: text)
///   try writer.add(document)
/// }
/// try writer.commit()
/// let query = try QueryLanguage(schema).parse("kohtaamispaikka OR vertais*")
/// let snapshot = try index.snapshot()
/// for hit in try snapshot.search(query).hits { print(try snapshot.id(of: hit.document) ?? "", hit.score) }
/// ```
///
/// Any number of threads and processes read while one writer writes; each reader sees the commit that it opened.
public struct TextIndex: Sendable {
  /// The folder of the files.
  public let folder: String
  private let analyzers: [any IndexAnalyzer]
  private static let lockName = "lock"

  /// The index in a folder; nothing is read yet.
  /// - Parameter analyzers: those that the schema names.
  public init(_ folder: String, analyzers: [any IndexAnalyzer] = [PlainAnalyzer()]) {
    self.folder = folder
    self.analyzers = analyzers
  }

  /// Whether there is an index in the folder.
  public var exists: Bool { InputFile.kind(of: "\(folder)/\(Manifest.fileName)") == .file }

  /// Makes an empty index, and the folder if needed.
  /// - Parameter storage: files of another kind, for tests.
  /// - Throws: ``SearchIndexError`` `.schema`, `.locked`, `.file`; `.file` too when there is an index already, or other files with names that
  ///   an index gives to its own.
  public static func create(
    in folder: String, schema: IndexSchema, analyzers: [any IndexAnalyzer] = [PlainAnalyzer()], storage: (any IndexStorage)? = nil
  ) throws(SearchIndexError) -> TextIndex {
    let index = TextIndex(folder, analyzers: analyzers)
    do { try Folder.make(folder) } catch { throw SearchIndexError(.file, error.description) }
    try index.checkIsFree()
    let writer = try index.writer(storage ?? FolderStorage(folder), manifest: Manifest(schema: schema))
    try writer.commit()
    return index
  }

  /// Checks that a new index would overwrite nothing. All that a writer leaves that was killed while it made an index is a lock and a new
  /// manifest.
  /// - Throws: ``SearchIndexError`` `.file`.
  private func checkIsFree() throws(SearchIndexError) {
    guard !exists else { throw SearchIndexError(.file, "\(folder) holds an index already") }
    let names: [String]
    do { names = try Folder.names(in: folder) } catch { throw SearchIndexError(.file, error.description) }
    let taken = names.filter { name in
      guard let file = IndexFile(name: name) else { return false }
      return file != .newManifest || !file.isOwn(in: folder, lastCommit: 0)
    }
    guard let first = taken.first else { return }
    let more = taken.count > 1 ? " and \(taken.count - 1) more" : ""
    throw SearchIndexError(
      .file,
      """
      no index can be made in \(folder): it has no manifest, but files named as those of an index (\(first)\(more)). Choose another folder, \
      or move them away; if they are an index that lost its manifest, restore that from a copy
      """)
  }

  /// Opens the writer.
  /// - Throws: ``SearchIndexError`` `.locked` while there is another one; `.noIndex`, `.damaged`, `.newerVersion`, `.schema`, `.file`.
  public func writer() throws(SearchIndexError) -> IndexWriter { try writer(FolderStorage(folder)) }

  /// Opens the writer on files of another kind, for tests.
  /// - Throws: ``SearchIndexError`` as ``writer()``.
  public func writer(_ storage: any IndexStorage) throws(SearchIndexError) -> IndexWriter { try writer(storage, manifest: nil) }

  private func writer(_ storage: any IndexStorage, manifest: Manifest?) throws(SearchIndexError) -> IndexWriter {
    let lock: FileLock?
    do { lock = try FileLock("\(folder)/\(Self.lockName)") } catch { throw SearchIndexError(.file, error.description) }
    guard let lock else { throw SearchIndexError(.locked, "another writer is at work in \(folder); wait for it or end it") }
    // Another writer may have made an index before the lock was taken.
    if manifest != nil { try checkIsFree() }
    let current = if let manifest { manifest } else { try Manifest.read(folder: folder) }
    let newManifest = IndexFile.newManifest
    guard InputFile.kind(of: "\(folder)/\(newManifest.name)") == nil || newManifest.isOwn(in: folder, lastCommit: current.commit) else {
      throw SearchIndexError(.file, "\(folder)/\(newManifest.name) is in the way of the index, and no index wrote it; move it elsewhere")
    }
    return try IndexWriter(folder: folder, storage: storage, lock: lock, manifest: current, analyzers: try analyzers(current.schema))
  }

  /// The analyzers at the numbers of their fields.
  private func analyzers(_ schema: IndexSchema) throws(SearchIndexError) -> [(any IndexAnalyzer)?] {
    var found: [(any IndexAnalyzer)?] = [nil]
    for field in schema.fields {
      guard case .text(let name) = field.kind else {
        found.append(nil)
        continue
      }
      guard let analyzer = analyzers.first(where: { $0.name == name }) else {
        throw SearchIndexError(
          .schema,
          """
          the words of the field \(field.name) in \(folder) were read by the analyzer \(name), which is not given here: another version may \
          have made the index; remove the folder and index everything again
          """)
      }
      found.append(analyzer)
    }
    return found
  }

  /// Opens the last commit for reading.
  /// - Throws: ``SearchIndexError`` `.noIndex`, `.damaged`, `.newerVersion`, `.schema`, `.file`.
  public func snapshot() throws(SearchIndexError) -> Snapshot {
    var manifest = try Manifest.read(folder: folder)
    while true {
      do {
        var segments: [LiveSegment] = []
        for entry in manifest.segments { segments.append(try LiveSegment(entry, folder: folder, schema: manifest.schema)) }
        return Snapshot(manifest: manifest, segments: segments, analyzers: try analyzers(manifest.schema))
      } catch {
        // A commit between the two readings may have removed what the first manifest names.
        let newer = try Manifest.read(folder: folder)
        if newer == manifest { throw error }
        manifest = newer
      }
    }
  }
}
