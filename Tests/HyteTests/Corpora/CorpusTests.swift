import Foundation
import Hyte
import Testing

@Suite("Tagged texts") struct CorpusTests {
  private func withFiles(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    try body(folder.path)
  }

  private func summary(_ texts: [TaggedText]) -> [String] {
    texts.map {
      "\($0.id): \($0.document.fields.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|")) → \($0.gold.joined(separator: " "))"
    }
  }

  @Test(
    "are read from JSON Lines under any of the names",
    arguments: [
      (#"{"id":"a","text":"uinti","gold":["urn:1","urn:2"]}"#, "a: uinti → urn:1 urn:2"),
      (#"{"id":7,"title":"Uinti","text":"altaalla","uris":["urn:1"]}"#, "7: Uinti|altaalla → urn:1"),
      (#"{"text":"uinti","concepts":[{"uri":"urn:1"},{"id":"x"},{"uri":"urn:2","negated":true}]}"#, "1: uinti → urn:1 x"),
      (#"{"text":"uinti","subjects":[]}"#, "1: uinti → "),
    ] as [(String, String)])
  func jsonLines(line: String, expected: String) throws {
    try withFiles(["texts.jsonl": line + "\n"]) { folder in
      var reader = TaggedTextReader()
      try reader.read(folder + "/texts.jsonl")
      #expect(summary(reader.texts) == [expected])
      #expect(reader.diagnostics.isEmpty)
    }
  }

  @Test("are read around lines that are not, which are named")
  func badLines() throws {
    let lines = ["{\"text\":\"a\",\"gold\":[\"urn:1\"]}", "rubbish", "{\"text\":\"b\"}", "", "{\"text\":\"c\",\"gold\":[]}"]
    try withFiles(["texts.jsonl": lines.joined(separator: "\n")]) { folder in
      var reader = TaggedTextReader()
      try reader.read(folder + "/texts.jsonl")
      #expect(reader.texts.count == 2)
      #expect(reader.diagnostics.map(\.position?.line) == [2, 3])
    }
  }

  @Test("are read from the TSV and the folders of Annif")
  func annif() throws {
    try withFiles([
      "short.tsv": "uinti altaalla\t<urn:1> <urn:2>\nlaulu\turn:3\nno tab\n", "one.txt": "uinti",
      "one.tsv": "<urn:1>\tuinti\n<urn:2>\tallas\n",
      "two.txt": "laulu", "two.key": "laulu\nmusiikki\n", "three.txt": "alone",
    ]) { folder in
      var reader = TaggedTextReader()
      try reader.read(folder + "/short.tsv")
      #expect(summary(reader.texts) == ["1: uinti altaalla → urn:1 urn:2", "2: laulu → urn:3"])
      #expect(reader.diagnostics.count == 1)
      var folderReader = TaggedTextReader()
      try folderReader.read(folder)
      #expect(summary(folderReader.texts) == ["one: uinti → urn:1 urn:2", "two: laulu → laulu musiikki"])
      #expect(folderReader.diagnostics.count == 1)
    }
  }

  @Test("give URIs for URIs, ids and labels")
  func uris() throws {
    let thesaurus = try HyteVocabulary.thesaurus()
    let text = TaggedText(
      id: "", document: Document(""), gold: ["vertaistuki", "Vertaistuki", "https://w3id.org/hyte/vertaistuki", "urn:other"])
    #expect(Set(text.uris(in: thesaurus)) == ["https://w3id.org/hyte/vertaistuki", "urn:other"])
  }
}

@Suite("Suggestions of others") struct PredictionTests {
  @Test(
    "are read in any of the forms, the best first, none twice",
    arguments: [
      ("p.jsonl", #"{"id":"a","uris":["u","v","u"]}"#, ["u", "v"]),
      ("p.jsonl", #"{"id":"a","predictions":[["u",0.1],["v",0.5],["w",0]]}"#, ["v", "u"]),
      (
        "p.jsonl", #"{"id":"a","concepts":[{"uri":"u","score":0.2},{"uri":"v","score":0.2},{"uri":"w","score":0.9,"suppressed":"name"}]}"#,
        ["u", "v"]
      ),
      ("p.tsv", "a\t<u>\t0.5\na\tv\t0.7\n", ["v", "u"]),
    ] as [(String, String, [String])])
  func forms(name: String, text: String, expected: [String]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    var reader = PredictionReader()
    try reader.read(file.path)
    #expect(reader.suggestions["a"] == expected)
  }
}
