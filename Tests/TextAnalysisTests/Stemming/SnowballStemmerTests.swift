import TestSupport
import Testing
import TextAnalysis

@Suite("Snowball stemmers") struct SnowballStemmerTests {
  private func stem(_ word: String, _ language: Language) -> String {
    var bytes = Array(word.utf8)
    SnowballStemmer.stem(&bytes, language)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("give the stems of PyStemmer 3.1.0 for the words of our vocabulary", arguments: Language.allCases)
  func frozenPairs(language: Language) throws {
    let rows = try TestFiles.rows("\(TestFiles.root)/Tests/Peers/stemmers/pairs-\(language.tag).tsv")
    #expect(rows.count > 800)
    for row in rows where row.count == 2 {
      #expect(stem(String(row[0]), language) == row[1], "\(row[0])")
    }
  }

  @Test(
    "follow the special cases of the descriptions",
    arguments: [
      ("aarteisiin", Language.finnish, "aart"), ("adressiin", .finnish, "adres"), ("bodøhön", .finnish, "bodø"),
      ("elämänsä", .finnish, "eläm"),
      ("friskt", .swedish, "frisk"), ("husets", .swedish, "hus"), ("kommunitet", .swedish, "kommunitet"),
      ("kraftlöst", .swedish, "kraftlös"),
      ("skies", .english, "sky"), ("dying", .english, "die"), ("evenings", .english, "evening"), ("succeed", .english, "succeed"),
      ("communities", .english, "communiti"), ("interested", .english, "interest"), ("yesterday's", .english, "yesterday"),
      ("egging", .english, "egg"),
    ])
  func specialCases(word: String, language: Language, expected: String) {
    #expect(stem(word, language) == expected)
  }

  @Test("take words of ten thousand letters, marks, mixed scripts and ill-formed bytes", arguments: Language.allCases)
  func oddWords(language: Language) {
    for unit in ["a", "aa", "kissa", "ssa", "ä", "ing", "y", "e\u{301}", "ш", "語", "😀", "-", "'s"] {
      let word = String(repeating: unit, count: 10_000 / unit.utf8.count)
      #expect(stem(word, language).utf8.count <= word.utf8.count)
    }
    var generator = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      var word = (0..<Int.random(in: 0...12, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let count = word.count
      SnowballStemmer.stem(&word, language)
      #expect(word.count <= count, "seed 7")
    }
  }
}
