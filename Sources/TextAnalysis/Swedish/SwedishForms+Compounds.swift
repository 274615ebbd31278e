extension SwedishForms {
  /// The nouns of the tables with their forms.
  private static let common: WordLexicon = {
    var lexicon = WordLexicon(endings: SwedishEndings.table)
    var number = 0
    for noun in SwedishDeclension.listedNouns + SwedishUmlauts.nouns.map({ String(decoding: $0.singular, as: UTF8.self) }) {
      let bytes = Array(noun.utf8)
      var stems = StemList()
      SwedishNoun.appendStems(of: bytes, siblings: [], to: &stems)
      lexicon.insert(word: number, bytes: bytes, stems: stems)
      number += 1
    }
    return lexicon
  }()

  /// Swedish writes compounds as one word.
  public var looksIntoWords: Bool { true }

  /// The nouns of the tables, all of them: an umlaut changes a first letter too (*and – änder*).
  public func commonWords(beginningWith initial: UInt8) -> WordLexicon? { Self.common }

  /// The *s* of *kommunstyrelse* or *ungdomsarbete*.
  public var linkingLetter: UInt8? { UInt8(ascii: "s") }

  /// Between two letters, where the second part can begin.
  public func mayHaveBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int) -> Bool {
    SwedishBoundary.mayStand(at: boundary, in: text, word)
  }

  /// Whether a word is a form of a common noun, adjective or verb, or a function word.
  public func isSolid(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    if FunctionWords.contains(text.span, word, .swedish) || SwedishVerbs.shipped.contains(text.span, word) { return true }
    return SwedishAdjective.isListed(text, word) || Self.isCommon(text, word)
  }

  /// Whether letters are a form of a common noun.
  private static func isCommon(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    var hash = RollingHash()
    hash.read(text, part)
    var readings: [WordLexicon.Reading] = []
    common.append(readingsOf: text, part, wordStart: part.lowerBound, hash: hash, to: &readings)
    return !readings.isEmpty
  }

  /// Whether a boundary agrees with how Swedish words are built.
  public func allowsBoundary(_ text: [UInt8], _ word: Range<Int>, at boundary: Int, beginning: PartEvidence, end: PartEvidence) -> Bool {
    let (first, last) = (word.lowerBound..<boundary, boundary..<word.upperBound)
    if SwedishBoundary.looksLikeEnding(text, last) || isInsideCommonWord(text, word, boundary) { return false }
    if beginning == .unknown {
      return SwedishBoundary.canEnd(text, first)
        && (SwedishBoundary.canBegin(text, last) || text[boundary - 1] == UInt8(ascii: "s") && Self.isCommon(text, last))
    }
    if end == .unknown {
      let isLong = first.count >= 5 || SwedishDeclension.isListedAsWhole(text, first) && !endsInCommonWord(text, last)
      return isLong && SwedishBoundary.canBegin(text, last)
    }
    return true
  }

  /// Whether a part that is no known word ends in one: then the word is cut before that, as names are (*Kristine-stad*, not *kris*).
  private func endsInCommonWord(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    guard part.count >= 6 else { return false }
    return (part.lowerBound + 2...part.upperBound - 4).contains { text[$0] & 0xC0 != 0x80 && Self.isCommon(text, $0..<part.upperBound) }
  }

  /// Whether a boundary cuts a common noun that ends the word: *bo-städer*, *om-råden*.
  private func isInsideCommonWord(_ text: [UInt8], _ word: Range<Int>, _ boundary: Int) -> Bool {
    var hash = RollingHash()
    hash.read(text, word)
    var readings: [WordLexicon.Reading] = []
    for start in max(word.lowerBound, boundary - 6)..<boundary where text[start] & 0xC0 != 0x80 {
      Self.common.append(readingsOf: text, start..<word.upperBound, wordStart: word.lowerBound, hash: hash, to: &readings)
      if !readings.isEmpty { return true }
    }
    return false
  }
}
