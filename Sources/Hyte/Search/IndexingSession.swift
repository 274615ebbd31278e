public import SearchIndex
internal import TextPrimitives

/// An index of descriptions that is open for writing, for one run over some inputs.
public final class IndexingSession {
  /// The fields of the index.
  public let fields: DescriptionFields
  /// The index as it was when the session began.
  let snapshot: Snapshot
  private let writer: IndexWriter
  /// How many changes wait to be committed.
  private(set) var uncommitted = 0
  private var ids: [UInt64: Bool] = [:]

  /// Opens an index, or makes one where there is none.
  /// - Parameters:
  ///   - folder: Where the index is.
  ///   - values: The values that descriptions have. An index that is there already must have fields for these and no others, as
  ///     descriptions would lose what is not named; nil asks nothing of it.
  ///   - numbers: The same for numbers and dates.
  /// - Throws: ``SearchIndex/SearchIndexError``.
  public init(folder: String, values: [String]? = nil, numbers: [String]? = nil) throws(SearchIndexError) {
    var index = TextIndex(folder, analyzers: DescriptionSearch.analyzers)
    if !index.exists {
      let schema = try DescriptionFields.schema(values: values ?? [], numbers: numbers ?? [])
      index = try TextIndex.create(in: folder, schema: schema, analyzers: DescriptionSearch.analyzers)
    }
    writer = try index.writer()
    snapshot = try index.snapshot()
    fields = try DescriptionFields(snapshot.schema)
    try Self.compare(values, "value", with: fields.valueNames, of: folder)
    try Self.compare(numbers, "number", with: fields.numberNames, of: folder)
  }

  private static func compare(_ names: [String]?, _ kind: String, with known: [String], of folder: String) throws(SearchIndexError) {
    guard let names else { return }
    for name in names where !known.contains(name) { throw missing(name, kind, of: folder, known) }
    if let lost = known.first(where: { !names.contains($0) }) {
      throw SearchIndexError(
        .schema, "\(folder) has the \(kind) \(lost), which these descriptions would lose: name it as before, as in --\(kind) \(lost)")
    }
  }

  private static func missing(_ name: String, _ kind: String, of folder: String, _ names: [String]) -> SearchIndexError {
    let known = names.isEmpty ? "it has none" : "it has \(names.joined(separator: ", "))"
    return SearchIndexError(
      .schema, "\(folder) was made without a \(kind) field \(name) (\(known)); remove the folder and index everything again")
  }

  /// What a run knows of an id.
  enum Encounter {
    /// Nothing yet.
    case absent
    /// The input had it, and the index had the same.
    case seen
    /// The input had it, and the index was changed.
    case changed
  }

  /// Notes that the input has an id, and tells what was known of it.
  func note(_ id: String) -> Encounter {
    let hash = ByteHash(Array(id.utf8).span).finished
    guard let isChanged = ids[hash] else {
      ids[hash] = false
      return .absent
    }
    return isChanged ? .changed : .seen
  }

  func add(_ document: IndexDocument, id: String) throws(SearchIndexError) {
    try writer.add(document)
    uncommitted += 1
    ids[ByteHash(Array(id.utf8).span).finished] = true
  }

  /// Deletes the description of an id.
  /// - Returns: whether the index had it when the session began.
  /// - Throws: ``SearchIndex/SearchIndexError``.
  public func delete(id: String) throws(SearchIndexError) -> Bool {
    guard try snapshot.document(withID: id) != nil else { return false }
    writer.delete(id: id)
    uncommitted += 1
    return true
  }

  /// Makes the changes part of the index.
  /// - Throws: ``SearchIndex/SearchIndexError``.
  public func commit() throws(SearchIndexError) {
    if uncommitted > 0 { try writer.commit() }
    uncommitted = 0
  }

  /// Commits, and makes the index as small and fast as it can be.
  /// - Throws: ``SearchIndex/SearchIndexError``.
  public func merge() throws(SearchIndexError) {
    try writer.merge()
    uncommitted = 0
  }
}
