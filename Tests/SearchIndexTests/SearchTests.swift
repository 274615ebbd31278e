import SearchIndex
import TestSupport
import Testing

@Suite("Search over one and over many segments")
struct SearchTests {
  /// The documents of a sample for which something holds.
  private func expected(_ sample: SampleCollection, _ isMatch: (SampleCollection.Document) -> Bool) -> [Int] {
    sample.documents.indices.filter { isMatch(sample.documents[$0]) }
  }

  private func found(_ snapshot: Snapshot, _ query: SearchQuery, filters: [SearchQuery] = []) throws -> [Int] {
    try snapshot.search(SearchRequest(query, filters: filters, limit: 100_000)).hits.map(\.document).sorted()
  }

  @Test("finds exactly the documents with a word, a tag or a number", arguments: [(1, 300, Int.max), (2, 5000, Int.max), (3, 900, 100)])
  func singleTerms(seed: Int, count: Int, batch: Int) throws {
    let sample = SampleCollection(seed: UInt64(seed), count: count)
    let folder = TemporaryFolder()
    let snapshot = try sample.index(in: folder, batch: batch).snapshot()
    #expect(snapshot.documentCount == count)
    #expect(snapshot.segmentCount > (batch < count ? 1 : 0))
    try snapshot.verify()
    for word in sample.vocabulary {
      let documents = expected(sample) { $0.words.contains(word) }
      #expect(try found(snapshot, .word(word, field: "text")) == documents, "\(word)")
      #expect(try snapshot.count(.word(word, field: "text")) == documents.count, "\(word)")
    }
    for tag in (0..<30).map({ "t\($0)" }) {
      #expect(try found(snapshot, .tag(tag, field: "tag")) == expected(sample) { $0.tags.contains(tag) }, "\(tag)")
      #expect(
        try found(snapshot, .everything, filters: [.tag(tag, field: "tag")]) == expected(sample) { $0.tags.contains(tag) }, "\(tag)")
    }
    for range in [-1000...0, 5...5, -3...1000] as [ClosedRange<Int64>] {
      #expect(try found(snapshot, .range(range, field: "number")) == expected(sample) { $0.number.map(range.contains) ?? false })
    }
    #expect(try found(snapshot, .word("zzz", field: "text")) == [])
    for document in stride(from: 0, to: count, by: 17) {
      #expect(try snapshot.id(of: document) == sample.documents[document].id)
      #expect(try snapshot.document(withID: sample.documents[document].id) == document)
    }
  }
}
