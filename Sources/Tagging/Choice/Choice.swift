internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// Decides which mentions count.
///
/// Mentions come in the order of fields, sentences and first tokens, so those that touch each other stand near each other.
struct Choice {
  let tagger: Tagger
  let document: Document
  let text: DocumentText

  /// Marks the mentions that do not count with the reason.
  func apply(to mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].suppression == nil {
      mentions[index].suppression = reasonInItself(mentions[index])
    }
    var start = 0
    while start < mentions.count {
      var end = start + 1
      while end < mentions.count, mentions[end].sentence == mentions[start].sentence { end += 1 }
      for index in start..<end where mentions[index].suppression == nil {
        mentions[index].suppression = reasonBeside(index, mentions, start..<end)
      }
      start = end
    }
  }

  /// A reason that lies in the concept or the label.
  private func reasonInItself(_ mention: Mention) -> Suppression? {
    if tagger.thesaurus.isDeprecated(mention.concept) { return .deprecated }
    if tagger.thesaurus.isSearchOnly(mention.concept) || tagger.thesaurus.labelIsSearchOnly(mention.label) { return .searchOnly }
    if mention.kind == .compound, isTooShortForPart(mention) || isBelowTellingHead(mention) { return .context }
    if OrganisationName.covers(mention.tokens, of: text.fields[mention.field], text.sentences[mention.sentence]) { return .name }
    return nil
  }

  /// The mentions that may touch a mention: they are in the order of their first tokens, and no label is longer than ``longestLabel``.
  private func neighbours(of index: Int, _ mentions: [Mention], _ sentence: Range<Int>) -> Range<Int> {
    let tokens = mentions[index].tokens
    var first = index
    while first > sentence.lowerBound, mentions[first - 1].tokens.lowerBound > tokens.lowerBound - Self.longestLabel { first -= 1 }
    var end = index + 1
    while end < sentence.upperBound, mentions[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return first..<end
  }

  /// The most tokens of a label.
  private static let longestLabel = 16

  /// Whether a label is so short that as a part of a word it is mostly chance: *ilta-isin*, *koti-sivu*.
  private func isTooShortForPart(_ mention: Mention) -> Bool {
    tagger.labelLength(mention.label) <= 4 && mention.range != wordRange(mention)
  }

  /// Whether a part of a compound stands before a head that makes it something else: *perhejuristi*.
  private func isBelowTellingHead(_ mention: Mention) -> Bool {
    let tokens = text.fields[mention.field]
    let token = tokens.tokens[mention.tokens.upperBound - 1]
    guard let language = text.sentences[mention.sentence].language else { return false }
    if FixedCompounds.contains(tokens.folded[token.foldedRange], language) { return true }
    if mention.range.upperBound < Int(token.end) {
      let raw = document.fields[mention.field]
      var rest: [UInt8] = []
      CaseFolding.append(raw.span, mention.range.upperBound..<Int(token.end), to: &rest)
      return CompoundHeads.begin(rest[...], language)
    }
    let next = mention.tokens.upperBound
    guard next < tokens.tokens.count, !tokens.tokens[next].gap.isDisjoint(with: .joins) else { return false }
    return CompoundHeads.begin(tokens.folded[tokens.tokens[next].foldedRange], language)
  }

  /// A reason that lies in the other mentions of the sentence.
  private func reasonBeside(_ index: Int, _ mentions: [Mention], _ sentence: Range<Int>) -> Suppression? {
    let mention = mentions[index]
    for other in neighbours(of: index, mentions, sentence) where other != index {
      let rival = mentions[other]
      guard rival.suppression == nil || rival.suppression == .nested, rival.field == mention.field else { continue }
      if rival.concept == mention.concept {
        if rival.range == mention.range {
          if isBetter(other, than: index, mentions) { return .repeated }
        } else if contains(rival.range, mention.range) {
          return .nested
        }
      } else if mention.kind == .derivation, rival.kind < .derivation, contains(rival.range, mention.range) {
        return .nested
      } else if mention.kind == .compound, rival.kind != .compound, contains(rival.range, wordRange(mention)) {
        return .nested
      } else if rival.kind == .coordination, mention.kind != .coordination, rival.tokens == mention.tokens {
        return .nested
      } else if isLimited(mention, by: rival) {
        return .nested
      } else if contains(rival.range, mention.range), rival.range != mention.range, isImplied(mention.concept, by: rival.concept) {
        return .nested
      }
    }
    return nil
  }

  /// Whether a longer label turns a word into its opposite: *alle kouluikäiset* are no school children.
  private func isLimited(_ mention: Mention, by rival: Mention) -> Bool {
    guard rival.tokens.count > mention.tokens.count, contains(rival.range, mention.range) else { return false }
    let tokens = text.fields[rival.field]
    return Self.limits.contains(tokens.folded.span, tokens.tokens[rival.tokens.lowerBound].foldedRange)
  }

  private static let limits = WordSet("alle yli ei ilman under över utan ej without")

  /// The raw bytes of the tokens of a mention.
  private func wordRange(_ mention: Mention) -> Range<Int> {
    let tokens = text.fields[mention.field].tokens
    return Int(tokens[mention.tokens.lowerBound].start)..<Int(tokens[mention.tokens.upperBound - 1].end)
  }

  private func contains(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }

  /// Of two mentions of the same words for the same concept, the surer, then the more preferred label, then the first.
  private func isBetter(_ one: Int, than other: Int, _ mentions: [Mention]) -> Bool {
    let (a, b) = (mentions[one], mentions[other])
    if a.kind != b.kind { return a.kind < b.kind }
    let (kindA, kindB) = (tagger.thesaurus.labelKind(a.label).rawValue, tagger.thesaurus.labelKind(b.label).rawValue)
    return kindA != kindB ? kindA < kindB : one < other
  }

  /// Whether a concept is above another, so that the narrower says it all.
  private func isImplied(_ concept: Int, by narrower: Int) -> Bool { tagger.thesaurus.ancestors(of: narrower).contains(concept) }
}
