import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Finnish compounds")
struct FinnishCompoundTests {
  @Test(
    "labels are found as parts of a word, with their bytes",
    arguments: [
      (["vertaistuki", "ryhmät"], "vertaistukiryhmässä", ["ryhmät: ryhmässä compound", "vertaistuki: vertaistuki compound"]),
      (["liikunta", "neuvonta"], "Liikuntaneuvontaa", ["neuvonta: neuvontaa compound", "liikunta: Liikunta compound"]),
      (["yhdistykset"], "vanhempainyhdistyksen", ["yhdistykset: yhdistyksen compound"]),
      (["koordinaattori"], "hyte-koordinaattorin", ["koordinaattori: koordinaattorin compound"]),
      (["tanssi"], "SenioriTanssia", ["tanssi: Tanssia compound"]),
      (["adoptio", "neuvonta"], "adoptioneuvonnasta", ["neuvonta: neuvonnasta compound", "adoptio: adoptio compound"]),
      (["maahanmuuttaja", "naiset"], "maahanmuuttajanaisten", ["naiset: naisten compound", "maahanmuuttaja: maahanmuuttaja compound"]),
      (["nuoriso"], "nuorisoneuvosto", ["nuoriso: nuoriso compound"]),
    ])
  func findsParts(labels: [String], text: String, expected: [String]) {
    #expect(FinnishMatchingTests.found(labels, in: text).sorted() == expected.sorted())
  }

  @Test("soft hyphens and decomposed letters keep the bytes of the part right")
  func rawBytes() {
    #expect(
      FinnishMatchingTests.found(["ryhmät"], in: "ver\u{AD}tais\u{AD}tuki\u{AD}ryh\u{AD}mässä") == ["ryhmät: ryh\u{AD}mässä compound"])
    #expect(FinnishMatchingTests.found(["kerho"], in: "isa\u{308}kerho") == ["kerho: kerho compound"])
  }

  @Test(
    "what only looks like a part is none",
    arguments: [
      (["ryhmät"], "työryhmässä"), (["kunnat"], "yhteiskunnassa"), (["aika"], "toimittajan"), (["seksi"], "auttamiseksi"),
      (["ilma"], "maailmassa"),
      (["kunnat"], "terveyslautakunnassa"), (["aktiivit"], "aktiivisuutta"), (["isät"], "viihtyisää"), (["isät"], "syksyisin"),
      (["naiset"], "olennaiseen"), (["neuvot"], "neuvottelukunta"), (["linja"], "linjaus"), (["ero"], "erottaminen"), (["kala"], "kalaa"),
      (["asia"], "asiakas"), (["vaino"], "vainoamisen"), (["talo"], "talossa"),
    ])
  func rejectsParts(labels: [String], text: String) {
    #expect(FinnishMatchingTests.found(labels, in: text).filter { $0.hasSuffix("compound") }.isEmpty)
  }

  @Test("a word that has a label offers its parts as nested")
  func nested() {
    var matcher = LabelMatcher(language: .finnish)
    matcher.insert("liikuntaneuvonta", label: 0)
    matcher.insert("liikunta", label: 1)
    let tokens = TokenizedText("liikuntaneuvonnassa")
    var workspace = LabelMatcher.Workspace()
    var matches: [LabelMatch] = []
    matcher.append(matchesIn: tokens, tokens.tokens.indices, using: &workspace, to: &matches)
    #expect(matches.map(\.label) == [0, 1])
    #expect(matches.map(\.isNested) == [false, true])
  }

  @Test(
    "bad input is read through",
    arguments: [
      String(repeating: "vertaistukiryhmä", count: 700), String(repeating: "a", count: 10_000), String(repeating: "-", count: 10_000),
      String(repeating: "e\u{301}\u{308}", count: 3000), "ryhmäгруппа😀ryhmässä\u{200D}", "\u{FFFD}\u{0}\u{7F}", "",
      String(repeating: "ряд", count: 3000),
      String(repeating: "tuki-", count: 2000), "ŠŽšž" + String(repeating: "ž", count: 60) + "t",
    ])
  func readsBadInput(text: String) {
    let found = FinnishMatchingTests.found(["vertaistuki", "ryhmät", "tuki", "a", "šakki", "ŠŽšž"], in: text)
    #expect(found.count <= 4001)
    _ = FinnishMatchingTests.found([text, text + "t", "x " + text], in: "ryhmät \(text)")
  }

  @Test("random words are cut only between their letters", arguments: [11, 12, 13] as [UInt64])
  func randomWords(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["ryhmä", "tuki", "liikunta", "ä", "ö", "n", "ssa", "työ", "\u{AD}", "a\u{308}", "s", "😀", "-", "Ä", "kerho", "ille", " "]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      for match in FinnishMatchingTests.found(["ryhmät", "tuki", "liikunta", "työ", "kerho"], in: text) {
        #expect(!match.contains("\u{FFFD}"), "seed \(seed), \(text)")
      }
    }
  }
}
