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
  /// The number of batches worked on at the same time.
  public var jobs = 1

  /// What came of an input.
  public struct Summary: Sendable {
    /// The number of records.
    public var records = 0
    /// The number of concepts that were suggested.
    public var concepts = 0
    /// The records that could not be read: where, and why.
    public var unreadable: [Diagnostic] = []
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
  ///   - isFirst: Whether nothing was written yet; becomes false with the first result.
  ///   - write: Takes the bytes of results, in order.
  ///   - report: Takes the summary after every batch.
  /// - Throws: What the reader and `write` throw.
  public func run(
    _ reader: inout any DescriptionRecordReader, format input: any DescriptionFormat, isFirst: inout Bool,
    write: ([UInt8]) throws -> Void, report: (Summary) -> Void
  ) async throws -> Summary {
    var summary = Summary()
    var running: [Task<Batch, Never>] = []
    var isAtEnd = false
    func finish(_ batch: Batch) throws {
      summary.records += batch.records
      summary.concepts += batch.concepts
      summary.unreadable += batch.unreadable
      if !batch.bytes.isEmpty, !isFirst { try write(Array(format.separator.utf8)) }
      if !batch.bytes.isEmpty { isFirst = false }
      try write(batch.bytes)
      report(summary)
    }
    while !isAtEnd || !running.isEmpty {
      while !isAtEnd, running.count < (jobs == 1 ? 1 : jobs * 2) {
        let records = try Self.nextBatch(&reader)
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
  }

  private static func nextBatch(_ reader: inout any DescriptionRecordReader) throws -> [DescriptionRecord] {
    var records: [DescriptionRecord] = []
    var size = 0
    while records.count < 256, size < 1 << 18, let record = try reader.next() {
      records.append(record)
      size += record.bytes.count
    }
    return records
  }

  private func tag(_ records: [DescriptionRecord], _ input: any DescriptionFormat) -> Batch {
    var batch = Batch()
    var workspace = Tagger.Workspace()
    for record in records {
      batch.records += 1
      if batch.records > 1 { batch.bytes.append(contentsOf: format.separator.utf8) }
      do {
        let description = try input.description(from: record, fields: fields)
        let tagged = tagger.tag(Document(description), options: options, using: &workspace)
        batch.concepts += tagged.suggestions.count
        format.append(.tagged(description, tagged), of: tagger.thesaurus, style: style, to: &batch.bytes)
      } catch {
        batch.unreadable.append(
          Diagnostic(.error, error.message, file: record.source, position: SourcePosition(line: record.line, column: 1)))
        format.append(.unreadable(record, error), of: tagger.thesaurus, style: style, to: &batch.bytes)
      }
    }
    return batch
  }
}

extension Document {
  /// A description as the tagger takes it: the field that is called `title` or `name` is the title.
  public init(_ description: Description) {
    self.init(
      fields: description.fields.map(\.text), title: description.fields.firstIndex { $0.name == "title" || $0.name == "name" },
      language: description.language.flatMap { Language(tag: $0) })
  }
}
