import SearchIndex
import TextPrimitives

/// The index measured on the shared corpus:
/// `hyte-bench search DOCUMENTS QUERIES FOLDER [--limit N] [--passes N] [--full] [--family F] [--counts]`.
///
/// Documents and queries are JSON lines. The index is built if the folder holds none. The analyzer is `plain`, tags have no scores,
/// nothing is stored, there is one segment, so that the figures stand beside those of the peers on the same input; `--full` stores the
/// texts and keeps the tags as facets with scores. `--counts` prints how many hits every query has instead of times, and whether
/// its best ten are others when nothing is counted and weak documents are passed. With `--limit 0` and an
/// index that stands, the memory printed is that of serving alone.
struct SearchBenchmark {
  private let arguments: [String]
  private let corpus: SearchCorpus
  private let output = OutputFile.standardOutput()

  /// Builds, if needed, and searches.
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 3 else {
      throw FileError(.cannotRead, path: "hyte-bench search", cause: "wants DOCUMENTS QUERIES FOLDER [--limit N] [--passes N]")
    }
    let benchmark = try SearchBenchmark(arguments)
    if !TextIndex(arguments[2]).exists { try benchmark.build() }
    try benchmark.search()
    try benchmark.output.flush()
  }

  private init(_ arguments: [String]) throws {
    self.arguments = arguments
    corpus = try SearchCorpus(
      documents: arguments[0], queries: arguments[1], limit: Self.option("--limit", arguments).flatMap { Int($0) } ?? Int.max)
  }

  private static func option(_ name: String, _ arguments: [String]) -> String? {
    arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
  }

  /// Writes an object with text and numbers.
  private func write(_ members: [(key: String, value: Double)], case name: String) throws {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("case")
    writer.string(name)
    for member in members {
      writer.key(member.key)
      writer.decimal(member.value)
    }
    writer.endObject()
    try output.write(String(utf8Bytes: writer.bytes.span) + "\n")
  }

  // MARK: Building

  private func build() throws {
    let isFull = arguments.contains("--full")
    let schema = try IndexSchema([
      IndexField("body", .text(analyzer: "plain"), isStored: isFull), IndexField("tags", isFull ? .scoredTag : .tag, isFacet: isFull),
    ])
    guard let body = schema.number(of: "body"), let tags = schema.number(of: "tags") else { return }
    let start = ProcessorTime.nanoseconds
    let index = try TextIndex.create(in: arguments[2], schema: schema)
    let writer = try index.writer()
    var document = IndexDocument(id: "")
    for source in corpus.documents {
      document.reset(id: source.id.utf8)
      document.add(text: source.body, to: body)
      for (place, tag) in source.tags.enumerated() { document.add(tag: tag, score: isFull ? 1 / Float(place + 1) : 1, to: tags) }
      try writer.add(document)
    }
    try writer.merge()
    let seconds = Double(ProcessorTime.nanoseconds - start) / 1e9
    let snapshot = try index.snapshot()
    let megabytes = Double(corpus.byteCount) / 1e6
    try write(
      [
        ("documents", Double(snapshot.documentCount)), ("textMegabytes", megabytes), ("processorSeconds", seconds),
        ("megabytesPerSecond", megabytes / seconds), ("indexMegabytes", Double(snapshot.byteCount) / 1e6),
        ("sizeRatio", Double(snapshot.byteCount) / Double(max(corpus.byteCount, 1))),
      ], case: isFull ? "index build, full" : "index build")
    try write(snapshot.sectionSizes.map { ($0.name, Double($0.bytes)) }, case: "index sections")
  }

  // MARK: Searching

  private func search() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let snapshot = try TextIndex(arguments[2]).snapshot()
    _ = try snapshot.search(.word("ja", field: "body"), limit: 1)
    let opened = start.duration(to: clock.now).components
    try write([("microseconds", Double(opened.attoseconds) / 1e12 + Double(opened.seconds) * 1e6)], case: "index open and first query")
    if arguments.contains("--counts") {
      for query in corpus.queries {
        let all = try snapshot.search(counted(request(query)))
        let isSame = try snapshot.search(request(query)).hits == all.hits
        try output.write("\(all.count ?? 0)\(isSame ? "" : " other hits without counting")\n")
      }
      return
    }
    let passes = Self.option("--passes", arguments).flatMap { Int($0) } ?? 5
    var rounds = QueryRounds()
    var families = ["floor"]
    for query in corpus.queries where !families.contains(query.family) { families.append(query.family) }
    if let only = Self.option("--family", arguments) { families = [only] }
    for family in families {
      let requests =
        family == "floor"
        ? (0..<60).map { SearchRequest(.word("zzzzqq\($0)", field: "body")) }
        : corpus.queries.filter { $0.family == family }.map { request($0) }
      try rounds.run("\(family) top10", passes: passes, requests.map { request in { try snapshot.search(request).hits.count } })
      let all = requests.map { counted($0) }
      try rounds.run("\(family) top10+count", passes: passes, all.map { request in { try snapshot.search(request).count ?? 0 } })
    }
    for figures in rounds.figures {
      try write(
        [("queries", Double(figures.count)), ("p50us", figures.median), ("p99us", figures.ninetyNinth), ("sumHits", Double(figures.hits))],
        case: figures.family)
    }
    if let memory = try anonymousMemory() { try write([("megabytes", memory)], case: "memory beyond mapped files") }
  }

  private func counted(_ request: SearchRequest) -> SearchRequest {
    var request = request
    request.countsHits = true
    return request
  }

  private func request(_ query: SearchCorpus.Query) -> SearchRequest {
    let words = query.terms.map { SearchQuery.word($0, field: "body") }
    switch query.family {
    case "and2", "and3": return SearchRequest(.all(words))
    case "phrase2", "phrase3": return SearchRequest(.phrase(query.terms.joined(separator: " "), field: "body"))
    case "prefix": return SearchRequest(.prefix(query.prefix, field: "body"))
    case "fuzzy1": return SearchRequest(.fuzzy(query.terms.first ?? "", field: "body"))
    case "filtered": return SearchRequest(.any(words), filters: [.tag(query.tag, field: "tags")])
    default: return SearchRequest(.any(words))
    }
  }

  /// The memory of this process that is no file, in megabytes; nil where the system does not tell.
  private func anonymousMemory() throws -> Double? {
    guard InputFile.kind(of: "/proc/self/status") == .file else { return nil }
    var lines = LineReader(try InputFile("/proc/self/status"))
    while let line = try lines.next() {
      let words = String(utf8Bytes: line.span).split(whereSeparator: \.isWhitespace)
      if words.first == "RssAnon:", words.count > 1, let kilobytes = Double(words[1]) { return kilobytes / 1e3 }
    }
    return nil
  }
}
