internal import TextAnalysis

/// Words that are everywhere, whatever a text is about: that a text has them says little of its subject.
///
/// The tables are written by hand, one a language; no corpus stands behind them. A label that *is* such a word is rated, a label that
/// only has one in it (*kirjastoautot*) is not.
struct GeneralWords: Sendable {
  private let everywhere: WordSet
  private let common: WordSet
  private let frequent: WordSet

  /// Words in three lists, the most general first, apart by white space, in every form that a label may have.
  init(everywhere: String, common: String, frequent: String) {
    self.everywhere = WordSet(everywhere)
    self.common = WordSet(common)
    self.frequent = WordSet(frequent)
  }

  /// The words of a language.
  static func of(_ language: Language) -> GeneralWords {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  /// How general a folded word is: 3 for words that are everywhere, 0 for all that is in no list.
  func level(of word: Span<UInt8>) -> Int {
    if everywhere.contains(word, word.indices) { return 3 }
    if common.contains(word, word.indices) { return 2 }
    return frequent.contains(word, word.indices) ? 1 : 0
  }
}
