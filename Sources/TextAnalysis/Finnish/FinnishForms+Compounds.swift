extension FinnishForms {
  /// The common nouns and adjectives.
  public func commonWords(beginningWith initial: UInt8) -> WordLexicon? { FinnishCommonWords.nominalLexicons[initial] }

  /// Finnish writes compounds as one word.
  public var looksIntoWords: Bool { true }

  /// The nominative, and what is made for compounds alone (*nais-*).
  public var modifierTypes: StemTypes { [.exact, .nominative, .modifier] }

  /// The ending of the genitive.
  public var linkingLetter: UInt8? { UInt8(ascii: "n") }

  /// A part ends in a vowel or one of *n, s, l, r, t*, and begins with a vowel, a consonant and a vowel, or a cluster of loans. Between
  /// equal vowels a hyphen is written (*linja-auto*).
  public func mayHaveBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int) -> Bool {
    FinnishBoundary.mayStand(at: boundary, in: text, word)
  }

  /// Genitives end in *-n*.
  public func mayBeGenitive(_ text: [UInt8], _ part: Range<Int>) -> Bool { text[part.upperBound - 1] == UInt8(ascii: "n") }

  /// Whether a word is a form of a common simple noun or of a verb, or a compound whose parts mean something else.
  public func isSolid(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    var hash = RollingHash()
    hash.read(text, word)
    var readings: [WordLexicon.Reading] = []
    FinnishCommonWords.nominalLexicons[text, word].append(
      readingsOf: text, word, wordStart: word.lowerBound, hash: hash, to: &readings)
    if readings.contains(where: { FinnishCommonWords.isSimple(nominal: $0.word) }) { return true }
    switch FinnishHomographs.reading(of: text, word) {
    case .none: break
    default: return true
    }
    return FunctionWords.contains(text.span, word, .finnish)
  }

  /// Whether a boundary agrees with how Finnish words are built.
  public func allowsBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int, beginning: PartEvidence, end: PartEvidence) -> Bool {
    if beginning == .unknown, !FinnishBoundary.canEnd(text, word.lowerBound..<boundary) { return false }
    let before = FinnishBoundary.letter(before: boundary, in: text, from: word.lowerBound)
    if FinnishBoundary.isSuffix(text, boundary..<word.upperBound, after: before) { return false }
    if end == .label, FinnishCommonWords.endsInSolidCompound(text, word, before: boundary) { return false }
    if beginning == .unknown, FinnishBoundary.looksLikeEnding(text, boundary..<word.upperBound) { return false }
    if end == .unknown, !FinnishBoundary.canBegin(text, boundary..<word.upperBound) { return false }
    return true
  }
}
