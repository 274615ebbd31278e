import Hyte
import TestSupport
import Testing

@Suite("Text for a terminal") struct TerminalTextTests {
  /// Nothing but line feeds, tabs and what is no control character; and the colours that were asked for.
  private func isHarmless(_ text: String, colours: Bool = false) -> Bool {
    var text = text
    if colours { for code in ["1;36", "2", "0"] { text = text.replacing("\u{1B}[\(code)m", with: "") } }
    return text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control }
  }

  private static let evil = #"\u001b]0;x\u0007\u001b[2J\u009b31m\u007f"#

  @Test("shows control characters of descriptions and queries harmlessly", arguments: [false, true])
  func search(usesColour: Bool) async throws {
    let evil = Self.evil
    let lines = [
      #"{"id":"i\#(evil)","title":"Vertais\#(evil)tuki \#(evil)","text":"Omaishoitajille\#(evil) vertaistukea\nja\tapua","kunta":"k\#(evil)","hinta":5}"#
    ]
    let sample = try await SampleDescriptions(lines)
    let text = SearchText(thesaurus: SampleDescriptions.thesaurus, usesColour: usesColour)
    var options = DescriptionSearch.Options()
    options.facets = ["kunta"]
    let answer = try sample.search.answer("\"omaishoitajat\u{1B}\"", options: options)
    #expect(answer.count == 1 && !answer.expanded.expansions.isEmpty)
    let shown = text.text(of: answer)
    #expect(isHarmless(shown, colours: usesColour) && shown.contains("␛]0;x␇␛[2J\u{FFFD}31m␡"))
    #expect(isHarmless(answer.expanded.expansions.map(text.list).joined()))
    #expect(isHarmless(text.text(of: try sample.search.table(rows: "kunta", columns: "kunta"))))
    #expect(isHarmless(try IndexStatistics(of: sample.search).text))
    let plain = usesColour ? shown.replacing("\u{1B}[1;36m", with: "[").replacing("\u{1B}[0m", with: "]") : shown
    #expect(plain.contains("ja apua"))
  }

  @Test("shows control characters of what is tagged harmlessly", arguments: [false, true])
  func tagged(usesColour: Bool) throws {
    let text = Array("Vertaistukea\u{1B}[2J\u{9B}31m\r\nomaishoitajille\tja\rmuille".utf8) + [0x9B]
    var description = Description(id: Array("1".utf8), fields: [Description.Field(name: "text", text: text)])
    description.language = "fi"
    let tagger = Tagger(SampleDescriptions.thesaurus)
    var style = TaggingStyle()
    style.usesColour = usesColour
    var bytes: [UInt8] = []
    let tagged = tagger.tag(Document(description), options: TaggingOptions())
    ReadableFormat().append(.tagged(description, tagged), of: SampleDescriptions.thesaurus, style: style, to: &bytes)
    let shown = String(decoding: bytes, as: UTF8.self)
    #expect(isHarmless(shown, colours: usesColour) && shown.contains("␛[2J\u{FFFD}31m\n") && shown.contains("\tja\nmuille\u{FFFD}"))
    #expect(!tagged.suggestions.isEmpty)
  }
}
