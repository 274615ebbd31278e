internal import TextAnalysis

/// The words that join the members of a coordination.
enum Conjunctions {
  private static let finnish = WordSet("ja tai sekä eli taikka että kuin joko niin")
  private static let swedish = WordSet("och eller samt respektive resp")
  private static let english = WordSet("and or")

  /// Whether a token is one.
  static func contains(_ text: TokenizedText, _ token: Int, _ language: Language) -> Bool {
    let range = text.tokens[token].foldedRange
    return switch language {
    case .finnish: finnish.contains(text.folded.span, range)
    case .swedish: swedish.contains(text.folded.span, range)
    case .english: english.contains(text.folded.span, range)
    }
  }
}
