/// Words that carry grammar and no subject: pronouns, conjunctions, adpositions, auxiliaries and the commonest adverbs.
///
/// In running text such a word is not a mention of a concept, though it may look like a form of one (Finnish *voi*, Swedish *vara*).
/// The lists are written by hand: one table a language, beside the other rules of that language.
public enum FunctionWords {
  /// Whether a range of folded bytes is a function word of a language.
  /// - Complexity: O(length of the range).
  public static func contains(_ folded: Span<UInt8>, _ range: Range<Int>, _ language: Language) -> Bool {
    set(of: language).contains(folded, range)
  }

  /// The function words of a language, in the order of its table.
  public static func words(of language: Language) -> [String] { set(of: language).words }

  private static let finnish = WordSet(finnishFunctionWords)
  private static let swedish = WordSet(swedishFunctionWords)
  private static let english = WordSet(englishFunctionWords)

  static func set(of language: Language) -> WordSet {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }
}
