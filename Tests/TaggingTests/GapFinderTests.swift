import Tagging
import Testing
import TextAnalysis
import Thesaurus

@Suite("Terms that a vocabulary lacks") struct GapFinderTests {
  private let tagger = Tagger(thesaurus(["v: vertaistuki", "p: perhe; perheet", "k: kahvila"]))

  private func gaps(_ texts: [String], language: Language = .finnish, limit: Int = 10) -> [TermGap] {
    var finder = GapFinder(tagger: tagger)
    for text in texts { finder.add(Document(text, language: language)) }
    return finder.gaps(limit: limit)
  }

  private static let texts = [
    "Kylällä toimii perhekahvila ja muuta mukavaa kaikille.", "Perhekahvilassa on tarjolla vertaistukea.",
    "Meidän perhekahvilaan voi tulla milloin vain.", "Tule mukaan perhekahvilaan, jossa saa vertaistukea perheille.",
  ]

  @Test("are found in all their forms, with counts and examples")
  func compound() throws {
    let gap = try #require(gaps(Self.texts).first)
    #expect(gap.term == "perhekahvila" && gap.language == .finnish)
    #expect(gap.documents == 4 && gap.occurrences == 4 && gap.examples.count == 3)
    #expect(gap.forms.contains("perhekahvilassa") && gap.forms.first == "perhekahvilaan")
    #expect(gap.examples[0].hasPrefix("Kylällä toimii perhekahvila"))
  }

  @Test("are no words that a label covers, and no function words")
  func covered() {
    let terms = gaps(Self.texts).map(\.term)
    #expect(!terms.contains("vertaistuki") && !terms.contains("perhe") && !terms.contains("kaikki"))
  }

  @Test("are no names")
  func names() {
    let texts = ["Me olemme Perhekahvila Ystävä.", "Tule siis Perhekahvilaan.", "Sen pitää Perhekahvila.", "Kun tulet Perhekahvilaan."]
    #expect(gaps(texts).isEmpty)
  }

  @Test("do not rise by sentences that are copied")
  func copies() { #expect(gaps(Array(repeating: Self.texts[0], count: 10)).isEmpty) }

  @Test("are phrases where words agree")
  func phrases() {
    let others = ["Metsässä kasvaa kuusia", "Järvellä uidaan kesällä", "Talvella hiihdetään ladulla", "Illalla paistetaan makkaraa"]
    let texts = ["alueella", "kylässä", "koulussa", "talossa"].map { "Täällä \($0) on avoimessa varhaiskasvatuksessa paikkoja." }
    #expect(gaps(texts + others).map(\.term).contains("avoin varhaiskasvatus"), "\(gaps(texts + others).map(\.term))")
  }

  @Test("come in the same order every time")
  func order() {
    let once = gaps(Self.texts + ["Hoitopiiri", "Hoitopiirissä", "Hoitopiirin kautta"])
    for _ in 0..<5 { #expect(gaps(Self.texts + ["Hoitopiiri", "Hoitopiirissä", "Hoitopiirin kautta"]) == once) }
  }

  @Test("of rare candidates are forgotten when there are too many")
  func bounded() {
    var finder = GapFinder(tagger: tagger)
    finder.mostCandidates = 50
    for number in 0..<200 {
      let letter = String(UnicodeScalar(UInt8(97 + number % 26)))
      finder.add(Document("Täällä on \(letter)\(letter)kahvila\(letter)kerho \(letter)talo\(number).", language: .finnish))
      finder.add(Document(Self.texts[number % 4] + " \(number)", language: .finnish))
    }
    #expect(finder.gaps(limit: 5).contains { $0.term == "perhekahvila" })
  }
}
