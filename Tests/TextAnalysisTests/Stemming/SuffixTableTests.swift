import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Suffix table") struct SuffixTableTests {
  @Test("finds the same longest suffix as trying them all")
  func likeReference() {
    let seed: UInt64 = 11
    var generator = SplitMix64(seed: seed)
    func word(_ lengths: ClosedRange<Int>) -> String {
      String((0..<Int.random(in: lengths, using: &generator)).map { _ in "abcä".randomElement(using: &generator) ?? "a" })
    }
    for _ in 0..<300 {
      let suffixes = Set((0..<8).map { _ in word(1...4) }).sorted()
      let table = SuffixTable(list: suffixes)
      for _ in 0..<20 {
        let text = Array(word(0...8).utf8)
        let limit = Int.random(in: 0...text.count, using: &generator)
        let end = Int.random(in: limit...text.count, using: &generator)
        let part = text[limit..<end]
        let expected = suffixes.filter { part.count >= $0.utf8.count && part.suffix($0.utf8.count).elementsEqual($0.utf8) }
          .max { $0.utf8.count < $1.utf8.count }
        let found = table.longest(in: text, end: end, from: limit)
        #expect(found.map { suffixes[$0.group] } == expected, "seed \(seed)")
        #expect(found?.length == expected?.utf8.count)
      }
    }
  }
}
