/// Forms that Finnish nouns share with verbs, adverbs and adpositions.
enum FinnishHomographs {
  /// What else than a noun a word may be.
  enum OtherReading: UInt16 {
    /// Nothing that is known.
    case none
    /// An adverb or adposition.
    case adverb
    /// An adverb or adposition that is as often the noun itself.
    case waveringAdverb
    /// An infinitive: *tukea*.
    case infinitive
    /// A finite form, a passive, or the form after a negation: *osaa, tuli, toimi*.
    case finite
    /// A form of a verb that is so common that a noun is hardly ever meant: *tuli, sain*.
    case commonFinite
  }

  private static let adverbs = WordSet(finnishNounlikeAdverbs)
  private static let waveringAdverbs = WordSet(finnishWaveringAdverbs)

  private static let nominatives = WordSet(finnishCommonNouns + finnishCommonCompounds + finnishCommonAdjectives)

  private static let adjectives = WordSet(finnishCommonAdjectives)

  /// Whether a folded word is the base form of a common adjective.
  static func isCommonAdjective(_ text: [UInt8], _ range: Range<Int>) -> Bool { adjectives.contains(text.span, range) }

  /// Whether a folded word is the base form of a common noun or adjective, and thus hardly a rarer word with a possessive (*tilanne*).
  static func isCommonNominative(_ text: [UInt8], _ range: Range<Int>) -> Bool { nominatives.contains(text.span, range) }

  /// What else than a noun a folded word may be.
  static func reading(of text: [UInt8], _ range: Range<Int>) -> OtherReading {
    if waveringAdverbs.contains(text.span, range) { return .waveringAdverb }
    if adverbs.contains(text.span, range) { return .adverb }
    var hash = RollingHash()
    hash.read(text, range)
    var readings: [WordLexicon.Reading] = []
    FinnishCommonWords.verbLexicons[text, range].append(
      readingsOf: text, range, wordStart: range.lowerBound, hash: hash, to: &readings)
    var result = OtherReading.none
    for reading in readings where reading.form.grammaticalCase == .unknown || reading.word == FinnishCommonWords.copula {
      if reading.form.grammaticalCase != .unknown { return .adverb }  // oleva
      if reading.form.isExact { return .infinitive }
      if FinnishCommonWords.isCommonest(verb: reading.word) { result = .commonFinite } else if result == .none { result = .finite }
    }
    return result
  }
}
