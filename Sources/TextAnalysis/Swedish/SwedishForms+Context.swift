extension SwedishForms {
  /// Whether a sentence lets one of its words be a form of a noun or adjective.
  ///
  /// A form that a common verb has too is a noun after an article, a quantifier, a preposition, an adjective or a genitive, and a verb
  /// beside a subject pronoun or after *att* and the modal verbs. Where neither stands there, a present or passive form is a verb and
  /// an infinitive a noun.
  public func verdict(on token: Int, nature: WordNature, form: WordForm, in text: TokenizedText, _ range: Range<Int>) -> ContextVerdict {
    let place = SwedishPlace(text: text, range: range, token: token)
    if nature.contains(.man) { return place.isNounMan ? .stands : .ruledOut }
    if nature.contains(.functionWord) { return .ruledOut }
    if range.count == 1 { return .stands }
    if place.isName(exact: form.isExact) { return .ruledOut }
    if nature.contains(.adverb) { return place.isAfterNominal ? .stands : .ruledOut }
    if nature.contains(.right) { return place.isBeforeAdjective ? .ruledOut : .stands }
    if nature.contains(.beroende), place.isBefore(Self.on) { return .ruledOut }
    if nature.contains(.fast) { return place.isFirst || place.isAfterPunctuation ? .ruledOut : .stands }
    if nature.contains(.frivillig) {
      return nature.contains(.neuterAdjective) || place.isAfterCopula || place.isBeforeNoun ? .ruledOut : .stands
    }
    if nature.contains(.neuterAdjective) { return place.isAfterNeuter || place.isAfterCopula ? .stands : .ruledOut }
    if nature.contains(.present) { return verdict(onPresent: place) }
    if nature.contains(.passive) { return place.isAfterNominal ? .stands : .ruledOut }
    if nature.contains(.infinitive) {
      if place.isAfterNominal { return .stands }
      return place.isAfterInfinitiveMark || text.folded[text.tokens[token].foldedRange.upperBound - 1] != UInt8(ascii: "a")
        ? .ruledOut : .stands
    }
    if nature.contains(.past) { return place.isBesideSubject && !place.isAfterNominal ? .ruledOut : .stands }
    return .stands
  }

  /// A function word, a form of a common verb, or one of the few words with rules of their own.
  public func nature(of text: [UInt8], _ word: Range<Int>) -> WordNature {
    var nature = WordNature()
    func note(_ words: WordSet, _ meaning: WordNature) { if words.contains(text.span, word) { nature.insert(meaning) } }
    if FunctionWords.contains(text.span, word, .swedish) { nature.insert(.functionWord) }
    note(Self.man, .man)
    note(Self.adverbs, .adverb)
    note(Self.right, .right)
    note(Self.beroende, .beroende)
    note(Self.fast, .fast)
    note(Self.frivillig, .frivillig)
    if Self.neuterAdjectives.matches(text, end: word.upperBound, from: word.lowerBound) { nature.insert(.neuterAdjective) }
    note(SwedishVerbs.shipped.presents, .present)
    note(SwedishVerbs.shipped.passives, .passive)
    note(SwedishVerbs.shipped.infinitives, .infinitive)
    note(SwedishVerbs.shipped.pasts, .past)
    return nature
  }

  private func verdict(onPresent place: SwedishPlace) -> ContextVerdict {
    if place.isAfterSubject || place.isBeforeSubject { return place.isDeterminedClause ? .stands : .ruledOut }
    return place.isAfterNominal || place.isListed || place.isFirst ? .stands : .ruledOut
  }

  private static let man = WordSet("man")
  /// A noun, or *rather* before an adjective.
  private static let right = WordSet("rätt")
  /// A noun, or *depending* before *på*.
  private static let beroende = WordSet("beroende")
  private static let on = WordSet("på")
  /// An adjective, or *although* at the beginning of a clause.
  private static let fast = WordSet("fast")
  /// A person, or an adjective before a noun and after a copula.
  private static let frivillig = WordSet("frivillig frivilligt frivilliga")
  /// Words that are a noun only after a word that says so.
  private static let adverbs = WordSet("hem fort")
  /// The neuter of adjectives, which is an adverb as often as not.
  private static let neuterAdjectives = SuffixTable("igt iskt samt bart fullt löst ivt ellt")
}

extension WordNature {
  fileprivate static let man = WordNature(rawValue: 1 << 1)
  fileprivate static let adverb = WordNature(rawValue: 1 << 2)
  fileprivate static let right = WordNature(rawValue: 1 << 3)
  fileprivate static let beroende = WordNature(rawValue: 1 << 4)
  fileprivate static let fast = WordNature(rawValue: 1 << 5)
  fileprivate static let neuterAdjective = WordNature(rawValue: 1 << 6)
  fileprivate static let present = WordNature(rawValue: 1 << 7)
  fileprivate static let passive = WordNature(rawValue: 1 << 8)
  fileprivate static let infinitive = WordNature(rawValue: 1 << 9)
  fileprivate static let past = WordNature(rawValue: 1 << 10)
  fileprivate static let frivillig = WordNature(rawValue: 1 << 11)
}
