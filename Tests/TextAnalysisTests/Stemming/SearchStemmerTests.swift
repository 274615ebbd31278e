import Testing
import TextAnalysis

@Suite("Search keys") struct SearchStemmerTests {
  private func keys(_ words: String, _ language: Language) -> Set<String> {
    var stemmer = SearchStemmer(language: language)
    return Set(
      words.split(separator: " ").map {
        var bytes = Array($0.utf8)
        stemmer.stem(&bytes)
        return String(decoding: bytes, as: UTF8.self)
      })
  }

  @Test(
    "of the forms of a Swedish word are one",
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
  func conflates(words: String) { #expect(keys(words, .swedish).count == 1) }

  @Test(
    "of different Swedish words differ",
    arguments: [
      "diskussion diskussiv", "kultur tur", "hus husera", "barn barnslig", "stad städa", "organ organisation", "person parson", "vård värd",
    ])
  func separates(words: String) { #expect(keys(words, .swedish).count == 2) }

  @Test("take words of ten thousand letters and odd ones", arguments: ["a", "arna", "grupp", "å", "s", "😀", "e\u{301}", "ш", "-"])
  func oddWords(unit: String) {
    for language in Language.allCases {
      #expect(keys(String(repeating: unit, count: 10_000 / unit.utf8.count), language).count == 1)
      #expect(keys(unit, language).count == 1)
    }
  }
}
