public import Descriptions
internal import SearchIndex
public import Tagging
internal import TextAnalysis
public import TextPrimitives
public import Thesaurus

/// Tags descriptions and puts them into an index.
///
/// A description replaces the one of the same id. One that has not changed since it was indexed, with the same vocabulary, is passed over:
/// so an import that was interrupted goes on where it was, and a new import of everything costs only what has changed.
public struct DescriptionIndexer: Sendable {
  private let tagger: Tagger
  private let model: TaggingModel?
  /// How to tag; the concepts below the threshold are left out.
  public var options: TaggingOptions
  /// The texts to read; nil for those that the input format usually has.
  public var fields: [String]?
  /// The values to read besides.
  public var values: [IndexedValue] = []
  /// Whether all texts are HTML, whatever the input format says.
  public var readsMarkup = false
  /// How many descriptions are tagged at the same time.
  public var jobs = 1
  /// After so many changes they are committed.
  public var commitInterval = 5_000

  /// To be raised when descriptions are indexed in another way than before.
  private static let version: UInt64 = 1

  /// An indexer that tags with a thesaurus.
  /// - Parameter model: What a user's own tagged texts taught.
  public init(_ thesaurus: Thesaurus, model: TaggingModel? = nil, options: TaggingOptions) {
    tagger = Tagger(thesaurus, model: model)
    self.model = model
    self.options = options
  }

  /// What came of an input.
  public struct Summary: Sendable {
    /// The number of records read.
    public var records = 0
    /// The number of descriptions that are new.
    public var added = 0
    /// The number of descriptions that replaced one of the same id.
    public var updated = 0
    /// The number of descriptions that were as they are in the index.
    public var unchanged = 0
    /// The records that could not be read: where, and why.
    public var unreadable: [Diagnostic] = []
    /// What a person should know of records that were read.
    public var warnings: [Diagnostic] = []
    /// The values that some description has, by the names that the input has for them.
    public var values: Set<String> = []

    /// Nothing.
    public init() {}
  }

  /// Indexes all records of an input, and commits now and then; when all inputs are done, commit the session.
  /// - Parameters:
  ///   - session: The index.
  ///   - report: Takes the summary now and then.
  /// - Throws: What the reader throws; ``SearchIndex/SearchIndexError``.
  public func run(
    _ reader: inout any DescriptionRecordReader, format: any DescriptionFormat, into session: IndexingSession,
    report: (Summary) -> Void
  ) async throws -> Summary {
    let settings = settingsFingerprint
    let (snapshot, indexFields, pool) = (session.snapshot, session.fields, WorkspacePool())
    var summary = Summary()
    while true {
      let records: [DescriptionRecord]
      do {
        records = try reader.nextBatch(count: 1024, bytes: 1 << 21)
      } catch {
        // What was read before an input broke off is not lost.
        try session.commit()
        throw error
      }
      if records.isEmpty { break }
      let prepared = await OrderedWork.results(of: records, jobs: jobs, size: 32) { records in
        pool.withWorkspace { workspace in
          records.map { prepare($0, format, settings, snapshot, indexFields, using: &workspace) }
        }
      }
      for (record, result) in zip(records, prepared) {
        summary.records += 1
        let place = SourcePosition(line: record.line, column: 1)
        if let warning = record.warning { summary.warnings.append(Diagnostic(.warning, warning, file: record.source, position: place)) }
        switch result {
        case .failure(let error): summary.unreadable.append(Diagnostic(.error, error.message, file: record.source, position: place))
        case .success(let documents):
          for prepared in documents {
            summary.values.formUnion(prepared.description.values.map(\.name))
            summary.warnings += prepared.problems.map { Diagnostic(.warning, $0, file: record.source, position: place) }
            try add(prepared, from: record, to: session, &summary)
          }
        }
      }
      if session.uncommitted >= commitInterval { try session.commit() }
      report(summary)
    }
    return summary
  }

  // MARK: One record

  /// A description on its way into the index.
  private struct Prepared: Sendable {
    var description: Description
    var id: String
    var fingerprint: Int64
    /// What the index gets; nil if it has the same already.
    var document: IndexDocument?
    var isKnown: Bool
    var problems: [String] = []
  }

  private func prepare(
    _ record: DescriptionRecord, _ format: any DescriptionFormat, _ settings: UInt64, _ snapshot: Snapshot,
    _ indexFields: DescriptionFields,
    using workspace: inout Tagger.Workspace
  ) -> Result<[Prepared], DescriptionError> {
    do throws(DescriptionError) {
      var prepared: [Prepared] = []
      for var description in try format.descriptions(from: record, fields: fields, values: values.map(\.source)) {
        if readsMarkup { for index in description.fields.indices { description.fields[index].readMarkup() } }
        let id = Self.id(of: description, from: record)
        let fingerprint = Self.fingerprint(of: record, settings)
        let known = (try? snapshot.document(withID: id)) ?? nil
        let knownFingerprint = known.flatMap { (try? snapshot.number(of: $0, field: indexFields.fingerprint)) ?? nil }
        var result = Prepared(description: description, id: id, fingerprint: fingerprint, isKnown: known != nil)
        if known == nil || knownFingerprint != fingerprint { makeDocument(of: &result, indexFields, using: &workspace) }
        prepared.append(result)
      }
      return .success(prepared)
    } catch {
      return .failure(error)
    }
  }

  /// What the index calls a description: its id, or where it stands in the input.
  private static func id(of description: Description, from record: DescriptionRecord) -> String {
    if description.isNumbered { return "\(record.source ?? ""):\(String(decoding: description.id, as: UTF8.self))" }
    let json = try? JSONValue(parsing: description.id.span)
    return json?.string ?? String(decoding: description.id, as: UTF8.self)
  }

  private static func fingerprint(of record: DescriptionRecord, _ settings: UInt64) -> Int64 {
    var hash = ByteHash(record.bytes.span)
    if let table = record.table { for byte in table.header { hash.combine(byte) } }
    return Int64(bitPattern: hash.finished ^ settings) & 0xFFFF_FFFF_FFFF
  }

  /// A fingerprint of everything but the records that decides what the index gets.
  private var settingsFingerprint: UInt64 {
    let thesaurus = tagger.thesaurus
    var hash = ByteHash(thesaurus.labelBytes.span)
    func add(_ text: String) {
      for byte in text.utf8 { hash.combine(byte) }
      hash.combine(0)
    }
    add("\(Self.version) \(fields ?? []) \(readsMarkup) \(values) \(options.language?.tag ?? "") \(options.threshold)")
    add("\(options.limit ?? 0) \(options.limitPerFacet ?? 0) \(options.leavesOutBroader)")
    for concept in 0..<thesaurus.count {
      add(thesaurus.id(of: concept))
      add("\(thesaurus.isSearchOnly(concept)) \(thesaurus.isDeprecated(concept)) \(options.selection.contains(concept))")
      for broader in thesaurus.broader(of: concept) { add("\(broader)") }
      for label in thesaurus.labels(of: concept) {
        add(
          "\(thesaurus.labelRange(label)) \(thesaurus.labelLanguage(label)) \(thesaurus.labelKind(label)) \(thesaurus.labelIsSearchOnly(label))"
        )
      }
    }
    if let model { for byte in model.json { hash.combine(byte) } }
    return hash.finished
  }

  private func makeDocument(of prepared: inout Prepared, _ indexFields: DescriptionFields, using workspace: inout Tagger.Workspace) {
    let input = Document(prepared.description)
    let tagged = tagger.tag(input, options: options, using: &workspace)
    let language = tagged.language?.tag ?? prepared.description.language
    var document = IndexDocument(id: prepared.id, language: language)
    for (index, field) in input.fields.enumerated() {
      document.add(text: field, to: index == input.title ? indexFields.title : indexFields.text)
    }
    for suggestion in tagged.suggestions {
      document.add(tag: tagger.thesaurus.id(of: suggestion.concept), score: Float(suggestion.score), to: indexFields.concept)
    }
    if let language { document.add(tag: language, to: indexFields.language) }
    document.add(number: prepared.fingerprint, to: indexFields.fingerprint)
    addValues(of: &prepared, indexFields, to: &document)
    prepared.document = document
  }

  /// Adds the values that the index has fields for; what does not fit is left out, and told.
  private func addValues(of prepared: inout Prepared, _ indexFields: DescriptionFields, to document: inout IndexDocument) {
    for value in values {
      guard let number = indexFields.schema.number(of: value.name) else { continue }
      let isNumber = indexFields.schema[number].kind == .number
      var kept: String?
      for read in prepared.description.values where read.name == value.source {
        if isNumber, let found = Self.number(read.text) {
          if let kept {
            if read.text == kept { continue }
            let shown = read.text.prefix(40)
            prepared.problems.append("\(value.source) “\(shown)” is left out: a description has one, and “\(kept)” comes first")
            continue
          }
          document.add(number: found, to: number)
          document.add(text: "\(value.name)=\(read.text)", to: indexFields.given)
          kept = read.text
        } else if isNumber {
          let shown = read.text.prefix(40)
          prepared.problems.append("\(value.source) “\(shown)” is left out: neither a whole number nor a date as 2026-11-22")
        } else if read.text.utf8.count <= IndexDocument.longestTag {
          document.add(tag: read.text, to: number)
        } else {
          let count = read.text.utf8.count
          prepared.problems.append("\(value.source) is left out: it has \(count) bytes, a value at most \(IndexDocument.longestTag)")
        }
      }
    }
  }

  /// A whole number, or a date with or without a time.
  private static func number(_ text: String) -> Int64? {
    let date = text.dropFirst(10).first == "T" ? String(text.prefix(10)) : text
    return Int64(text).flatMap { $0.magnitude <= 1 << 62 ? $0 : nil } ?? CalendarDay.number(of: date)
  }

  // MARK: The index

  private func add(
    _ prepared: Prepared, from record: DescriptionRecord, to session: IndexingSession, _ summary: inout Summary
  ) throws(SearchIndexError) {
    var prepared = prepared
    let place = SourcePosition(line: record.line, column: 1)
    let before = session.note(prepared.id)
    if before != .absent {
      let warning = "the id \(prepared.id) was there already; this description replaces that one"
      summary.warnings.append(Diagnostic(.warning, warning, file: record.source, position: place))
    }
    if prepared.document == nil, before == .changed {
      // The index no longer has what it had when this run began.
      var workspace = Tagger.Workspace()
      makeDocument(of: &prepared, session.fields, using: &workspace)
    }
    guard let document = prepared.document else {
      summary.unchanged += 1
      return
    }
    do {
      try session.add(document, id: prepared.id)
    } catch {
      guard error.code == .document else { throw error }
      summary.unreadable.append(Diagnostic(.error, error.message, file: record.source, position: place))
      return
    }
    if prepared.isKnown || before != .absent { summary.updated += 1 } else { summary.added += 1 }
  }
}
