import SearchIndex
import TestSupport
import Testing

/// Continuous integration runs these under the thread sanitizer as well.
@Suite("Readers in several threads")
struct ConcurrentReaderTests {
  @Test("see every commit whole while a writer goes on")
  func besideWriter() async throws {
    let folder = TemporaryFolder()
    let schema = try SampleCollection.schema()
    let index = try TextIndex.create(in: folder.path, schema: schema)
    let sample = SampleCollection(seed: 7, count: 60)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          var last = 0
          while last < 60 {
            let snapshot = try index.snapshot()
            let count = snapshot.documentCount
            #expect(count >= last && count % 5 == 0)
            #expect(try snapshot.count(.everything) == count)
            for word in sample.vocabulary.prefix(5) { _ = try snapshot.search(.word(word)) }
            last = count
            await Task.yield()
          }
        }
      }
      let writer = try index.writer()
      for number in sample.documents.indices {
        try writer.add(sample.indexed(number, schema))
        if number % 5 == 4 { try writer.commit() }
      }
      try await group.waitForAll()
    }
  }

  @Test("get from one snapshot what one alone gets")
  func sharedSnapshot() async throws {
    let folder = TemporaryFolder()
    let sample = SampleCollection(seed: 8, count: 900)
    let index = try sample.index(in: folder, batch: 300)
    let requests = Self.requests(sample)
    let alone = try index.snapshot()
    let expected = try requests.map { try alone.search($0) }
    // No block of this one was touched so far: the threads verify them side by side.
    let shared = try index.snapshot()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for reader in 0..<4 {
        group.addTask {
          for turn in requests.indices {
            let number = (turn * 7 + reader * 11) % requests.count
            let answer = try shared.search(requests[number])
            #expect(answer == expected[number])
            await Task.yield()
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private static func requests(_ sample: SampleCollection) -> [SearchRequest] {
    var queries: [SearchQuery] = [.everything, .tag("t1", field: "tag"), .tag("c3", field: "concept"), .range(-50...50, field: "number")]
    for (word, other) in zip(sample.vocabulary.prefix(20), sample.vocabulary.dropFirst(3)) {
      queries += [
        .word(word), .any([.word(word), .word(other)]), .all([.word(word), .word(other)]), .phrase("\(word) \(other)", slop: 1),
        .prefix(word), .fuzzy(word), .all([.word(word), .not(.word(other))]),
      ]
    }
    return queries.map { SearchRequest($0, facets: ["tag"], countsHits: true) } + queries.map { SearchRequest($0) }
  }
}
