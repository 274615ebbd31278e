internal import TextAnalysis

/// The marks of the words of a ``WordMemory``, each found out when a sentence of its language first has it.
struct MarkedWordMemory {
  private var stamp: UInt64 = 0
  /// By language and number of a word.
  private var known: [[WordMarks]] = Array(repeating: [], count: Language.allCases.count)

  /// Writes the marks of some tokens into a column that has a place for each token of the text.
  /// - Returns: All marks that one of the tokens has.
  mutating func read(_ text: TokenizedText, _ tokens: Range<Int>, _ language: Language, stamp: UInt64, into marks: inout [WordMarks])
    -> WordMarks
  {
    let own = Int(language.rawValue)
    if stamp != self.stamp { forget(stamp) }
    var all = WordMarks()
    for token in tokens {
      let number = Int(text.numbers[token])
      var found = number >= 0 && number < known[own].count ? known[own][number] : .unknown
      if found == .unknown {
        found = MarkedWords.of(language).marks(of: text.folded, text.tokens[token].foldedRange)
        if number >= 0 { remember(found, of: number, own) }
      }
      marks[token] = found
      all.formUnion(found)
    }
    return all
  }

  private mutating func remember(_ marks: WordMarks, of number: Int, _ language: Int) {
    while known[language].count <= number { known[language].append(.unknown) }
    known[language][number] = marks
  }

  private mutating func forget(_ stamp: UInt64) {
    self.stamp = stamp
    for language in known.indices { known[language].removeAll(keepingCapacity: true) }
  }
}
