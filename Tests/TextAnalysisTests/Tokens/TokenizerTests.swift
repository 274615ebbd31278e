import TestSupport
import Testing
import TextAnalysis
import TextPrimitives

@Suite("Tokenizer") struct TokenizerTests {
  /// Folded words of a text, with `~` before a part that is joined to the one before.
  private func words(_ text: String) -> [String] {
    let tokenized = TokenizedText(text)
    return tokenized.tokens.indices.map {
      (tokenized.tokens[$0].gap.isDisjoint(with: .joins) ? "" : "~") + tokenized.foldedText($0)
    }
  }

  @Test(
    "cuts text into folded words",
    arguments: [
      ("Vertaistukea omaishoitajille.", ["vertaistukea", "omaishoitajille"]),
      ("ÄITIEN ryhmä", ["äitien", "ryhmä"]),
      ("a\u{308}iti ja A\u{30A}bo", ["äiti", "ja", "åbo"]),
      ("mielen\u{AD}terveys", ["mielenterveys"]),
      ("matalan\u{A0}kynnyksen", ["matalan", "kynnyksen"]),
      ("hyte-koordinaattori", ["hyte", "~koordinaattori"]),
      ("hyte\u{2011}koordinaattori", ["hyte", "~koordinaattori"]),
      ("päihde- ja mielenterveystyö", ["päihde", "ja", "mielenterveystyö"]),
      ("THL:ssä ja EU:n", ["thl:ssä", "ja", "eu:n"]),
      ("Osoite:katu 5", ["osoite", "katu", "5"]),
      ("SenioriTanssillinenSyke", ["seniori", "~tanssillinen", "~syke"]),
      ("YouTube ja McDonalds", ["youtube", "ja", "mcdonalds"]),
      ("toimeksi.fi-verkkopalvelu", ["toimeksi", "fi", "~verkkopalvelu"]),
      ("vaa'an raa’at", ["vaa'an", "raa'at"]),
      ("18–29-vuotiaat", ["18", "29", "~vuotiaat"]),
      ("liikunta-tai CP-vammaisille", ["liikunta", "~tai", "cp", "~vammaisille"]),
      ("👩‍👩‍👧 perhe", ["perhe"]),
      ("", []),
      ("--- ... !", []),
    ] as [(String, [String])])
  func words(_ text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("points into the raw text, whatever it folds to")
  func offsets() {
    let text = "Ä\u{AD}iti, a\u{308}idin THL:ssä"
    let tokenized = TokenizedText(text)
    let bytes = Array(text.utf8)
    let raw = tokenized.tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(raw == ["Ä\u{AD}iti", "a\u{308}idin", "THL:ssä"])
    #expect(tokenized.tokens[2].colon == 3)
  }

  @Test("notes how a word is written and what stands before it")
  func shapes() {
    let tokens = TokenizedText("VAPAAEHTOIS- ja -paikoista. Oma\n\n* 5 kpl (THL:n)").tokens
    #expect(tokens[0].shape.isSuperset(of: [.allCapitals, .capitalised, .trailingHyphen]))
    #expect(tokens[0].gap == .beginning)
    #expect(tokens[2].shape.contains(.leadingHyphen))
    #expect(tokens[3].gap.contains(.period) && tokens[3].shape.contains(.capitalised) && !tokens[3].shape.contains(.allCapitals))
    #expect(tokens[4].gap.isSuperset(of: [.emptyLine, .bullet]) && tokens[4].shape.contains(.hasDigit))
    #expect(tokens[6].gap.contains(.bracket) && tokens[6].shape.contains(.allCapitals))
  }

  @Test("never leaves the text and never loses a letter, whatever the bytes", arguments: 0..<200)
  func anyBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("aÄ-:.,'\u{AD}\u{308}\u{A0} 5Bc\nÅ".utf8) + [0xFF, 0xC3, 0xE2, 0xF0, 0x80]
    let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    var text = TokenizedText()
    Tokenizer.tokenize(bytes.span, into: &text)
    var last = 0
    for token in text.tokens {
      #expect(token.range.lowerBound >= last && token.range.upperBound <= bytes.count && !token.range.isEmpty, "seed \(seed)")
      #expect(token.foldedRange.upperBound <= text.folded.count, "seed \(seed)")
      last = token.range.upperBound
    }
    let letters = bytes.filter { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x41 && $0 <= 0x5A || $0 == 0x35 }.count
    let kept = text.tokens.reduce(0) { sum, token in
      sum + bytes[token.range].filter { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x41 && $0 <= 0x5A || $0 == 0x35 }.count
    }
    #expect(letters == kept, "seed \(seed)")
  }

  @Test("takes words of any length in linear time", arguments: ["a", "Ab", "abcAbc", "-", "a-", "\u{308}", "a\u{308}", "x:n", "👪"])
  func longWords(piece: String) {
    let text = String(repeating: piece, count: 10_000)
    let tokens = TokenizedText(text).tokens
    #expect(tokens.last.map { $0.range.upperBound <= text.utf8.count } ?? true)
  }
}
