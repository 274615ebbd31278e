public import Descriptions
public import Tagging
internal import TextAnalysis
public import TextPrimitives
internal import Thesaurus

/// Tags a stream of descriptions with several threads: the same bytes out, in the same order, for any number of them.
public struct TaggingPipeline: Sendable {
  /// What to tag with.
  public var tagger: Tagger
  /// How to tag.
  public var options: TaggingOptions
  /// How results are written.
  public var format: any TaggingFormat
  /// How they look.
  public var style: TaggingStyle
  /// The fields to read; nil for those that the input format usually has.
  public var fields: [String]?
  /// Whether all fields are HTML, whatever the input format says.
  public var readsMarkup = false
  /// The number of batches worked on at the same time.
  public var jobs = 1
  private let workspaces = WorkspacePool()

  /// What came of an input.
  public struct Summary: Sendable {
    /// The number of records.
    public var records = 0
    /// The number of concepts that were suggested.
    public var concepts = 0
    /// The records that could not be read: where, and why.
    public var unreadable: [Diagnostic] = []
    /// The records that were read, though something about them is odd.
    public var warnings: [Diagnostic] = []
  }

  /// What was written so far, by which one output is made of several inputs.
  public struct Written: Sendable {
    /// Whether nothing was.
    public var isEmpty = true
    /// How the table of the first input is laid out, if it is one.
    public var table: TableLayout?

    /// Nothing.
    public init() {}
  }

  /// A way to tag and to write.
  public init(tagger: Tagger, options: TaggingOptions, format: any TaggingFormat, style: TaggingStyle) {
    self.tagger = tagger
    self.options = options
    self.format = format
    self.style = style
  }

  /// Tags all records of an input.
  /// - Parameters:
  ///   - written: What was written before; the next input continues it.
  ///   - write: Takes the bytes of results, in order.
  ///   - report: Takes the summary after every batch.
  /// - Throws: What the reader and `write` throw; ``DescriptionError`` for a table that cannot continue the one before.
  public func run(
    _ reader: inout any DescriptionRecordReader, format input: any DescriptionFormat, written: inout Written,
    write: ([UInt8]) throws -> Void, report: (Summary) -> Void
  ) async throws -> Summary {
    var summary = Summary()
    var running: [Task<Batch, Never>] = []
    var isAtEnd = false
    func finish(_ batch: Batch) throws {
      summary.records += batch.records
      summary.concepts += batch.concepts
      summary.unreadable += batch.unreadable
      summary.warnings += batch.warnings
      try begin(batch, after: &written, write)
      try write(batch.bytes)
      report(summary)
    }
    while !isAtEnd || !running.isEmpty {
      while !isAtEnd, running.count < (jobs == 1 ? 1 : jobs * 2) {
        let records = try reader.nextBatch(count: 256, bytes: 1 << 18)
        if records.isEmpty {
          isAtEnd = true
        } else if jobs == 1 {
          try finish(tag(records, input))
        } else {
          running.append(Task.detached { tag(records, input) })
        }
        if jobs == 1 { break }
      }
      if !running.isEmpty { try finish(await running.removeFirst().value) }
    }
    return summary
  }

  /// The results of some records.
  private struct Batch: Sendable {
    var bytes: [UInt8] = []
    var records = 0
    var concepts = 0
    var unreadable: [Diagnostic] = []
    var warnings: [Diagnostic] = []
    var table: TableLayout?
  }

  /// Writes what stands before a batch.
  private func begin(_ batch: Batch, after written: inout Written, _ write: ([UInt8]) throws -> Void) throws {
    if written.isEmpty {
      written.table = batch.table
      try write(format.heading(for: batch.table))
    } else {
      if format.copiesRows, batch.table?.columns != written.table?.columns || batch.table?.syntax != written.table?.syntax {
        throw DescriptionError(
          "other columns than in the input before; tables with different columns do not make one, so tag each by itself")
      }
      try write(Array(format.separator.utf8))
    }
    written.isEmpty = false
  }

  private func tag(_ records: [DescriptionRecord], _ input: any DescriptionFormat) -> Batch {
    workspaces.withWorkspace { tag(records, input, using: &$0) }
  }

  private func tag(_ records: [DescriptionRecord], _ input: any DescriptionFormat, using workspace: inout Tagger.Workspace) -> Batch {
    var batch = Batch()
    batch.table = records.first?.table
    for record in records {
      batch.records += 1
      let place = SourcePosition(line: record.line, column: 1)
      if let warning = record.warning { batch.warnings.append(Diagnostic(.warning, warning, file: record.source, position: place)) }
      do {
        for var description in try input.descriptions(from: record, fields: fields) {
          if readsMarkup { for index in description.fields.indices { description.fields[index].readMarkup() } }
          let tagged = tagger.tag(description, options: options, using: &workspace)
          batch.concepts += tagged.suggestions.count
          append(.tagged(description, tagged), to: &batch)
        }
      } catch {
        batch.unreadable.append(Diagnostic(.error, error.message, file: record.source, position: place))
        append(.unreadable(record, error), to: &batch)
      }
    }
    return batch
  }

  private func append(_ result: TaggingResult, to batch: inout Batch) {
    if !batch.bytes.isEmpty { batch.bytes.append(contentsOf: format.separator.utf8) }
    format.append(result, of: tagger.thesaurus, style: style, to: &batch.bytes)
  }
}
