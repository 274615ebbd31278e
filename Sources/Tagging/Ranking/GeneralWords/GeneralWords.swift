internal import TextAnalysis

/// Words that are everywhere, whatever a text is about: that a text has them says little of its subject.
///
/// The tables are written by hand, one a language; no corpus stands behind them. A label that *is* such a word is rated, a label that
/// only has one in it (*kirjastoautot*) is not.
struct GeneralWords: Sendable {
  private let sets: [WordSet]

  /// Words in three lists, the most general first, apart by white space, in every form that a label may have.
  init(everywhere: String, common: String, frequent: String) {
    sets = [WordSet(everywhere), WordSet(common), WordSet(frequent)]
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
  func level(of word: [UInt8]) -> Int {
    for (index, set) in sets.enumerated() where set.contains(word.span, word.indices) { return sets.count - index }
    return 0
  }
}
