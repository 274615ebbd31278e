import Testing

@testable import TextAnalysis

@Suite("Finnish derivations")
struct FinnishDerivationTests {
  @Test("every common verb is found by its nouns in -minen, and by no others")
  func actions() {
    var nouns: [[UInt8]: [[UInt8]]] = [:]
    for verb in FinnishLetter.words(finnishCommonVerbs) {
      var paradigm = FinnishVerbs()
      paradigm.addParadigm(of: verb)
      for stem in paradigm.stems.stems where stem.types.contains(.verbStrong) {
        nouns[Array(paradigm.stems.letters(of: stem)) + FinnishLetter.letters("minen"), default: []].append(verb)
      }
    }
    #expect(nouns.count > 400)
    for (noun, verbs) in nouns { #expect(FinnishDerivations.verbs(ofAction: noun) == verbs) }
  }

  @Test(
    "an irregular word is found whole and at the end of compounds",
    arguments: [("mies", "mies"), ("puhemies", "puhemies"), ("varapuhemies", "puhemies"), ("esimies", "mies"), ("ruoka", "ruoka")])
  func irregular(word: String, head: String) {
    #expect(FinnishHeads.irregular(endingOf: FinnishLetter.letters(word))?.word == FinnishLetter.letters(head))
  }
}
