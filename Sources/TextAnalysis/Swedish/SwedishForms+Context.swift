extension SwedishForms {
  /// Whether a sentence lets one of its words be a form of a noun or adjective.
  ///
  /// A form that a common verb has too is a noun after an article, a quantifier, a preposition, an adjective or a genitive, and a verb
  /// beside a subject pronoun or after *att* and the modal verbs. Where neither stands there, a present or passive form is a verb and
  /// an infinitive a noun.
  public func verdict(on token: Int, form: WordForm, in text: TokenizedText, _ range: Range<Int>) -> ContextVerdict {
    let folded = text.folded.span
    let word = text.tokens[token].foldedRange
    let place = SwedishPlace(text: text, range: range, token: token)
    if Self.man.contains(folded, word) { return place.isNounMan ? .stands : .ruledOut }
    if FunctionWords.contains(folded, word, .swedish) { return .ruledOut }
    if range.count == 1 { return .stands }
    if place.isName(exact: form.isExact) { return .ruledOut }
    if Self.adverbs.contains(folded, word) { return place.isAfterNominal ? .stands : .ruledOut }
    if Self.right.contains(folded, word) { return place.isBeforeAdjective ? .ruledOut : .stands }
    if Self.beroende.contains(folded, word), place.isBefore(Self.on) { return .ruledOut }
    if Self.fast.contains(folded, word) { return place.isFirst || place.isAfterPunctuation ? .ruledOut : .stands }
    if Self.neuterAdjectives.matches(text.folded, end: word.upperBound, from: word.lowerBound) {
      return place.isAfterNeuter || place.isAfterCopula ? .stands : .ruledOut
    }
    let verbs = SwedishVerbs.shipped
    if verbs.presents.contains(folded, word) { return verdict(onPresent: place) }
    if verbs.passives.contains(folded, word) { return place.isAfterNominal ? .stands : .ruledOut }
    if verbs.infinitives.contains(folded, word) {
      if place.isAfterNominal { return .stands }
      return place.isAfterInfinitiveMark || text.folded[word.upperBound - 1] != UInt8(ascii: "a") ? .ruledOut : .stands
    }
    if verbs.pasts.contains(folded, word) { return place.isBesideSubject && !place.isAfterNominal ? .ruledOut : .stands }
    return .stands
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
  /// Words that are a noun only after a word that says so.
  private static let adverbs = WordSet("hem fort")
  /// The neuter of adjectives, which is an adverb as often as not.
  private static let neuterAdjectives = SuffixTable("igt iskt samt bart fullt löst ivt ellt")
}
