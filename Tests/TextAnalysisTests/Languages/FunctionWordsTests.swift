import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Function words") struct FunctionWordsTests {
  private func contains(_ word: String, _ language: Language) -> Bool {
    let bytes = Array(word.utf8)
    return FunctionWords.contains(bytes.span, 0..<bytes.count, language)
  }

  @Test(
    "are known in their language",
    arguments: [("että", Language.finnish), ("niissä", .finnish), ("och", .swedish), ("från", .swedish), ("the", .english)])
  func known(word: String, language: Language) { #expect(contains(word, language)) }

  @Test(
    "are no words with a subject",
    arguments: [("tuki", Language.finnish), ("", .finnish), ("stöd", .swedish), ("support", .english), ("etta", .finnish)])
  func unknown(word: String, language: Language) { #expect(!contains(word, language)) }

  @Test("are looked for in a part of the bytes")
  func inPart() {
    let bytes = Array("ryhmäjatuki".utf8)
    let isWord = FunctionWords.contains(bytes.span, 6..<8, .finnish)
    let isMore = FunctionWords.contains(bytes.span, 6..<9, .finnish)
    #expect(isWord && !isMore)
  }

  @Test("are about two hundred or more a language, each once", arguments: Language.allCases)
  func counts(language: Language) {
    let words = FunctionWords.words(of: language)
    #expect(words.count >= 200)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { contains($0, language) })
  }

  @Test("A set of words is like Set<String> on random words")
  func likeSet() {
    let seed: UInt64 = 3
    var generator = SplitMix64(seed: seed)
    func word() -> String {
      String((0..<Int.random(in: 1...3, using: &generator)).map { _ in "abcdä".randomElement(using: &generator) ?? "a" })
    }
    let list = (0..<60).map { _ in word() }
    let set = WordSet(list.joined(separator: " "))
    for _ in 0..<2000 {
      let candidate = word()
      let bytes = Array(candidate.utf8)
      let isFound = set.contains(bytes.span, bytes.indices)
      #expect(isFound == list.contains(candidate), "seed \(seed)")
    }
  }
}
