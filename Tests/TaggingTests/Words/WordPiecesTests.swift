import TestSupport
import Testing

@testable import Tagging

@Suite("Pieces of words") struct WordPiecesTests {
  private static let list = "kun maa maakun\n  verkko yötä"

  @Test("stand in a word, or at its beginning, where a look at every place finds them")
  func random() {
    var random = SplitMix64(seed: 21)
    let pieces = WordPieces(Self.list)
    let bytes = Self.list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
    let parts = ["k", "u", "n", "maa", "kun", "verk", "ko", "yö", "tä", "ma"]
    var found = 0
    for _ in 0..<3000 {
      let word = Array((0..<random.next() % 6).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined().utf8)
      let lower = Int(random.next() % UInt64(word.count + 1))
      let part = lower..<lower + Int(random.next() % UInt64(word.count - lower + 1))
      let begins = bytes.contains { word[part].starts(with: $0) }
      let stands = part.contains { place in bytes.contains { word[place..<part.upperBound].starts(with: $0) } }
      #expect(pieces.begin(word, part) == begins)
      #expect(pieces.areIn(word, part) == stands)
      if stands { found += 1 }
    }
    #expect(found > 100)
  }

  @Test("the short ones can be left out")
  func lengths() {
    let pieces = WordPieces(Self.list).ofLength(atLeast: 6)
    let word = Array("maaverkko".utf8)
    #expect(pieces.areIn(word, word.indices) && !pieces.begin(word, word.indices))
  }
}
