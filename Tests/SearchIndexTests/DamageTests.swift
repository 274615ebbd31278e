import SearchIndex
import TestSupport
import Testing
import TextPrimitives

@Suite("Damaged files")
struct DamageTests {
  /// An index of a few documents in two segments with a deletion; every part of the format occurs in it.
  private static func build(_ folder: TemporaryFolder) throws -> [String] {
    let sample = SampleCollection(seed: 3, count: 6, vocabulary: 8, length: 6)
    let schema = try SampleCollection.schema()
    let writer = try TextIndex.create(in: folder.path, schema: schema).writer()
    for number in 0..<4 { try writer.add(sample.indexed(number, schema)) }
    try writer.commit()
    for number in 4..<6 { try writer.add(sample.indexed(number, schema)) }
    writer.delete(id: "d1")
    try writer.commit()
    return sample.vocabulary
  }

  /// Everything that can be asked of the index; nil when it refuses to answer, with what is wrong.
  private static func answers(_ folder: TemporaryFolder, _ vocabulary: [String]) -> [String]? {
    do {
      return try ask(folder, vocabulary)
    } catch {
      guard let error = error as? SearchIndexError else {
        Issue.record("\(error)")
        return nil
      }
      #expect([.damaged, .newerVersion, .noIndex, .schema, .file].contains(error.code), "\(error)")
      #expect(error.message.contains(folder.path) || error.code == .schema, "\(error)")
      return nil
    }
  }

  private static func ask(_ folder: TemporaryFolder, _ vocabulary: [String]) throws -> [String] {
    let snapshot = try TextIndex(folder.path).snapshot()
    let schema = snapshot.schema
    var answers: [String] = ["\(snapshot.documentCount)"]
    var queries: [SearchQuery] = []
    for word in vocabulary { queries += [.word(word), .fuzzy(word, field: "text"), .prefix(String(word.prefix(1)))] }
    queries.append(.phrase("\(vocabulary[0]) \(vocabulary[1])", slop: 3))
    queries += [.tag("t0", field: "tag"), .tag("c1", field: "concept"), .range(-2000...2000, field: "number")]
    for query in queries {
      let answer = try snapshot.search(SearchRequest(query, facets: ["tag", "concept"], countsHits: true))
      answers.append("\(answer)")
    }
    answers.append("\(try snapshot.search(SearchRequest(.everything, order: .field("number"))))")
    for document in 0..<6 {
      answers.append(try snapshot.id(of: document) ?? "")
      for name in ["text", "raw"] {
        if let field = schema.number(of: name) { answers.append("\(try snapshot.texts(of: document, field: field))") }
      }
    }
    return answers
  }

  @Test("are refused with what and where, or answer as before, whichever bit is flipped")
  func bitFlips() throws {
    let folder = TemporaryFolder()
    let vocabulary = try Self.build(folder)
    let expected = Self.answers(folder, vocabulary)
    #expect(expected != nil)
    var refused = 0
    for name in try Folder.names(in: folder.path) where name != "lock" {
      let bytes = try InputFile.bytes(of: folder.file(name))
      for bit in 0..<bytes.count * 8 {
        var damaged = bytes
        damaged[bit / 8] ^= 1 << UInt8(bit % 8)
        try folder.write(damaged, to: name)
        let answers = Self.answers(folder, vocabulary)
        if answers == nil { refused += 1 } else { #expect(answers == expected, "\(name), bit \(bit)") }
      }
      try folder.write(bytes, to: name)
    }
    // Only the bytes between sections, and those that no question reads, may be damaged unnoticed.
    #expect(refused > 1000)
    #expect(Self.answers(folder, vocabulary) == expected)
  }

  @Test("are refused when they are cut short at any length")
  func truncation() throws {
    let folder = TemporaryFolder()
    let vocabulary = try Self.build(folder)
    for name in try Folder.names(in: folder.path) where name != "lock" {
      let bytes = try InputFile.bytes(of: folder.file(name))
      for length in 0..<bytes.count {
        try folder.write(Array(bytes[..<length]), to: name)
        #expect(Self.answers(folder, vocabulary) == nil, "\(name) cut at \(length)")
      }
      try folder.write(bytes, to: name)
    }
  }

  @Test("are found by checking every checksum")
  func verification() throws {
    let folder = TemporaryFolder()
    _ = try Self.build(folder)
    var bytes = try InputFile.bytes(of: folder.file("segment-1"))
    bytes[40] ^= 1
    try folder.write(bytes, to: "segment-1")
    let snapshot = try TextIndex(folder.path).snapshot()
    let error = #expect(throws: SearchIndexError.self) { try snapshot.verify() }
    #expect(error?.code == .damaged)
    #expect(error?.message.contains("segment-1") == true)
  }

  @Test("of a newer version are refused as such", arguments: ["manifest", "segment-1"])
  func newerVersion(name: String) throws {
    let folder = TemporaryFolder()
    _ = try Self.build(folder)
    var bytes = try InputFile.bytes(of: folder.file(name))
    bytes[8] += 1
    try folder.write(bytes, to: name)
    let error = #expect(throws: SearchIndexError.self) { _ = try TextIndex(folder.path).snapshot() }
    #expect(error?.code == .newerVersion)
  }

  @Test("that are no index are refused")
  func noIndex() throws {
    let folder = TemporaryFolder()
    let error = #expect(throws: SearchIndexError.self) { _ = try TextIndex(folder.path).snapshot() }
    #expect(error?.code == .noIndex)
  }

  @Test("with a weight that is no number are no schema", arguments: [Float.nan, .infinity])
  func weights(weight: Float) {
    let error = #expect(throws: SearchIndexError.self) { _ = try IndexSchema([IndexField("a", .number, weight: weight)]) }
    #expect(error?.code == .schema)
  }
}
