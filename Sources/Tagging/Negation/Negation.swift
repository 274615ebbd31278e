internal import TextAnalysis

/// Marks the mentions that the text denies.
///
/// A cue reaches to the end of its clause, at most a few words, and through a coordination: *ilman ennakkovarausta tai ilmoittautumista*.
/// In Finnish a negative verb denies what stands in the partitive, so that *ei ole tietoa järjestöistä* still speaks of järjestöt. A label
/// that holds the cue itself (*ilman ajanvarausta*) is not denied.
struct Negation {
  let text: TokenizedText
  let sentence: Range<Int>
  let cues: NegationCues
  let language: Language

  init(text: TokenizedText, sentence: Range<Int>, language: Language) {
    self.text = text
    self.sentence = sentence
    self.language = language
    cues = NegationCues.of(language)
  }

  /// Marks mentions of the sentence.
  func apply(to mentions: inout ArraySlice<Mention>) {
    for index in mentions.indices where mentions[index].form.grammaticalCase == .abessive { mentions[index].isNegated = true }
    var hasVerbCue = false
    for token in sentence {
      let isVerb = contains(cues.verbs, token)
      let isPreposition = !isVerb && contains(cues.prepositions, token) && !(hasVerbCue && contains(cues.contrasts, token))
      guard isVerb || isPreposition else { continue }
      if isVerb { hasVerbCue = true }
      if token + 1 < sentence.upperBound, contains(cues.limits, token + 1) { continue }
      if isDemanded(token) { denyBefore(token, &mentions) }
      denyAfter(token, isVerb: isVerb, &mentions)
    }
  }

  private func contains(_ set: WordSet, _ token: Int) -> Bool { set.contains(text.folded.span, text.tokens[token].foldedRange) }

  /// Whether a word of need stands within two words of a cue.
  private func isDemanded(_ cue: Int) -> Bool {
    (max(sentence.lowerBound, cue - 2)..<min(sentence.upperBound, cue + 4)).contains { contains(cues.needs, $0) }
  }

  /// Denies the mentions that end directly before the cue, or before the verb that the cue follows.
  private func denyBefore(_ cue: Int, _ mentions: inout ArraySlice<Mention>) {
    var end = cue
    if end > sentence.lowerBound, contains(cues.needs, end - 1) { end -= 1 }
    var index = firstMention(from: cue, mentions)
    while index > mentions.startIndex, mentions[index - 1].tokens.lowerBound > cue - Self.longestLabel {
      index -= 1
      if mentions[index].tokens.upperBound == end, isPlain(mentions[index], before: cue) { mentions[index].isNegated = true }
    }
  }

  /// The index of the first mention that begins at a token or behind it; mentions are in the order of their first tokens.
  private func firstMention(from token: Int, _ mentions: ArraySlice<Mention>) -> Int {
    var (low, high) = (mentions.startIndex, mentions.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The most tokens of a label.
  private static let longestLabel = 16

  /// Whether nothing but blanks stands between a mention and the cue.
  private func isPlain(_ mention: Mention, before cue: Int) -> Bool {
    (mention.tokens.upperBound...cue).allSatisfy { text.tokens[$0].gap.isDisjoint(with: .separates) }
  }

  private func denyAfter(_ cue: Int, isVerb: Bool, _ mentions: inout ArraySlice<Mention>) {
    let end = scopeEnd(after: cue)
    var denied = cue + 1..<cue + 1
    for index in firstMention(from: cue + 1, mentions)..<mentions.endIndex {
      let mention = mentions[index]
      if mention.tokens.lowerBound > max(end, denied.upperBound + 2) { break }
      guard mention.tokens.upperBound <= end || follows(mention, denied) else { continue }
      guard isDeniable(mention, cue: cue, isVerb: isVerb) else { continue }
      mentions[index].isNegated = true
      denied = mention.tokens
    }
  }

  /// The token after the last that a cue reaches.
  private func scopeEnd(after cue: Int) -> Int {
    var token = cue + 1
    let limit = min(sentence.upperBound, cue + 1 + cues.reach)
    while token < limit {
      if token > cue + 1,
        !text.tokens[token].gap.isDisjoint(with: [.comma, .colon, .period, .exclamation, .bracket, .dash, .bullet, .emptyLine])
      {
        break
      }
      if contains(cues.boundaries, token) { break }
      token += 1
    }
    return token
  }

  /// Whether a mention is joined to one that is denied by a conjunction.
  private func follows(_ mention: Mention, _ denied: Range<Int>) -> Bool {
    guard !denied.isEmpty, mention.tokens.lowerBound > denied.upperBound, mention.tokens.lowerBound <= denied.upperBound + 2 else {
      return false
    }
    return Conjunctions.contains(text, denied.upperBound, language)
  }

  private func isDeniable(_ mention: Mention, cue: Int, isVerb: Bool) -> Bool {
    guard language == .finnish else { return true }
    switch mention.form.grammaticalCase {
    case .partitive: return true
    case .inessive, .adessive:  // *eivät ole työssä*
      return isVerb && mention.tokens.lowerBound <= cue + 2
    default: return !cues.needsPartitive
    }
  }
}
