import SearchIndex
import TestSupport
import Testing

@Suite("Ranking, compared with an exhaustive reference")
struct RankingTests {
  /// The best scores of the reference must be the scores found, and each document found must have the score it is given.
  private func check(_ snapshot: Snapshot, _ query: SearchQuery, _ expected: [Double?], filters: [SearchQuery] = [], limit: Int = 10) throws
  {
    let answer = try snapshot.search(SearchRequest(query, filters: filters, limit: limit, countsHits: true))
    let best = expected.compactMap { $0 }.sorted(by: >).prefix(limit)
    #expect(answer.count == expected.count { $0 != nil }, "\(query)")
    #expect(answer.hits.count == best.count, "\(query)")
    for (hit, score) in zip(answer.hits, best) {
      #expect(abs(Double(hit.score) - score) <= 1e-5 * max(1, score), "\(query)")
      #expect(abs(Double(hit.score) - (expected[hit.document] ?? -1)) <= 1e-5 * max(1, score), "\(query): document \(hit.document)")
    }
    #expect(zip(answer.hits, answer.hits.dropFirst()).allSatisfy { ($0.score, -$0.document) >= ($1.score, -$1.document) }, "\(query)")
  }

  @Test(
    "gives every kind of query the scores of BM25",
    arguments: [(1, 200, 40, Int.max), (2, 9000, 300, Int.max), (3, 9000, 30, 2000), (4, 1500, 400, 100)])
  func scores(seed: Int, count: Int, vocabulary: Int, batch: Int) throws {
    let sample = SampleCollection(seed: UInt64(seed), count: count, vocabulary: vocabulary, length: 12)
    let reference = RankingReference(sample: sample)
    let folder = TemporaryFolder()
    let snapshot = try sample.index(in: folder, batch: batch).snapshot()
    var random = SplitMix64(seed: UInt64(seed) &+ 100)
    func word() -> String {
      let share = Double.random(in: 0..<1, using: &random)
      return sample.vocabulary[Int(share * share * Double(sample.vocabulary.count))]
    }
    for round in 0..<12 {
      let words = (0..<round % 3 + 2).map { _ in word() }
      let parts = words.map { reference.scores(word: $0, field: "text") }
      let queries = words.map { SearchQuery.word($0, field: "text") }
      try check(snapshot, queries[0], parts[0])
      try check(snapshot, .any(queries), RankingReference.any(parts))
      try check(snapshot, .all(queries), RankingReference.all(parts))
      try check(snapshot, .any(queries), RankingReference.any(parts), limit: 1)
      let filtered = RankingReference.any(parts).enumerated().map { sample.documents[$0].tags.contains("t0") ? $1 : nil }
      try check(snapshot, .any(queries), filtered, filters: [.tag("t0", field: "tag")])
      let rare = RankingReference.any(parts).enumerated().map { sample.documents[$0].tags.contains("t7") ? $1 : nil }
      try check(snapshot, .any(queries), rare, filters: [.tag("t7", field: "tag")])
      let positive = RankingReference.all(parts).enumerated().map { (sample.documents[$0].number ?? -1) >= 0 ? $1 : nil }
      try check(snapshot, .all(queries), positive, filters: [.range(0...5000, field: "number")])
      let titled = words.map {
        RankingReference.any([
          reference.scores(word: $0, field: "title").map { $0.map { $0 * 2 } }, reference.scores(word: $0, field: "text"),
        ])
      }
      try check(snapshot, .all(words.map { .word($0) }), RankingReference.all(titled))
      let without = parts[0].enumerated().map { parts[1][$0] == nil ? $1 : nil }
      try check(snapshot, .all([queries[0], .not(queries[1])]), without)
      let nested = RankingReference.any([RankingReference.all([parts[0], parts[1]]), reference.scores(concept: "c3")])
      try check(snapshot, .any([.all([queries[0], queries[1]]), .tag("c3", field: "concept")]), nested)
      try check(snapshot, .phrase("\(words[0]) \(words[1])", field: "text"), reference.scores(phrase: Array(words[..<2])))
    }
  }

  @Test("pages without overlap or gap, whatever the size of a page", arguments: [Int.max, 150])
  func paging(batch: Int) throws {
    let sample = SampleCollection(seed: 9, count: 1000, vocabulary: 20, length: 6)
    let folder = TemporaryFolder()
    let snapshot = try sample.index(in: folder, batch: batch).snapshot()
    let query = SearchQuery.any(sample.vocabulary.prefix(4).map { .word($0, field: "text") })
    let all = try snapshot.search(query, limit: 1000).hits
    for size in [1, 7, 50] {
      var pages: [SearchAnswer.Hit] = []
      while pages.count < all.count {
        let page = try snapshot.search(SearchRequest(query, limit: size, offset: pages.count)).hits
        if page.isEmpty { break }
        pages += page
      }
      #expect(pages == all)
    }
  }

  @Test("finds words with as many errors as allowed, and only those", arguments: 1...2)
  func fuzzy(edits: Int) throws {
    let sample = SampleCollection(seed: 5, count: 800, vocabulary: 600, length: 10)
    let folder = TemporaryFolder()
    let snapshot = try sample.index(in: folder).snapshot()
    for word in sample.vocabulary.prefix(80) + ["kala", "ä", "sauna"] {
      let near = Set(sample.vocabulary.filter { EditDistance.between($0, word) <= edits })
      let expected = sample.documents.indices.filter { !near.isDisjoint(with: sample.documents[$0].words) }
      let found = try snapshot.search(SearchRequest(.fuzzy(word, edits: edits, field: "text"), limit: 2000)).hits.map(\.document).sorted()
      #expect(found == expected, "\(word)")
    }
  }

  @Test("finds the words that begin so", arguments: [Int.max, 90])
  func prefix(batch: Int) throws {
    let sample = SampleCollection(seed: 6, count: 500, vocabulary: 700, length: 10)
    let folder = TemporaryFolder()
    let snapshot = try sample.index(in: folder, batch: batch).snapshot()
    for prefix in ["a", "ä", "ka", "tu", "𝒳", "zz", sample.vocabulary[3], String(sample.vocabulary[5].prefix(2))] {
      let expected = sample.documents.indices.filter { document in
        sample.documents[document].words.contains { Array($0.utf8).starts(with: Array(prefix.utf8)) }
      }
      #expect(try snapshot.search(.prefix(prefix, field: "text"), limit: 1000).hits.map(\.document) == expected, "\(prefix)")
      #expect(try snapshot.count(.prefix(prefix, field: "text")) == expected.count)
    }
  }

  @Test("counts facets and orders by fields as looking at every document does", arguments: [Int.max, 77])
  func facets(batch: Int) throws {
    let sample = SampleCollection(seed: 7, count: 400)
    let folder = TemporaryFolder()
    let snapshot = try sample.index(in: folder, batch: batch).snapshot()
    let word = sample.vocabulary[2]
    let found = sample.documents.indices.filter { sample.documents[$0].words.contains(word) }
    var counts: [String: Int] = [:]
    for document in found { for tag in Set(sample.documents[document].tags) { counts[tag, default: 0] += 1 } }
    let answer = try snapshot.search(
      SearchRequest(.word(word, field: "text"), limit: 1000, order: .field("number"), facets: ["tag"], facetLimit: 100, countsHits: true))
    #expect(answer.count == found.count)
    #expect(answer.facets[0].counts.map(\.tag) == counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key))
    #expect(answer.facets[0].counts.map(\.count) == counts.values.sorted(by: >))
    let ordered = found.sorted { (sample.documents[$0].number ?? .max, $0) < (sample.documents[$1].number ?? .max, $1) }
    #expect(answer.hits.map(\.document) == ordered)
    let byTag = try snapshot.search(SearchRequest(.word(word, field: "text"), limit: 1000, order: .field("tag", descending: true)))
    let tags = byTag.hits.map { sample.documents[$0.document].tags.first ?? "" }
    #expect(tags == tags.sorted(by: >))
  }
}
