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
  let compiled: CompiledLanguages

  /// Marks the mentions that do not count with the reason.
  func apply(to mentions: inout [Mention]) {
    var start = 0
    while start < mentions.count {
      let sentence = mentions[start].sentence
      let traits = compiled[text.sentences[sentence].language]?.traits.traits ?? []
      var end = start
      while end < mentions.count, mentions[end].sentence == sentence {
        if mentions[end].suppression == nil { mentions[end].suppression = reasonInItself(mentions[end], traits) }
        end += 1
      }
      for index in start..<end where mentions[index].suppression == nil {
        mentions[index].suppression = reasonBeside(index, mentions, start..<end)
      }
      start = end
    }
  }

  /// A reason that lies in the words of the mention and those right behind.
  private func reasonInItself(_ mention: Mention, _ traits: [LabelTraits.Traits]) -> Suppression? {
    if mention.kind == .compound, isTooShortForPart(mention, traits) || isBelowTellingHead(mention) { return .context }
    if OrganisationName.covers(mention.tokens, of: text, text.sentences[mention.sentence]) { return .name }
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

  private func isTooShortForPart(_ mention: Mention, _ traits: [LabelTraits.Traits]) -> Bool {
    traits[mention.label].isShort && mention.range != wordRange(mention)
  }

  /// Whether a part of a compound stands before a head that makes it something else: *perhejuristi*.
  private func isBelowTellingHead(_ mention: Mention) -> Bool {
    let last = mention.tokens.upperBound - 1
    if text.marks[mention.field][last].contains(.fixedCompound) { return true }
    let token = text.fields[mention.field].tokens[last]
    if mention.range.upperBound < Int(token.end) { return isTellingHead(mention.range.upperBound..<Int(token.end), token, mention) }
    let next = mention.tokens.upperBound
    guard next < text.fields[mention.field].tokens.count, !text.fields[mention.field].tokens[next].gap.isDisjoint(with: .joins) else {
      return false
    }
    return text.marks[mention.field][next].contains(.tellingHead)
  }

  /// Whether the raw bytes that follow a part of a compound in its token begin like a telling head.
  private func isTellingHead(_ rest: Range<Int>, _ token: Token, _ mention: Mention) -> Bool {
    guard let language = text.sentences[mention.sentence].language else { return false }
    if token.end - token.start == token.foldedEnd - token.foldedStart {
      let shift = Int(token.foldedStart) - Int(token.start)
      let folded = rest.lowerBound + shift..<rest.upperBound + shift
      return CompoundHeads.begin(text.fields[mention.field].folded, folded, language)
    }
    var folded: [UInt8] = []
    let raw = document.fields[mention.field]
    CaseFolding.append(raw.span, rest, to: &folded)
    return CompoundHeads.begin(folded, folded.indices, language)
  }

  /// A reason that lies in the other mentions of the sentence.
  private func reasonBeside(_ index: Int, _ mentions: [Mention], _ sentence: Range<Int>) -> Suppression? {
    let mention = mentions[index]
    for other in neighbours(of: index, mentions, sentence) where other != index {
      // All reasons lie in words that both have.
      if mentions[other].tokens.upperBound <= mention.tokens.lowerBound { continue }
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
    return text.marks[rival.field][rival.tokens.lowerBound].contains(.opposite)
  }

  /// Words that do.
  static let opposites = "alle yli ei ilman under över utan ej without"

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
