import SearchIndex
import TextPrimitives

/// The index measured on the shared corpus: `hyte-bench search DOCUMENTS QUERIES FOLDER [--limit N] [--rounds N]`.
///
/// Documents and queries are JSON lines. The analyzer is `plain`, tags have no scores, nothing is stored, there is one segment,
/// so that the figures stand beside those of the peers on the same input.
enum SearchBenchmark {
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 3 else {
      throw FileError(.cannotRead, path: "hyte-bench search", cause: "wants DOCUMENTS QUERIES FOLDER [--limit N] [--rounds N]")
    }
    func option(_ name: String) -> Int? {
      arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? Int(arguments[$0 + 1]) : nil }
    }
    let corpus = try SearchCorpus(documents: arguments[0], queries: arguments[1], limit: option("--limit") ?? Int.max)
    let folder = arguments[2]
    try build(corpus, folder: folder)
  }

  private static func build(_ corpus: SearchCorpus, folder: String) throws {
    let schema = try IndexSchema([IndexField("body", .text(analyzer: "plain")), IndexField("tags", .tag)])
    guard let body = schema.number(of: "body"), let tags = schema.number(of: "tags") else { return }
    let start = ProcessorTime.nanoseconds
    let index = try TextIndex.create(in: folder, schema: schema)
    let writer = try index.writer()
    var document = IndexDocument(id: "")
    for source in corpus.documents {
      document.reset(id: source.id.utf8)
      document.add(text: source.body, to: body)
      for tag in source.tags { document.add(tag: tag, to: tags) }
      try writer.add(document)
    }
    try writer.commit()
    let seconds = Double(ProcessorTime.nanoseconds - start) / 1e9
    let snapshot = try index.snapshot()
    let megabytes = Double(corpus.byteCount) / 1e6
    print("documents \(snapshot.documentCount) text \(megabytes) MB; build \(seconds) CPU s, \(megabytes / seconds) MB/CPU s")
    print("size \(Double(snapshot.byteCount) / 1e6) MB, \(Double(snapshot.byteCount) / Double(corpus.byteCount)) of text")
    for (name, bytes) in snapshot.sectionSizes { print("  \(name) \(bytes)") }
  }
}
