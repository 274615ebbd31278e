import Descriptions
import Testing
import TextPrimitives

@Suite("JSON Lines of descriptions") struct JSONLinesTests {
  private func read(_ line: String, fields: [String]? = nil) -> Result<Description, DescriptionError> {
    let record = DescriptionRecord(bytes: Array(line.utf8), line: 7, number: 5)
    do throws(DescriptionError) { return .success(try JSONLinesFormat().descriptions(from: record, fields: fields)[0]) } catch {
      return .failure(error)
    }
  }

  @Test(
    "keeps the type of an id, and gives the line number where there is none",
    arguments: [(#"{"id":"a\"b"}"#, #""a\"b""#), (#"{"id": 17 }"#, "17"), (#"{"id":null}"#, "7"), ("{}", "7"), (#"{"id":1.50}"#, "1.50")])
  func ids(line: String, id: String) throws {
    #expect(String(decoding: try read(line).get().id, as: UTF8.self) == id)
  }

  @Test("reads title and text, and other fields by name")
  func fields() throws {
    let line = #"{"title":null,"text":"T","lang":"sv","fields":{"summary":"S","n":1},"x":[1,{"text":"no"}]}"#
    let description = try read(line).get()
    #expect(description.fields == [.init(name: "text", text: Array("T".utf8))])
    #expect(description.language == "sv")
    let other = try read(line, fields: ["fields.summary", "text"]).get()
    #expect(other.fields.map(\.name) == ["fields.summary", "text"])
  }

  @Test(
    "says what is wrong with a line",
    arguments: [
      "", "[1]", "{", #"{"text":5}"#, #"{"text":"\ud800"}"#, #"{"text":"a"} x"#, #"{"id":}"#, "{\"text\":\"a\u{0}\"}", #"{"lang":["fi"]}"#,
    ])
  func errors(line: String) {
    guard case .failure(let error) = read(line) else {
      Issue.record("\(line) was read")
      return
    }
    #expect(!error.message.isEmpty)
  }

  @Test("knows formats by their endings and first bytes")
  func detection() {
    #expect(DescriptionFormats.format(ofPath: "a/b.JSONL")?.name == "jsonl")
    #expect(DescriptionFormats.format(ofPath: "a.b/c") == nil)
    #expect(DescriptionFormats.format(ofPath: "notes.txt")?.name == "text")
    #expect(DescriptionFormats.format(ofPath: nil, beginning: Array("\u{FEFF} {".utf8)).name == "jsonl")
    #expect(DescriptionFormats.format(ofPath: nil, beginning: Array("Hei".utf8)).name == "text")
  }

  @Test("complains of texts that are not UTF-8", arguments: [[0xFF, 0xFE, 0x41, 0x00], [0x68, 0xE4], [0x00, 0x01]] as [[UInt8]])
  func encodings(bytes: [UInt8]) {
    let record = DescriptionRecord(bytes: bytes, line: 1, number: 1)
    #expect(throws: DescriptionError.self) { try PlainTextFormat().descriptions(from: record, fields: nil) }
  }
}
