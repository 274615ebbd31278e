import TestSupport
import Testing
import TextAnalysis

@Suite("Sentence boundaries") struct SentenceBoundariesTests {
  private func sentences(_ text: String) -> [String] {
    let tokens = TokenizedText(text)
    let bytes = Array(text.utf8)
    return SentenceBoundaries.ranges(of: tokens).map { range in
      String(decoding: bytes[Int(tokens.tokens[range.lowerBound].start)..<Int(tokens.tokens[range.upperBound - 1].end)], as: UTF8.self)
    }
  }

  @Test(
    "stand where a sentence ends",
    arguments: [
      ("", []),
      ("Tule mukaan. Ryhmä on avoin kaikille!", ["Tule mukaan", "Ryhmä on avoin kaikille"]),
      ("Kiinnostuitko? ota yhteyttä", ["Kiinnostuitko", "ota yhteyttä"]),
      ("Ryhmä alkoi 2024. Se jatkuu yhä.", ["Ryhmä alkoi 2024", "Se jatkuu yhä"]),
      ("Kokoonnutaan tiistaisin. 20 mahtuu mukaan.", ["Kokoonnutaan tiistaisin", "20 mahtuu mukaan"]),
      ("Ohjaajana on Mielenterveys ry. Ilmoittaudu heti.", ["Ohjaajana on Mielenterveys ry", "Ilmoittaudu heti"]),
      ("Pelejä, lehtiä ym. Kahvia on aina.", ["Pelejä, lehtiä ym", "Kahvia on aina"]),
      ("Det finns spel m.m. Kom med!", ["Det finns spel m.m", "Kom med"]),
      ("Retki loppui.Uusi alkaa pian.", ["Retki loppui", "Uusi alkaa pian"]),
      ("Hän sanoi: \"Tule mukaan!\" Menimme kaikki.", ["Hän sanoi: \"Tule mukaan", "Menimme kaikki"]),
    ] as [(String, [String])])
  func ends(text: String, expected: [String]) { #expect(sentences(text) == expected) }

  @Test("stand in a text without any, so that no sentence is longer than ten thousand tokens")
  func endless() {
    let text = TokenizedText(String(repeating: "sana ", count: 25_000))
    #expect(SentenceBoundaries.ranges(of: text) == [0..<10_000, 10_000..<20_000, 20_000..<25_000])
  }

  @Test(
    "do not stand after abbreviations, numbers and initials",
    arguments: [
      "Mukana on esim. Mielenterveystalo ja muita", "Lähde klo. 18.30 torilta", "Aika on 3.5.2024 tai 4.5. 2024", "Ks. Kuntokallio",
      "Avoin 1. luokan lapsille",
      "Kirjan kirjoitti J. Virtanen", "Kom t.ex. Onsdagar kl. 18", "Det gäller bl.a. Vasa och Åbo", "Katso www.toimeksi.fi ja hyte.fi nyt",
      "Osoite on os. Kauppakatu 5",
      "\"Mitä?\" hän kysyi", "n. 20 henkilöä", "1. Ilmoittaudu mukaan", "Hinta n. 5 e",
    ])
  func goesOn(text: String) { #expect(sentences(text).count == 1) }

  @Test(
    "stand at line ends of headings and lists, not of wrapped lines",
    arguments: [
      ("Avoin ryhmä\nRyhmä kokoontuu tiistaisin", ["Avoin ryhmä", "Ryhmä kokoontuu tiistaisin"]),
      ("Tarjolla on:\n- uinti\n- jumppa\n• tanssi", ["Tarjolla on", "uinti", "jumppa", "tanssi"]),
      ("Otsikko\n\njatkuu tässä", ["Otsikko", "jatkuu tässä"]),
      (
        "Ryhmä on tarkoitettu kaikille, jotka haluavat liikkua\nyhdessä muiden kanssa ja oppia samalla uutta, sillä kaikki\nvoivat aloittaa juuri siitä kunnosta missä ovat.",
        [
          "Ryhmä on tarkoitettu kaikille, jotka haluavat liikkua\nyhdessä muiden kanssa ja oppia samalla uutta, sillä kaikki\nvoivat aloittaa juuri siitä kunnosta missä ovat"
        ]
      ),
    ] as [(String, [String])])
  func lines(text: String, expected: [String]) { #expect(sentences(text) == expected) }

  @Test("cover all tokens, in order and without gaps, whatever the text")
  func cover() {
    let seed: UInt64 = 5
    var generator = SplitMix64(seed: seed)
    let pieces = ["a", "Sana", "esim", "12", ".", ".", "!", "?", " ", " ", "\n", "\n\n", "-", "•", ",", "(", "\"", "Ä", "t.ex", "2024"]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...30, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let tokens = TokenizedText(text)
      var next = 0
      for range in SentenceBoundaries.ranges(of: tokens) {
        #expect(range.lowerBound == next && !range.isEmpty, "seed \(seed)")
        next = range.upperBound
      }
      #expect(next == tokens.tokens.count, "seed \(seed)")
    }
  }

  @Test("take a text of many lines without empty ones in linear time")
  func manyLines() {
    let text = String(repeating: "sana toinen kolmas\n", count: 20_000)
    #expect(sentences(text).count == 20_000)
  }
}
