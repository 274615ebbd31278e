import Testing

@testable import TextAnalysis

@Suite("Finnish labels in text")
struct FinnishMatchingTests {
  /// What is found: the label and the words of the text that have it, `~` before what is no mention of its own.
  static func found(_ labels: [String], in text: String, derivations: Bool = false) -> [String] {
    var matcher = LabelMatcher(language: .finnish, findsDerivations: derivations)
    for (number, label) in labels.enumerated() { matcher.insert(label, label: number) }
    let bytes = Array(text.utf8)
    var tokens = TokenizedText()
    Tokenizer.tokenize(bytes.span, into: &tokens)
    var workspace = LabelMatcher.Workspace()
    var matches: [LabelMatch] = []
    matcher.append(matchesIn: tokens, 0..<tokens.tokens.count, using: &workspace, to: &matches)
    return matches.filter { !$0.isNested && !$0.form.isDoubtful }.map {
      "\(labels[$0.label]): \(String(decoding: bytes[$0.range], as: UTF8.self)) \($0.kind)"
    }
  }

  @Test(
    "several words: the head and agreeing words are inflected, genitives stand still",
    arguments: [
      ("matalan kynnyksen toiminta", "Matalan kynnyksen toiminnassa", "Matalan kynnyksen toiminnassa"),
      ("etsivä nuorisotyö", "etsivässä nuorisotyössä", "etsivässä nuorisotyössä"),
      ("kehittyvät markkinat", "myynti kehittyviin markkinoihin", "kehittyviin markkinoihin"),
      ("lapsen etu", "Lapsensa etua ajaen", "Lapsensa etua"),
      ("hyvä elämä", "matkalla parempaan elämään", "parempaan elämään"),
      ("kolmas sektori", "kolmannella sektorilla", "kolmannella sektorilla"),
      ("ruoka-apu", "Ruoka-avun jakelu", "Ruoka-avun"),
      ("lapset (ikäryhmät)", "lapsille ja nuorille", "lapsille"),
    ])
  func findsTerms(label: String, text: String, part: String) {
    #expect(Self.found([label], in: text) == ["\(label): \(part) form"])
  }

  @Test(
    "several words: another case, another word between or a comma is another term",
    arguments: [
      ("etsivä nuorisotyö", "etsivän nuorisotyössä"), ("etsivä nuorisotyö", "etsivää, nuorisotyötä"),
      ("matalan kynnyksen toiminta", "matalassa kynnyksessä toiminta"), ("hyvä elämä", "hyvää ja elämää"),
    ])
  func rejectsTerms(label: String, text: String) { #expect(Self.found([label], in: text).isEmpty) }

  @Test("vowel harmony is that of the last part of a compound")
  func harmony() {
    #expect(Self.found(["suomenkielinen"], in: "suomenkielistä") == ["suomenkielinen: suomenkielistä form"])
    #expect(Self.found(["kesätyö"], in: "kesätöissä kesätyöstä").count == 2)
  }

  @Test("an abbreviation takes its case after a colon", arguments: ["THL:ssä", "THL:n", "THL:ään", "THL:lle", "THL"])
  func abbreviations(form: String) { #expect(Self.found(["THL"], in: "Kysy \(form) asti.").count == 1) }

  @Test(
    "the words around a homograph decide",
    arguments: [
      ("tuli", "Hän tuli kotiin.", false), ("voi", "Se voi auttaa.", false), ("voi", "Hyvää voita leivälle.", true),
      ("maksa", "Kurssi maksaa kymmenen euroa.", false), ("halu", "En halua enempää.", false), ("tuki", "Voit tukea lasta.", false),
      ("tuki", "Saat tukea arkeen.", true), ("tuki", "Voit saada tukea arkeen.", true), ("tuki", "Tarkoitus on auttaa ja tukea.", false),
      ("tila", "Tilanne on hyvä.", false), ("tila", "Uudessa tilassa on valoa.", true),
      ("tuska", "Tuskin tulen.", false), ("paikka", "Olemme paikalla klo 8.", true), ("usko", "Emme usko sitä.", false),
      ("usko", "Vahva usko auttaa.", true), ("jälki", "Ruuan jälkeen lepo.", false),
    ])
  func homographs(label: String, text: String, isFound: Bool) { #expect(Self.found([label], in: text).isEmpty != isFound) }

  @Test("a plural label of two singulars is decided by its siblings")
  func siblings() {
    func words(_ sibling: String, _ text: String) -> Int {
      var matcher = LabelMatcher(language: .finnish)
      matcher.insert("lait", label: 0, siblings: [Array(sibling.utf8)])
      var workspace = LabelMatcher.Workspace()
      var matches: [LabelMatch] = []
      let tokens = TokenizedText(text)
      matcher.append(matchesIn: tokens, tokens.tokens.indices, using: &workspace, to: &matches)
      return matches.count
    }
    #expect(words("laki", "lakien") == 1)
    #expect(words("lai", "lakien") == 0)
  }

  @Test("words of the same root are found as derivations, when asked for")
  func derivations() {
    #expect(Self.found(["liikunta"], in: "Liikutaan yhdessä", derivations: true) == ["liikunta: Liikutaan derivation"])
    #expect(Self.found(["työttömyys"], in: "työttömille", derivations: true) == ["työttömyys: työttömille derivation"])
    #expect(Self.found(["vapaaehtoiset"], in: "vapaaehtoisuutta", derivations: true) == ["vapaaehtoiset: vapaaehtoisuutta derivation"])
    #expect(Self.found(["liikunta"], in: "Liikutaan yhdessä").isEmpty)
    #expect(Self.found(["turvallisuus"], in: "turvallinen koti", derivations: true).isEmpty)
    #expect(Self.found(["muuttaminen"], in: "ja muuta mukavaa", derivations: true).isEmpty)
  }
}
