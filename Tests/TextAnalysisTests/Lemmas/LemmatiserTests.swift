import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Lemmatiser")
struct LemmatiserTests {
  static func base(of word: String, _ language: Language = .finnish) -> String {
    let bytes = Array(word.utf8)
    var base: [UInt8] = []
    Lemmatiser.append(baseOf: bytes, bytes.indices, language, to: &base)
    return String(decoding: base, as: UTF8.self)
  }

  @Test(
    "common words have their base forms",
    arguments: [
      ("taloissa", "talo"), ("lapsille", "lapsi"), ("annettiin", "antaa"), ("ihmisten", "ihminen"), ("kirjastossa", "kirjasto"),
      ("ovat", "olla"),
      ("haluaisin", "haluta"), ("vesien", "vesi"), ("kauniimpia", "kaunis"),
    ])
  func commonWords(form: String, expected: String) { #expect(Self.base(of: form) == expected) }

  @Test(
    "forms of other words come together",
    arguments: [
      ["koulutusohjelmassa", "koulutusohjelman", "koulutusohjelmia"], ["digitalisaation", "digitalisaatiota", "digitalisaatiosta"],
      ["osallistaminen", "osallistamista", "osallistamisen"],
    ])
  func otherWords(forms: [String]) { #expect(Set(forms.map { Self.base(of: $0) }).count == 1, "\(forms.map { Self.base(of: $0) })") }

  @Test(
    "short words are not taken for endings",
    arguments: [("jatko", "jatko"), ("seksi", "seksi"), ("villa", "villa"), ("yöt", "yö"), ("öitä", "yö"), ("maan", "maa")])
  func shortBases(word: String, base: String) { #expect(Self.base(of: word) == base) }

  @Test("no word is lost", arguments: ["a", "n", "y", "ä", "", "t", "-", "1990", "ж", "\u{FFFD}"])
  func shortWords(word: String) { #expect(Self.base(of: word).isEmpty == word.isEmpty) }

  @Test("the trie decides as the longest ending of a list does", arguments: [21, 22, 23] as [UInt64])
  func equalsReference(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func word(_ lengths: ClosedRange<Int>) -> String {
      String((0..<Int.random(in: lengths, using: &random)).map { _ in "abcä".randomElement(using: &random) ?? "a" })
    }
    var list: [(ending: String, cut: Int, added: String)] = []
    for _ in 0..<60 {
      let ending = (Bool.random(using: &random) ? "" : "^") + word(1...4)
      let bare = ending.filter { $0 != "^" }
      let cut = String(bare.suffix(Int.random(in: 0...bare.count, using: &random))).utf8.count
      if !list.contains(where: { $0.ending == ending }) { list.append((ending, cut, word(0...2))) }
    }
    let rules = SuffixRules(table: list.map { "\($0.ending)-\($0.cut)\($0.added)" }.joined(separator: " "))
    for _ in 0..<2000 {
      let text = word(1...7)
      func leavesEnough(_ rule: (ending: String, cut: Int, added: String)) -> Bool {
        let left = String(decoding: text.utf8.dropLast(rule.cut), as: UTF8.self)
        if rule.ending.hasPrefix("^") { return !(left + rule.added).isEmpty }
        return left.count >= 2 && ((left + rule.added).count >= 3 || left.allSatisfy { "aä".contains($0) })
      }
      let fitting = list.filter { "^\(text)".hasSuffix($0.ending) && leavesEnough($0) }
      let best = fitting.max { $0.ending.utf8.count < $1.ending.utf8.count }
      var expected = text
      if let best {
        expected = String(decoding: text.utf8.dropLast(best.cut), as: UTF8.self) + best.added
      }
      var base: [UInt8] = []
      let bytes = Array(text.utf8)
      rules.append(baseOf: bytes.span, bytes.indices, to: &base)
      #expect(String(decoding: base, as: UTF8.self) == expected, "seed \(seed), \(text), \(String(describing: best))")
    }
  }

  @Test("what cannot be read in a table is left out")
  func badTable() {
    let rules = SuffixRules(table: "illa illa- -3 a-99b illa-1 x-2 - ää-2a")
    var base: [UInt8] = []
    let bytes = Array("killa".utf8)
    rules.append(baseOf: bytes.span, bytes.indices, to: &base)
    #expect(String(decoding: base, as: UTF8.self) == "kill")
  }

  @Test("the learner keeps the rules that gain, and the same every time")
  func learner() {
    func table() -> [String] {
      var learner = SuffixRuleLearner()
      for (form, base) in [("talossa", "talo"), ("katossa", "kato"), ("valossa", "valo"), ("kissa", "kissa"), ("hissa", "hissa")] {
        learner.add(form: form, base: base, weight: 1)
      }
      return learner.table()
    }
    let rules = table()
    #expect(rules == table())
    var base: [UInt8] = []
    let bytes = Array("autossa".utf8)
    SuffixRules(table: rules.joined(separator: " ")).append(baseOf: bytes.span, bytes.indices, to: &base)
    #expect(String(decoding: base, as: UTF8.self) == "auto")
  }
}
