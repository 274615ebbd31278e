import Testing
import TextPrimitives

@Suite("JSON") struct JSONTests {
  private func parse(_ text: String) -> Result<JSONValue, JSONError> {
    let bytes = Array(text.utf8)
    do throws(JSONError) { return .success(try JSONValue(parsing: bytes.span)) } catch { return .failure(error) }
  }

  @Test(
    "reads values",
    arguments: [
      ("null", JSONValue.null), (" true ", .boolean(true)), ("-1.5e+3", .number("-1.5e+3")),
      (#""a\u00e4\n\ud83d\ude00\/""#, .string("aä\n😀/")),
      ("[1, [], {}]", .array([.number("1"), .array([]), .object([])])),
      (#"{"a":{"b":null}}"#, .object([.init(key: "a", value: .object([.init(key: "b", value: .null)]))])),
    ] as [(String, JSONValue)])
  func values(text: String, value: JSONValue) throws {
    #expect(try parse(text).get() == value)
  }

  @Test(
    "says where a text is not JSON",
    arguments: [
      ("", 1), ("[1,]", 4), ("[1 2]", 4), ("{\"a\" 1}", 6), ("{a:1}", 2), ("01", 1), ("1.", 3), ("\"a", 3), ("\"\\ud800\"", 2),
      ("\"\\x\"", 2),
      ("nul", 1), ("[1]]", 4), ("\"\t\"", 2), ("[\n}", 1),
    ])
  func errors(text: String, column: Int) {
    guard case .failure(let error) = parse(text) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(error.position.column == column, "\(text): \(error)")
  }

  @Test("refuses ill-formed UTF-8 and bottomless nesting")
  func bounds() {
    let bytes: [UInt8] = [0x22, 0xC3, 0x28, 0x22]
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes.span) }
    #expect(throws: JSONError.self) { try parse(String(repeating: "[", count: 100_000)).get() }
  }

  @Test("writes what it reads")
  func roundTrip() throws {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.string("ä\"\\\n\u{1}")
    writer.key("list")
    writer.beginArray()
    writer.integer(-7)
    writer.decimal(0.5)
    writer.decimal(-0.00001)
    writer.decimal(2)
    writer.boolean(false)
    writer.null()
    writer.endArray()
    writer.endObject()
    let text = String(decoding: writer.bytes, as: UTF8.self)
    #expect(text == #"{"id":"ä\"\\\n\u0001","list":[-7,0.5,0,2,false,null]}"#)
    #expect(try parse(text).get()["id"]?.string == "ä\"\\\n\u{1}")
  }
}
