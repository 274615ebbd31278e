extension SwedishForms {
  /// The nouns of the tables with their forms.
  private static let common: WordLexicon = {
    var lexicon = WordLexicon(endings: SwedishEndings.table)
    var number = 0
    for noun in SwedishDeclension.listedNouns {
      let bytes = Array(noun.utf8)
      var stems = StemList()
      SwedishNoun.appendStems(of: bytes, siblings: [], to: &stems)
      lexicon.insert(word: number, bytes: bytes, stems: stems)
      number += 1
    }
    return lexicon
  }()

  /// The nouns of the tables.
  public var commonWords: WordLexicon? { Self.common }

  /// Between two letters, where the second part can begin.
  public func mayHaveBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int) -> Bool {
    SwedishBoundary.mayStand(at: boundary, in: text, word)
  }

  /// Whether a word is a form of a common noun, adjective or verb, or a function word.
  public func isSolid(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    if FunctionWords.contains(text.span, word, .swedish) || SwedishVerbs.shipped.contains(text.span, word) { return true }
    if SwedishAdjective.isListed(text, word) { return true }
    var hash = RollingHash()
    hash.read(text, word)
    var readings: [WordLexicon.Reading] = []
    Self.common.append(readingsOf: text, word, wordStart: word.lowerBound, hash: hash, to: &readings)
    return !readings.isEmpty
  }

  /// Whether a boundary agrees with how Swedish words are built.
  public func allowsBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int, beginning: PartEvidence, end: PartEvidence) -> Bool {
    let (first, last) = (word.lowerBound..<boundary, boundary..<word.upperBound)
    if SwedishBoundary.looksLikeEnding(text, last) { return false }
    if beginning == .unknown { return SwedishBoundary.canEnd(text, first) && SwedishBoundary.canBegin(text, last) }
    if end == .unknown {
      let isLong = first.count >= 5 || SwedishDeclension.isListedAsWhole(text, first)
      return isLong && SwedishBoundary.canBegin(text, last)
    }
    return true
  }
}
