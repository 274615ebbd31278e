/// Base forms of Finnish words: of common words by their paradigms, of all others by rules over their last letters.
enum FinnishLemmatiser {
  private static let rules = SuffixRules(table: finnishLemmaRules)

  /// Appends the base form of a folded word.
  static func append(baseOf text: [UInt8], _ word: Range<Int>, to base: inout [UInt8]) {
    if let known = FinnishCommonWords.base(of: text, word) {
      base += known
    } else {
      rules.append(baseOf: text.span, word, to: &base)
    }
  }

  /// How often a form is met beside the other forms of its word: among several readings the likeliest is taken, and the learner of the rules
  /// weighs with it.
  static func weight(of form: WordForm) -> Double {
    var weight: Double
    switch form.grammaticalCase {
    case .nominative, .genitive, .partitive: weight = 1
    case .inessive, .elative, .illative, .adessive: weight = 0.7
    case .allative, .essive, .unknown: weight = 0.5
    case .ablative, .translative: weight = 0.4
    case .abessive: weight = 0.1
    case .comitative, .instructive: weight = 0.05
    }
    if form.isDerivation, form.grammaticalCase != .unknown { weight *= 0.3 }  // participles
    if form.isPossessive { weight *= 0.1 }
    if form.hasClitic { weight *= 0.1 }
    if form.isDoubtful { weight *= 0.2 }
    return weight
  }
}
