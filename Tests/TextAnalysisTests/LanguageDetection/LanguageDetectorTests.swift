import Testing
import TextAnalysis
import TextPrimitives

@Suite("Language detector") struct LanguageDetectorTests {
  @Test(
    "tells the language of sentences and titles",
    arguments: [
      ("Avoin vertaistukiryhmä omaishoitajille", Language.finnish), ("Ikäihmisten kuntosali", .finnish), ("Vesijumppa", .finnish),
      ("Öppen mötesplats för familjer", .swedish), ("Kamratstöd för anhöriga", .swedish), ("Vattengymnastik", .swedish),
      ("Peer support group for carers", .english), ("Water aerobics for seniors", .english), ("Open to everyone", .english),
      ("Ryhmä kokoontuu joka tiistai klo 18", .finnish), ("Gruppen träffas varje tisdag kl. 18", .swedish),
      ("The group meets every Tuesday at 6 pm", .english),
      ("ANHÖRIGGRUPP FÖR ALLA", .swedish), ("TUE VERTAISTA", .finnish),
    ])
  func tells(text: String, language: Language) { #expect(LanguageDetector.language(of: text) == language) }

  @Test("leaves open what cannot be told", arguments: ["", "2024", "THL", "5 - 6", "😀", "AB 12", "v."])
  func undecidable(text: String) { #expect(LanguageDetector.language(of: text) == nil) }

  @Test("tells the sentences of one text apart")
  func sentences() {
    let text = TokenizedText("Tervetuloa kaikki mukaan! Alla är välkomna med. Everyone is welcome to join.")
    let languages = SentenceBoundaries.ranges(of: text).map { LanguageDetector.language(of: text, $0) }
    #expect(languages == [.finnish, .swedish, .english])
  }

  @Test("takes very long words")
  func longWord() {
    #expect(LanguageDetector.language(of: String(repeating: "yhdistystoiminta", count: 1000)) == .finnish)
  }

  @Test(
    "is right for 98 of 100 real sentences of five words and more", .enabled(if: TestFiles.shared != nil, "no ../shared"))
  func realSentences() throws {
    let folder = try #require(TestFiles.shared)
    var (right, all) = (0, 0)
    for (language, file) in [(Language.finnish, "sentences-fi"), (.swedish, "sentences-sv")] {
      for row in try TestFiles.rows("\(folder)/eval/morphology/\(file).jsonl") {
        guard let begin = row[0].range(of: "\"text\": \""), let end = row[0].range(of: "\", \"lang\"") else { continue }
        let text = TokenizedText(String(row[0][begin.upperBound..<end.lowerBound]))
        guard text.tokens.count >= 5 else { continue }
        all += 1
        if LanguageDetector.language(of: text, text.tokens.indices) == language { right += 1 }
      }
    }
    #expect(all > 1000 && right * 100 >= all * 98, "\(right) of \(all)")
  }
}

extension Substring {
  /// The first place of a text, without Foundation.
  fileprivate func range(of part: String) -> Range<Index>? {
    ranges(of: part).first
  }
}
