import Descriptions
import TestSupport
import Testing

@Suite("Hostile descriptions") struct HostileInputTests {
  private static let examples: [(format: String, text: String)] = [
    ("jsonl", "{\"id\":1,\"title\":\"Ä\",\"text\":\"b\\u00e4\"}\n{\"text\":\"c\"}\n"),
    ("json", "[{\"id\":1,\"text\":\"ä\"},{\"text\":\"c\"}]"), ("csv", "id;text\r\n1;\"a;ä\r\nb\"\"\"\r\n2;c\r\n"),
    ("tsv", "id\ttext\n1\t\"a\tb\"\n"),
    ("ptv", "{\"itemList\":[\(Example.service),\(Example.service)]}"), ("linkedevents", "{\"data\":[\(Example.event)]}"),
    ("annif", "ä\t<http://e.org/a>\nb\thttp://e.org/b\n"), ("text", "Hei ä"),
  ]

  /// What must hold of any reading: fields are text, and a record gives descriptions or an error.
  private func check(_ bytes: [UInt8], _ format: any DescriptionFormat) throws {
    let reading = try Reading(bytes, as: format)
    #expect(reading.descriptions.count + reading.errors.count >= reading.records.count)
    for field in reading.descriptions.flatMap(\.fields) {
      #expect(String(validating: field.text, as: UTF8.self) != nil && String(validating: field.plain, as: UTF8.self) != nil)
    }
    #expect(reading.records.map(\.bytes.count).reduce(0, +) <= bytes.count)
  }

  @Test("are read at every length they are cut to", arguments: examples.map(\.format))
  func truncation(name: String) throws {
    let format = try #require(DescriptionFormats.named(name))
    let bytes = Array((Self.examples.first { $0.format == name }?.text ?? "").utf8)
    for length in 0...bytes.count { try check(Array(bytes[..<length]), format) }
  }

  @Test("are read with any bit flipped", arguments: examples.map(\.format))
  func flippedBits(name: String) throws {
    let format = try #require(DescriptionFormats.named(name))
    let bytes = Array((Self.examples.first { $0.format == name }?.text ?? "").utf8)
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << bit
        try check(flipped, format)
      }
    }
  }

  @Test("are read whatever their bytes are", arguments: examples.map(\.format))
  func noise(name: String) throws {
    let format = try #require(DescriptionFormats.named(name))
    var random = SplitMix64(seed: 3)
    let alphabet = Array("{}[]\",:;\\\n\r\t ae1<&>".utf8) + [0xC3, 0xA4, 0xFF, 0x00]
    for _ in 0..<500 {
      try check(
        (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }, format)
    }
  }

  @Test("are read in time that grows with their length", arguments: ["csv", "tsv", "ptv", "linkedevents", "json", "annif"])
  func monotony(name: String) throws {
    let format = try #require(DescriptionFormats.named(name))
    let units = ["\"", "\"a\n", "\"\"\n", "\"\n", ",", "\n", "\r", "\t", "[", "{", "]", "}", "{\"a\":", "[{},", "{\"data\":[", "\\", "a"]
    for unit in units { try check(Array(String(repeating: unit, count: 8000).utf8), format) }
  }

  @Test("loses no record but the one whose bytes are spoilt")
  func neighbours() throws {
    for (name, text) in Self.examples where name == "ptv" {
      let whole = try Reading(text, as: PTVFormat()).descriptions.count
      let spoilt = text.replacingFirst("\"Summary\"", with: "\u{0}Summary\"")
      let reading = try Reading(spoilt, as: PTVFormat())
      #expect(reading.descriptions.count == whole / 2 && reading.errors.count == 1)
    }
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
