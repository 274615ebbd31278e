import TestSupport
import Testing
import TextAnalysis

@Suite("Numbers of words") struct WordMemoryTests {
  private func numbers(_ text: String, _ memory: inout WordMemory) -> [Int32] {
    var tokens = TokenizedText(text)
    memory.number(&tokens)
    return tokens.numbers
  }

  @Test("the same word has the same number, and every other word another")
  func same() {
    var memory = WordMemory()
    #expect(numbers("Tuki tuki tukea TUKI", &memory) == [0, 0, 1, 0])
    #expect(numbers("tukea apua", &memory) == [1, 2])
    #expect(memory.count == 3)
  }

  @Test("words of every length are told apart, whatever stands behind them")
  func lengths() {
    var memory = WordMemory()
    let words = (1...64).map { String(repeating: "a", count: $0) }
    for word in words + words.map({ $0.dropLast() + "b" }) {
      let number = numbers(word, &memory)
      #expect(numbers(word + " ja muuta", &memory).first == number.first)
      #expect(numbers("x " + word, &memory).last == number.last)
    }
    #expect(memory.count == 64 + 64 + 3)
  }

  @Test("a word of more than 64 bytes has none")
  func long() {
    var memory = WordMemory()
    #expect(numbers(String(repeating: "a", count: 65) + " a", &memory) == [-1, 0])
  }

  @Test("there is an end to them, and room again when asked for")
  func full() {
    var memory = WordMemory()
    let many = numbers((0..<40_000).map { "s\($0)a" }.joined(separator: " "), &memory)
    #expect(many.prefix(memory.count).elementsEqual((0..<Int32(memory.count))) && many.dropFirst(memory.count).allSatisfy { $0 == -1 })
    #expect(numbers("s7a uusi", &memory) == [7, -1])
    let stamp = memory.stamp
    memory.makeRoom()
    #expect(memory.stamp != stamp && numbers("uusi", &memory) == [0])
  }

  @Test("tell the same language as the words themselves")
  func languages() {
    var random = SplitMix64(seed: 4)
    let words = ["ja", "OCH", "Helsinki", "ryhmä", "gruppen", "the", "support", "a", "THL", "2024", "för", "ei", "Vi", "kahvila", "ä"]
    var memory = WordMemory()
    var told = 0
    for _ in 0..<2000 {
      let text = (0..<1 + random.next() % 6).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined(separator: " ")
      var tokens = TokenizedText(text)
      memory.number(&tokens)
      let language = memory.language(of: tokens, tokens.tokens.indices)
      #expect(language == LanguageDetector.language(of: tokens, tokens.tokens.indices), "\(text)")
      if language != nil { told += 1 }
    }
    #expect(told > 1000)
  }
}
