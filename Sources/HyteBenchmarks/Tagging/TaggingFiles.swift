import Hyte

/// `hyte-bench tag-files TEXTS.jsonl [VOCABULARY…]`: tags texts of one's own, for comparisons with other programs on the same texts.
enum TaggingFiles {
  static func run(_ arguments: [String]) async throws {
    guard let path = arguments.first else { return }
    let vocabulary = Array(arguments.dropFirst())
    let thesaurus = vocabulary.isEmpty ? try HyteVocabulary.thesaurus() : try Thesaurus.load(files: vocabulary).thesaurus
    var reader = TaggedTextReader()
    try reader.read(path)
    let documents = reader.texts.map(\.document)
    let bytes = documents.reduce(0) { $0 + $1.fields.reduce(0) { $0 + $1.count } }
    let output = OutputFile.standardOutput()
    let tagger = Tagger(thesaurus)
    var workspace = Tagger.Workspace()
    let cold = ProcessorTime.nanoseconds
    for document in documents { _ = tagger.tag(document, using: &workspace) }
    let first = ProcessorTime.nanoseconds - cold
    let warm = Measurement(
      "tag \(documents.count) texts (\(bytes) bytes) with \(thesaurus.count) concepts", amount: Double(documents.count), unit: "documents",
      rounds: 40
    ) {
      for document in documents { _ = tagger.tag(document, using: &workspace) }
    }
    try output.write(warm.json + "\n")
    try output.write("compiling the labels and the first pass: \(first / 1_000_000) ms\n")
    var walls: [(jobs: Int, wall: Duration, processor: UInt64)] = []
    let many = Array(repeatElement(documents, count: 100).joined())
    for jobs in [1, 2, 1, 2] {
      let (clock, processor) = (ContinuousClock.now, ProcessorTime.nanoseconds)
      let workspaces = WorkspacePool()
      _ = await OrderedWork.results(of: many, jobs: jobs) { documents in
        workspaces.withWorkspace { workspace in documents.map { tagger.tag($0, using: &workspace).suggestions.count } }
      }
      walls.append((jobs, ContinuousClock.now - clock, ProcessorTime.nanoseconds - processor))
    }
    for (jobs, wall, processor) in walls {
      try output.write("\(jobs) threads: \(wall) of wall time, \(processor / 1_000_000) ms of processor time\n")
    }
    try output.flush()
  }
}
