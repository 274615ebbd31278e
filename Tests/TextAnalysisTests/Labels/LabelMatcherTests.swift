import Testing
import TextAnalysis

@Suite("Label matcher, for languages without rules") struct LabelMatcherTests {
  private func found(_ labels: [String], in text: String) -> [String] {
    var matcher = LabelMatcher(language: nil)
    for (number, label) in labels.enumerated() { matcher.insert(label, label: number) }
    var workspace = LabelMatcher.Workspace()
    var matches: [LabelMatch] = []
    let tokenized = TokenizedText(text)
    matcher.append(matchesIn: tokenized, tokenized.tokens.indices, using: &workspace, to: &matches)
    let bytes = Array(text.utf8)
    return matches.map { "\(labels[$0.label])=\(String(decoding: bytes[$0.range], as: UTF8.self)) \($0.kind)" }
  }

  @Test(
    "finds labels word by word",
    arguments: [
      (["tuki"], "Tuki ja tukea", ["tuki=Tuki exact"]),
      (
        ["matalan kynnyksen tuki", "tuki"], "Matalan  kynnyksen\ntuki",
        ["matalan kynnyksen tuki=Matalan  kynnyksen\ntuki exact", "tuki=tuki exact"]
      ),
      (["matalan kynnyksen tuki"], "matalan, kynnyksen tuki", []),
      (["lapset (ikäryhmät)"], "lapset", ["lapset (ikäryhmät)=lapset exact"]),
      (["toimeksi.fi"], "Katso toimeksi.fi.", ["toimeksi.fi=toimeksi.fi exact"]),
      (["hyte-työ"], "HYTE-TYÖ", ["hyte-työ=HYTE-TYÖ exact"]),
      (["tuki"], "lähi-tuki", ["tuki=tuki compound"]),
      (["a b", "b c"], "a b c", ["a b=a b exact", "b c=b c exact"]),
      (["a\u{308}iti"], "äiti", ["a\u{308}iti=äiti exact"]),
      ([""], "mitä", []),
      (["()"], "mitä", []),
    ] as [([String], String, [String])])
  func labels(_ labels: [String], text: String, expected: [String]) {
    #expect(found(labels, in: text) == expected)
  }
}
