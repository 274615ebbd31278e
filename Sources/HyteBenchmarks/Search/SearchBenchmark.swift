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
    if !TextIndex(folder).exists { try build(corpus, folder: folder) }
    try search(
      corpus, folder: folder, passes: option("--rounds") ?? 5, only: arguments.firstIndex(of: "--family").map { arguments[$0 + 1] })
  }

  private static func search(_ corpus: SearchCorpus, folder: String, passes: Int, only: String?) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let snapshot = try TextIndex(folder).snapshot()
    _ = try snapshot.search(.word("ja", field: "body"), limit: 1)
    print("open and first query: \(start.duration(to: clock.now))")
    var rounds = QueryRounds()
    var families = ["floor"]
    for query in corpus.queries where !families.contains(query.family) { families.append(query.family) }
    for family in families where only == nil || family == only {
      let requests =
        family == "floor"
        ? (0..<60).map { SearchRequest(.word("zzzzqq\($0)", field: "body")) }
        : corpus.queries.filter { $0.family == family }.map { request($0) }
      try rounds.run("\(family) top10", passes: passes, requests.map { request in { try snapshot.search(request).hits.count } })
      let counted = requests.map { request in
        var request = request
        request.countsHits = true
        return request
      }
      if CommandLine.arguments.contains("--counts") {
        for request in counted { print(try snapshot.search(request).count ?? 0) }
      }
      if CommandLine.arguments.contains("--only-top") { continue }
      try rounds.run("\(family) top10+count", passes: passes, counted.map { request in { try snapshot.search(request).count ?? 0 } })
    }
    for figures in rounds.figures {
      print("\(figures.family): p50 \(figures.median) us, p99 \(figures.ninetyNinth) us, hits \(figures.hits)")
    }
  }

  private static func request(_ query: SearchCorpus.Query) -> SearchRequest {
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
