import Descriptions
import Testing

/// Examples in the form of the interfaces, written for these tests.
enum Example {
  static let service = """
    {"id":"11aa","serviceNames":[{"language":"fi","type":"Name","value":"Perhekahvila"},{"language":"sv","type":"Name","value":"Familjekafé"},
    {"language":"fi","type":"AlternativeName","value":"Kahvila"}],
    "serviceDescriptions":[{"language":"fi","type":"Summary","value":"Tapaamisia &amp; kahvia"},
    {"language":"fi","type":"Description","value":"<p>Tule&nbsp;mukaan.</p>"},{"language":"sv","type":"UserInstruction","value":null},
    {"language":"sv","type":"Summary","value":"Träffar"}],"keywords":[{"language":"fi","value":"perheet"}],"languages":["fi","sv"]}
    """
  static let event = """
    {"id":"e:1","name":{"fi":"Kävely","sv":"Promenad"},"short_description":{"fi":"Yhdessä"},"description":
    {"fi":"<p>L&auml;hde</p>","sv":null},"data_source":"e","keywords":[{"@id":"k:1"}]}
    """
}

@Suite("Items of PTV and Linked Events") struct JSONItemTests {
  @Test("reads a service, one description a language")
  func service() throws {
    #expect(
      try Reading(Example.service, as: PTVFormat()).lines == [
        "\"11aa-fi\" fi Name=Perhekahvila AlternativeName=Kahvila Summary=Tapaamisia & kahvia Description=\nTule\u{A0}mukaan.\n",
        "\"11aa-sv\" sv Name=Familjekafé Summary=Träffar",
      ])
    #expect(try Reading(Example.service, as: PTVFormat(), fields: ["summary", "keywords"]).lines.count == 2)
    #expect(
      try Reading(Example.service, as: PTVFormat(), fields: ["keywords"]).lines == ["\"11aa-fi\" fi keywords=perheet"])
  }

  @Test("reads service channels and old lists without types")
  func channel() throws {
    let channel =
      #"{"serviceChannelNames":[{"language":"fi","value":"Talo"}],"serviceChannelDescriptions":[{"language":"fi","value":"Tila"}]}"#
    #expect(try Reading(channel, as: PTVFormat()).lines == ["\"1-fi\" fi Name=Talo Description=Tila"])
  }

  @Test("reads an event, one description a language")
  func event() throws {
    #expect(
      try Reading(Example.event, as: LinkedEventsFormat()).lines == [
        "\"e:1-fi\" fi name=Kävely short_description=Yhdessä description=\nLähde\n", "\"e:1-sv\" sv name=Promenad",
      ])
  }

  @Test(
    "finds the items in an object, an array, a page, and one after another",
    arguments: ["%", "[%]", " [ % ,\n% ] ", #"{"meta":{"count":2,"list":[1]},"data":[%,%],"next":{"a":[{"id":1}]}}"#, "%\n%\n", "[%][%]"])
  func containers(pattern: String) throws {
    let text = pattern.replacing("%", with: Example.event)
    let count = pattern.count { $0 == "%" }
    let reading = try Reading(text, as: LinkedEventsFormat())
    #expect(reading.records.count == count && reading.descriptions.count == 2 * count && reading.errors.isEmpty)
  }

  @Test("cuts the same items wherever the buffer ends")
  func buffers() throws {
    let text = Array(#"{"meta":{},"data":[\#(Example.event),\#(Example.event)]}"#.utf8)
    let whole = try Reading(text, as: LinkedEventsFormat()).records.map(\.bytes)
    #expect(whole.count == 2)
    for split in 0..<text.count where split % 7 == 0 || split > text.count - 20 {
      #expect(try Reading(text, as: LinkedEventsFormat(), split: split).records.map(\.bytes) == whole)
    }
  }

  @Test(
    "loses no item but the broken one",
    arguments: [
      #"{"id":1,"name":{"fi":"a"}"#, #"{"id":1,"name":{"fi":"a"}"# + ",", #"{"id":1,"k":[1,2,"name":{"fi":"a"}}"#,
      #"{"id":1,"name":{"fi":nan}}"#,
      #"{"id":1,"name":{"fi":"\q"}}"#, "{\"id\":1,\"name\":{\"fi\":\"a\n}}", #"{"id":1}}"#, "null", #""x""#, "5",
    ])
  func broken(item: String) throws {
    let reading = try Reading("[\(item),\n\(Example.event),\(Example.event)]", as: LinkedEventsFormat())
    #expect(reading.descriptions.count == 4, "\(reading.lines)")
    #expect(reading.errors.count == 1 && reading.errors.first?.hasPrefix("1: ") == true, "\(reading.errors)")
  }

  @Test("says that the input ends inside an item")
  func truncated() throws {
    let reading = try Reading("[\(Example.event),\(Example.event.dropLast(5))", as: LinkedEventsFormat())
    #expect(reading.descriptions.count == 2 && reading.errors.count == 1)
  }

  @Test(
    "knows the formats by their content",
    arguments: [
      (Example.service, "ptv"), ("[\(Example.service)]", "ptv"), (Example.event, "linkedevents"),
      (#"{"data":[\#(Example.event)]}"#, "linkedevents"),
      (#"[{"text":"a"}]"#, "json"), (#"{"text":"serviceNames"}"#, "jsonl"), ("[huom]", "text"), ("Hei", "text"),
    ])
  func detection(text: String, name: String) {
    #expect(DescriptionFormats.format(ofPath: nil, beginning: Array(text.utf8)).name == name)
    #expect(DescriptionFormats.format(ofPath: "a.jsonl", beginning: Array(text.utf8)).name == "jsonl")
  }

  @Test("reads an array of objects with title and text")
  func array() throws {
    let reading = try Reading(#"[{"id":"x","title":"T","text":"t"},{"text":"u"},{"text":5}]"#, as: JSONArrayFormat())
    #expect(reading.lines == ["\"x\" - title=T text=t", "2 - text=u"])
    #expect(reading.errors.count == 1)
  }
}
