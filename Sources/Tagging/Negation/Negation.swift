internal import TextAnalysis

/// Marks the mentions that the text denies.
///
/// A cue reaches to the end of its clause, at most a few words, and through a coordination: *ilman ennakkovarausta tai ilmoittautumista*.
/// In Finnish a negative verb denies what stands in the partitive, so that *ei ole tietoa järjestöistä* still speaks of järjestöt. A label
/// that holds the cue itself (*ilman ajanvarausta*) is not denied.
struct Negation {
  let text: TokenizedText
  let marks: [WordMarks]
  let sentence: DocumentText.Sentence
  let cues: NegationCues
  let language: Language

  private init(text: TokenizedText, marks: [WordMarks], sentence: DocumentText.Sentence, language: Language) {
    self.text = text
    self.marks = marks
    self.sentence = sentence
    self.language = language
    cues = NegationCues.of(language)
  }

  /// Marks mentions of a sentence, which stand from an index on.
  static func apply(
    to mentions: inout [Mention], from first: Int, of sentence: DocumentText.Sentence, _ language: Language, _ text: borrowing DocumentText
  ) {
    for index in first..<mentions.count where mentions[index].form.grammaticalCase == .abessive { mentions[index].isNegated = true }
    if sentence.marks.isDisjoint(with: .negation) { return }  // most sentences
    Negation(text: text.fields[sentence.field], marks: text.marks[sentence.field], sentence: sentence, language: language)
      .apply(to: &mentions, from: first)
  }

  private func apply(to mentions: inout [Mention], from first: Int) {
    var hasVerbCue = false
    for token in sentence.tokens {
      let isVerb = marks[token].contains(.negativeVerb)
      let isPreposition = !isVerb && marks[token].contains(.negativePreposition) && !(hasVerbCue && marks[token].contains(.contrast))
      guard isVerb || isPreposition else { continue }
      if isVerb { hasVerbCue = true }
      if token + 1 < sentence.tokens.upperBound, marks[token + 1].contains(.negationLimit) { continue }
      if isDemanded(token) { denyBefore(token, &mentions, from: first) }
      denyAfter(token, isVerb: isVerb, &mentions, from: first)
    }
  }

  /// Whether a word of need stands within two words of a cue.
  private func isDemanded(_ cue: Int) -> Bool {
    (max(sentence.tokens.lowerBound, cue - 2)..<min(sentence.tokens.upperBound, cue + 4)).contains { marks[$0].contains(.need) }
  }

  /// Denies the mentions that end directly before the cue, or before the verb that the cue follows.
  private func denyBefore(_ cue: Int, _ mentions: inout [Mention], from first: Int) {
    var end = cue
    if end > sentence.tokens.lowerBound, marks[end - 1].contains(.need) { end -= 1 }
    var index = firstMention(from: cue, mentions, first)
    while index > first, mentions[index - 1].tokens.lowerBound > cue - Self.longestLabel {
      index -= 1
      if mentions[index].tokens.upperBound == end, isPlain(mentions[index], before: cue) { mentions[index].isNegated = true }
    }
  }

  /// The index of the first mention that begins at a token or behind it; mentions are in the order of their first tokens.
  private func firstMention(from token: Int, _ mentions: [Mention], _ first: Int) -> Int {
    var (low, high) = (first, mentions.count)
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

  private func denyAfter(_ cue: Int, isVerb: Bool, _ mentions: inout [Mention], from first: Int) {
    let end = scopeEnd(after: cue)
    var denied = cue + 1..<cue + 1
    for index in firstMention(from: cue + 1, mentions, first)..<mentions.count {
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
    let limit = min(sentence.tokens.upperBound, cue + 1 + cues.reach)
    while token < limit {
      if token > cue + 1,
        !text.tokens[token].gap.isDisjoint(with: [.comma, .colon, .period, .exclamation, .bracket, .dash, .bullet, .emptyLine])
      {
        break
      }
      if marks[token].contains(.clauseBoundary) { break }
      token += 1
    }
    return token
  }

  /// Whether a mention is joined to one that is denied by a conjunction.
  private func follows(_ mention: Mention, _ denied: Range<Int>) -> Bool {
    guard !denied.isEmpty, mention.tokens.lowerBound > denied.upperBound, mention.tokens.lowerBound <= denied.upperBound + 2 else {
      return false
    }
    return marks[denied.upperBound].contains(.conjunction)
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
