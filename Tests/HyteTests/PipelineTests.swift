import Hyte
import TestSupport
import Testing

@Suite("Tagging pipeline") struct PipelineTests {
  /// The records of an array.
  private struct Records: DescriptionRecordReader {
    var lines: [String]
    var position = 0

    mutating func next() -> DescriptionRecord? {
      guard position < lines.count else { return nil }
      position += 1
      return DescriptionRecord(bytes: Array(lines[position - 1].utf8), line: position, number: position)
    }
  }

  private func run(_ lines: [String], jobs: Int, format: any TaggingFormat = JSONLinesOutput(), all: Bool = false) async throws -> (
    String, TaggingPipeline.Summary
  ) {
    var options = TaggingOptions()
    options.includesAll = all
    var pipeline = TaggingPipeline(tagger: Self.tagger, options: options, format: format, style: TaggingStyle())
    pipeline.jobs = jobs
    var reader: any DescriptionRecordReader = Records(lines: lines)
    var written = TaggingPipeline.Written()
    var bytes: [UInt8] = Array(format.header.utf8)
    let summary = try await pipeline.run(
      &reader, format: JSONLinesFormat(), written: &written, write: { bytes += $0 }, report: { _ in })
    bytes += Array(format.footer.utf8)
    return (String(decoding: bytes, as: UTF8.self), summary)
  }

  private static let tagger: Tagger = Tagger((try? HyteVocabulary.thesaurus()) ?? Thesaurus())

  @Test("gives the same bytes for any number of jobs")
  func jobs() async throws {
    let lines = (0..<1500).map { #"{"id":\#($0),"text":"Vertaistukea \#($0 % 7 == 0 ? "omaishoitajille" : "nuorille") ja neuvontaa"}"# }
    let one = try await run(lines, jobs: 1)
    let four = try await run(lines, jobs: 4)
    #expect(one.0 == four.0)
    #expect(one.1.records == 1500)
    #expect(one.0.split(separator: "\n").count == 1500)
  }

  @Test("answers a line that cannot be read, and goes on")
  func unreadable() async throws {
    let (text, summary) = try await run([#"{"text":"vertaistuki"}"#, "rubbish", #"{"id":"x","text":"neuvonta"}"#], jobs: 1)
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix(
        #"{"id":1,"language":"fi","concepts":[{"id":"vertaistuki","uri":"https://w3id.org/hyte/vertaistuki","labels":{"fi":"vertaistuki""#))
    #expect(lines[1].hasPrefix(#"{"id":null,"line":2,"error":""#) && lines[1].hasSuffix(#","concepts":[]}"#))
    #expect(lines[2].hasPrefix(#"{"id":"x","#))
    #expect(summary.unreadable.count == 1)
  }

  @Test("writes JSON that is JSON, with offsets in code points")
  func json() async throws {
    let (text, _) = try await run([#"{"text":"ÄÄÄ 👍 vertaistukea"}"#, "{}"], jobs: 1, format: JSONFormat())
    let bytes = Array(text.utf8)
    let value = try JSONValue(parsing: bytes.span)
    #expect(value.elements.count == 2)
    let mention = value.elements[0]["concepts"]?.elements.first?["mentions"]?.elements.first
    #expect(mention?["start"]?.double == 6 && mention?["end"]?.double == 18)
    #expect(mention?["text"]?.string == "vertaistukea")
  }

  @Test("points into decomposed text")
  func decomposed() async throws {
    let (text, _) = try await run(["{\"text\":\"a\u{308}a\u{308} vertaistukea\"}"], jobs: 1)
    #expect(text.contains(#""start":5,"end":17,"text":"vertaistukea""#))
  }
}
