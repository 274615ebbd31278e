import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Word lexicon")
struct WordLexiconTests {
  /// A stem and its types, as the slow reference keeps them.
  private struct Stem {
    var text: [UInt8]
    var types: StemTypes
    var word: Int
  }

  private static let letters = Array("aabis".utf8)

  private static func word(_ lengths: ClosedRange<Int>, _ random: inout SplitMix64) -> [UInt8] {
    (0..<Int.random(in: lengths, using: &random)).map { _ in letters.randomElement(using: &random) ?? 0x61 }
  }

  @Test("finds what trying every stem with every ending finds", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func equalsReference(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let kinds = (1...5).map { StemTypes(rawValue: 1 << $0) }
    let shades: [StemTypes] = [[], .back, .front, [.back, .front]]
    let endings = (0..<30).map { index in
      let types = [kinds.randomElement(using: &random) ?? [], shades.randomElement(using: &random) ?? []] as [StemTypes]
      return (
        text: String(decoding: Self.word(0...3, &random), as: UTF8.self), types: types[0].union(types[1]),
        form: WordForm(GrammaticalCase(rawValue: UInt8(index % 14)) ?? .unknown, .singular)
      )
    }
    var lexicon = WordLexicon(endings: EndingTable(endings))
    var all: [Stem] = []
    for number in 0..<40 {
      let bytes = Self.word(1...6, &random)
      var list = StemList()
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let types = (kinds.randomElement(using: &random) ?? []).union(shades.randomElement(using: &random) ?? [])
        let stem = Self.word(1...6, &random)
        list.append(stem, types)
        all.append(Stem(text: stem, types: types, word: number))
      }
      lexicon.insert(word: number, bytes: bytes, stems: list)
      all.append(Stem(text: bytes, types: .exact, word: number))
    }
    for _ in 0..<3000 {
      let text = Self.word(1...9, &random)
      let start = Int.random(in: 0..<text.count, using: &random)
      let expected = Self.readings(of: Array(text[start...]), all, endings)
      var hash = RollingHash()
      hash.read(text, text.indices)
      var found: [WordLexicon.Reading] = []
      lexicon.append(readingsOf: text, start..<text.count, wordStart: 0, hash: hash, to: &found)
      let texts = Set(found.map { "\($0.word) \($0.form.grammaticalCase) \($0.form.isExact)" })
      #expect(texts == expected, "seed \(seed), word \(String(decoding: text[start...], as: UTF8.self))")
    }
  }

  /// The slow reference. A stem that a word has twice has the types of both.
  private static func readings(
    of text: [UInt8], _ stems: [Stem], _ endings: [(text: String, types: StemTypes, form: WordForm)]
  ) -> Set<String> {
    var joined: [String: (stem: Stem, types: StemTypes)] = [:]
    for stem in stems {
      let key = "\(stem.word) \(String(decoding: stem.text, as: UTF8.self))"
      joined[key] = (stem, (joined[key]?.types ?? []).union(stem.types))
    }
    var result: Set<String> = []
    for (stem, types) in joined.values where text.starts(with: stem.text) {
      let rest = String(decoding: text[stem.text.count...], as: UTF8.self)
      let isExact = rest.isEmpty && types.contains(.exact)
      let fitting = endings.filter { $0.text == rest && $0.types.fits(types) }
      for ending in fitting { result.insert("\(stem.word) \(ending.form.grammaticalCase) \(isExact)") }
      if isExact, fitting.isEmpty { result.insert("\(stem.word) unknown true") }
    }
    return result
  }

  @Test("leaves a doubtful reading out where there is a sure one")
  func prefersSureReadings() {
    var lexicon = WordLexicon(endings: EndingTable([("n", StemTypes(rawValue: 2), WordForm(.genitive, .singular))]))
    var doubtful = StemList()
    doubtful.append("tuki".utf8, [StemTypes(rawValue: 2), .doubtful])
    lexicon.insert(word: 0, bytes: Array("tuki".utf8), stems: doubtful)
    #expect(Self.words(of: "tukin", in: lexicon) == [0])
    var sure = StemList()
    sure.append("tuki".utf8, StemTypes(rawValue: 2))
    lexicon.insert(word: 1, bytes: Array("tukki".utf8), stems: sure)
    #expect(Self.words(of: "tukin", in: lexicon) == [1])
  }

  private static func words(of text: String, in lexicon: WordLexicon) -> [Int] {
    let bytes = Array(text.utf8)
    var hash = RollingHash()
    hash.read(bytes, bytes.indices)
    var found: [WordLexicon.Reading] = []
    lexicon.append(readingsOf: bytes, bytes.indices, wordStart: 0, hash: hash, to: &found)
    return found.map(\.word)
  }

  @Test("hashes parts as it hashes them alone", arguments: [7, 8] as [UInt64])
  func rollingHash(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var hash = RollingHash()
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 1...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      hash.read(text, text.indices)
      let start = Int.random(in: 0...text.count, using: &random)
      let end = Int.random(in: start...text.count, using: &random)
      #expect(hash.hash(start, end) == RollingHash.hash(text, start..<end), "seed \(seed)")
    }
  }

  @Test("a part that may be a form is never denied", arguments: [9, 10] as [UInt64])
  func filterHasNoFalseNegatives(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var lexicon = WordLexicon(
      endings: EndingTable([("s", StemTypes(rawValue: 2), WordForm()), ("is", StemTypes(rawValue: 2), WordForm())]))
    for number in 0..<200 {
      let bytes = Self.word(2...8, &random)
      var list = StemList()
      list.append(bytes, StemTypes(rawValue: 2))
      lexicon.insert(word: number, bytes: bytes, stems: list)
    }
    var hash = RollingHash()
    var endings: [(offset: Int, node: Int)] = []
    var found: [WordLexicon.Reading] = []
    for _ in 0..<2000 {
      let text = Self.word(3...10, &random)
      hash.read(text, text.indices)
      lexicon.findEndings(of: text, text.indices, to: &endings)
      for start in text.indices {
        found.removeAll()
        lexicon.append(readingsOf: text, start..<text.count, wordStart: 0, hash: hash, to: &found)
        if !found.isEmpty { #expect(lexicon.mayHaveForm(start, wordStart: 0, endings, hash), "seed \(seed)") }
      }
    }
  }
}
