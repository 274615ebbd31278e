import Hyte
import Testing

@Suite("Completing labels") struct LabelCompletionTests {
  private static let thesaurus = SampleDescriptions.thesaurus

  @Test(
    "finds concepts by the beginning of any word, in all languages, with one error from four letters on",
    arguments: [
      ("vertaist", "vertaistuki"), ("kamratst", "vertaistuki"), ("peer sup", "vertaistuki"),
      ("kynnyksen toim", "matalan-kynnyksen-toiminta"),
      ("omaishoitaj", "omaishoitajat"), ("omaishoitaija", "omaishoitajat"), ("VERTAISTUKI", "vertaistuki"), ("vretaistuki", "vertaistuki"),
    ])
  func finds(typed: String, expected: String) {
    let found = LabelCompletion(Self.thesaurus).complete(typed).map { Self.thesaurus.id(of: $0.concept) }
    #expect(found.contains(expected), "\(found)")
    #expect(Set(found).count == found.count)
  }

  @Test("puts preferred labels first, and among those what is used most")
  func order() {
    let used = Self.thesaurus.concept(id: "nuoret-aikuiset") ?? -1
    let plain = LabelCompletion(Self.thesaurus).complete("nuor", limit: 50)
    let kinds = plain.map { Self.thesaurus.labelKind($0.label) }
    #expect(kinds == kinds.sorted { $0.rawValue < $1.rawValue })
    let weighed = LabelCompletion(Self.thesaurus) { $0 == used ? 7 : 0 }.complete("nuor", limit: 50)
    #expect(weighed.first?.concept == used)
    #expect(plain.first?.concept != used)
  }

  @Test("keeps to a language")
  func language() {
    let found = LabelCompletion(Self.thesaurus, language: "sv").complete("ung", limit: 50)
    #expect(!found.isEmpty && found.allSatisfy { Self.thesaurus.labelLanguage($0.label) == "sv" })
  }

  @Test("finds nothing for nothing", arguments: ["", " ", "qqqq", "zz"])
  func nothing(typed: String) { #expect(LabelCompletion(Self.thesaurus).complete(typed).isEmpty) }
}
