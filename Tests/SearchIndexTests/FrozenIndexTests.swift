import SearchIndex
import TestSupport
import Testing
import TextPrimitives

@Suite("Frozen indexes of older versions")
struct FrozenIndexTests {
  /// The folder of frozen indexes, beside the tests that read them.
  private static func path(_ name: String) -> String {
    let file = #filePath
    return file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/") + "/Frozen/\(name)"
  }

  @Test("answer as on the day they were written", arguments: [1])
  func answers(version: Int) throws {
    let sample = SampleCollection(seed: 2026, count: 200, vocabulary: 40, length: 10)
    let snapshot = try TextIndex(Self.path("search-index-\(version)")).snapshot()
    try snapshot.verify()
    #expect(snapshot.documentCount == 199)
    for word in sample.vocabulary {
      let expected = sample.documents.indices.filter { $0 != 17 && sample.documents[$0].words.contains(word) }
      #expect(try snapshot.search(.word(word, field: "text"), limit: 300).hits.map(\.document).sorted() == expected)
    }
  }

  @Test("of this version are written again byte by byte")
  func bytes() throws {
    let folder = TemporaryFolder()
    try Self.build(folder)
    for name in try Folder.names(in: Self.path("search-index-1")) {
      #expect(try InputFile.bytes(of: folder.file(name)) == InputFile.bytes(of: Self.path("search-index-1/\(name)")), "\(name)")
    }
  }

  private static func build(_ folder: TemporaryFolder) throws {
    let sample = SampleCollection(seed: 2026, count: 200, vocabulary: 40, length: 10)
    let schema = try SampleCollection.schema()
    let writer = try TextIndex.create(in: folder.path, schema: schema).writer()
    for number in 0..<150 { try writer.add(sample.indexed(number, schema)) }
    try writer.commit()
    for number in 150..<200 { try writer.add(sample.indexed(number, schema)) }
    writer.delete(id: "d17")
    try writer.commit()
  }
}
