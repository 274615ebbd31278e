import Testing
import TextAnalysis

@Suite("Swedish lemmatiser") struct SwedishLemmatiserTests {
  private func bases(_ words: String, _ language: Language) -> Set<String> {
    Set(
      words.split(separator: " ").map {
        let bytes = Array($0.utf8)
        var base: [UInt8] = []
        Lemmatiser.append(baseOf: bytes, bytes.indices, language, to: &base)
        return String(decoding: base, as: UTF8.self)
      })
  }

  @Test(
    "gives all forms of a word one base",
    arguments: [
      "grupp gruppen grupper grupperna gruppernas", "flicka flickan flickor flickornas",
      "kamratstödsgrupp kamratstödsgruppen kamratstödsgrupper",
      "diskussion diskussionen diskussioner diskussionernas", "jämställdhet jämställdheten jämställdhetens",
      "lärare läraren lärarna lärarnas",
      "gå går gick gått", "använda använder användes använt", "jobba jobbar jobbade jobbat", "stor större störst stora stort",
      "vänlig vänligt vänliga vänligare",
      "hand handen", "yrke yrket yrken yrkena", "museum museet museer", "erbjuda erbjuder erbjöd",
      "rehabiliterar rehabiliterade rehabiliterat",
    ])
  func conflates(words: String) { #expect(bases(words, .swedish).count == 1) }

  @Test(
    "gives different words different ones",
    arguments: [
      "diskussion diskussiv", "kultur tur", "hus husera", "barn barnslig", "stad städa", "organ organisation", "person parson", "vård värd",
    ])
  func separates(words: String) { #expect(bases(words, .swedish).count == 2) }

  @Test("takes words of ten thousand letters and odd ones", arguments: ["a", "arna", "grupp", "å", "s", "😀", "e\u{301}", "ш", "-"])
  func oddWords(unit: String) {
    for language in Language.allCases {
      #expect(bases(String(repeating: unit, count: 10_000 / unit.utf8.count), language).count == 1)
      #expect(bases(unit, language).count == 1)
    }
  }
}
