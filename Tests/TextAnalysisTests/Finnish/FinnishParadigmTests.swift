import Testing

@testable import TextAnalysis

@Suite("Finnish paradigms")
struct FinnishParadigmTests {
  static let rows = finnishParadigms.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  private static let cases: [(GrammaticalCase, GrammaticalNumber)] = [
    (.nominative, .singular), (.genitive, .singular), (.partitive, .singular), (.illative, .singular), (.inessive, .singular),
    (.nominative, .plural), (.genitive, .plural), (.partitive, .plural), (.illative, .plural), (.inessive, .plural),
  ]

  @Test("there are at least 60 words of ten forms")
  func tableIsWhole() {
    #expect(Self.rows.count >= 60)
    for row in Self.rows { #expect(row.count == Self.cases.count, "\(row.first ?? "")") }
  }

  @Test("every form is found, with its case and number", arguments: rows)
  func findsForms(row: [String]) {
    var lexicon = WordLexicon(endings: FinnishForms().endings)
    insert(row[0], as: 0, into: &lexicon)
    for (cell, (grammaticalCase, number)) in zip(row, Self.cases) {
      for form in cell.split(separator: "/") {
        let readings = self.readings(of: String(form), in: lexicon)
        #expect(
          readings.contains { $0.form.grammaticalCase == grammaticalCase && $0.form.number == number && !$0.form.isPossessive },
          "\(form): \(grammaticalCase) \(number) of \(row[0])")
      }
    }
  }

  @Test("a plural label finds the forms of its singular", arguments: rows.filter { $0[5].hasSuffix("t") })
  func findsFormsOfPlural(row: [String]) {
    var lexicon = WordLexicon(endings: FinnishForms().endings)
    insert(row[5], as: 0, into: &lexicon)
    for cell in row {
      for form in cell.split(separator: "/") { #expect(!readings(of: String(form), in: lexicon).isEmpty, "\(form) of \(row[5])") }
    }
  }

  @Test("possessives and clitics follow the case", arguments: rows)
  func findsPossessives(row: [String]) {
    var lexicon = WordLexicon(endings: FinnishForms().endings)
    insert(row[0], as: 0, into: &lexicon)
    let isFront = row[4].hasSuffix("ä")
    let inessive = row[4]
    for form in [
      inessive + "ni", inessive + (isFront ? "än" : "an"), inessive + "mme", inessive + "kin",
      inessive + "nne" + (isFront ? "kään" : "kaan"),
    ] {
      #expect(!readings(of: form, in: lexicon).isEmpty, "\(form) of \(row[0])")
    }
    #expect(readings(of: inessive + (isFront ? "an" : "än"), in: lexicon).isEmpty, "vowel harmony of \(inessive)")
  }

  @Test(
    "a form of another word is not found",
    arguments: [
      ("tuki", "tukki"), ("talo", "talossä"), ("kukka", "kuko"), ("lehti", "lehtin"), ("ovi", "ovin"),
      ("ihminen", "ihminenä"), ("tukki", "tuet"), ("työ", "työssa"), ("asiakas", "asiakasin"),
    ])
  func rejectsOthers(word: String, form: String) {
    var lexicon = WordLexicon(endings: FinnishForms().endings)
    insert(word, as: 0, into: &lexicon)
    #expect(readings(of: form, in: lexicon).allSatisfy { $0.form.isDoubtful }, "\(form) is no form of \(word)")
  }

  private func insert(_ word: String, as number: Int, into lexicon: inout WordLexicon) {
    let bytes = Array(word.utf8)
    var stems = StemList()
    FinnishForms().appendStems(of: LabelWord(bytes: bytes, role: .head, siblings: []), to: &stems)
    lexicon.insert(word: number, bytes: bytes, stems: stems)
  }

  private func readings(of form: String, in lexicon: WordLexicon) -> [WordLexicon.Reading] {
    let bytes = Array(form.utf8)
    var hash = RollingHash()
    hash.read(bytes, bytes.indices)
    var readings: [WordLexicon.Reading] = []
    lexicon.append(readingsOf: bytes, bytes.indices, wordStart: 0, hash: hash, to: &readings)
    return readings
  }
}

@Suite("Common words of Finnish") struct FinnishInitialTests {
  private static func words(_ tables: String...) -> [Substring] {
    tables.flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "\n" }) }
  }

  @Test("begin the same in all their forms, by which they are looked up, but for the suppletive ones")
  func initials() {
    var stems = 0
    for verb in Self.words("olla", finnishCommonVerbs) {
      let letters = FinnishLetter.letters(String(verb))
      var paradigm = FinnishVerbs()
      paradigm.addParadigm(of: letters)
      for stem in paradigm.stems.stems {
        #expect(paradigm.stems.letters(of: stem).first == letters.first, "\(verb)")
        stems += 1
      }
    }
    var suppletive: Set<Substring> = []
    for noun in Self.words(finnishCommonNouns, finnishCommonAdjectives, finnishSolidCompounds, finnishCommonCompounds) {
      var list = StemList()
      let bytes = Array(noun.utf8)
      FinnishForms().appendStems(of: LabelWord(bytes: bytes, role: .head, siblings: []), to: &list)
      for stem in list.stems {
        if list.bytes[stem.range.lowerBound] != bytes[0] { suppletive.insert(noun) }
        stems += 1
      }
    }
    #expect(suppletive.allSatisfy { FinnishCommonWords.isSuppletive(Array($0.utf8)) }, "\(suppletive.sorted())")
    #expect(!suppletive.isEmpty && stems > 10_000)
  }
}
