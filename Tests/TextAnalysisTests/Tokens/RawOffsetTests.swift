import TestSupport
import Testing
import TextPrimitives

@testable import TextAnalysis

@Suite("Raw offsets of folded letters")
struct RawOffsetTests {
  /// The slow reference: folds one scalar more at a time, and notes from which letter on the folded form is as long as it is.
  private static func offsets(of text: [UInt8], _ token: Token) -> [Int] {
    var offsets: [Int] = []
    var letter = Int(token.start)
    var index = Int(token.start)
    while index < Int(token.end) {
      let (scalar, length) = UTF8Scalars.decode(text.span, at: index)
      if Letters.kind(of: scalar) != .mark { letter = index }
      var folded: [UInt8] = []
      CaseFolding.append(text.span, Int(token.start)..<index + length, to: &folded)
      if offsets.count > folded.count { offsets.removeLast(offsets.count - folded.count) }
      while offsets.count < folded.count { offsets.append(letter) }
      index += length
    }
    return offsets
  }

  @Test("lead from every folded byte to the letter it comes from", arguments: [31, 32, 33] as [UInt64])
  func equalReference(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "Ä", "ä", "a\u{308}", "\u{AD}", "O\u{308}", "e\u{301}", "ß", "Š", "n", "ж", " ", "-", "\u{200D}"]
    for _ in 0..<1000 {
      let text = Array((0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "a" }.joined().utf8)
      var tokens = TokenizedText()
      Tokenizer.tokenize(text.span, into: &tokens)
      for (number, token) in tokens.tokens.enumerated() {
        let expected = Self.offsets(of: text, token)
        guard expected.count == token.foldedRange.count else { continue }
        for (position, offset) in expected.enumerated() where tokens.folded[token.foldedRange.lowerBound + position] & 0xC0 != 0x80 {
          let found = tokens.rawOffset(ofFolded: token.foldedRange.lowerBound + position, in: number)
          #expect(found == offset, "seed \(seed), \(String(decoding: text, as: UTF8.self))")
        }
        #expect(tokens.rawOffset(ofFolded: token.foldedRange.upperBound, in: number) == Int(token.end))
      }
    }
  }
}
