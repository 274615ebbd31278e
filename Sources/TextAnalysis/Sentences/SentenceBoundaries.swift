internal import TextPrimitives

/// Finds where sentences begin, from the tokens of a text and what stands between them.
///
/// A stop ends a sentence when what follows can begin one, and when the word before is no abbreviation, initial, number of a list, or
/// part of a date or domain name. A line end ends a sentence before an empty line, a bullet, and after a line that was not full
/// (a heading, a list item); a line that was only wrapped goes on.
public enum SentenceBoundaries {
  /// Longer sentences are cut, so that what works sentence by sentence needs bounded memory, whatever it is given.
  static let longest = 10_000

  /// The sentences of a text as ranges of its tokens. Together the ranges are all tokens.
  /// - Complexity: O(number of tokens).
  public static func ranges(of text: TokenizedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    find(in: text, into: &ranges)
    return ranges
  }

  /// Replaces the contents of `ranges` by the sentences of a text as ranges of its tokens.
  /// - Complexity: O(number of tokens).
  public static func find(in text: TokenizedText, into ranges: inout [Range<Int>]) {
    ranges.removeAll(keepingCapacity: true)
    guard !text.tokens.isEmpty else { return }
    var lines = WrappedLines()
    lines.measure(from: 0, text.tokens)
    var start = 0
    for index in 1..<text.tokens.count {
      let isNewLine = text.tokens[index].gap.contains(.lineBreak)
      let isLineEnd = isNewLine && !lines.goOn(into: index, text.tokens)
      guard index - start >= longest || isBoundary(before: index, sentenceStart: start, isNewLine: isNewLine, isLineEnd: isLineEnd, text)
      else { continue }
      ranges.append(start..<index)
      start = index
    }
    ranges.append(start..<text.tokens.count)
  }

  private static func isBoundary(
    before index: Int, sentenceStart: Int, isNewLine: Bool, isLineEnd: Bool, _ text: TokenizedText
  ) -> Bool {
    let next = text.tokens[index]
    if next.gap.contains(.emptyLine) { return true }
    if next.gap.contains(.bullet) { return next.gap.contains(.space) }
    if isNewLine && (next.gap.contains(.dash) || next.shape.contains(.leadingHyphen)) { return true }
    if isLineEnd && !next.gap.contains(.comma) && !text.tokens[index - 1].shape.contains(.trailingHyphen) { return true }
    if next.gap.contains(.exclamation) { return isEndedByExclamation(next) }
    return next.gap.contains(.period) && isEndedByPeriod(before: index, isFirst: index - 1 == sentenceStart, text)
  }

  /// After `!` or `?`: a lower-case letter goes on after a quotation and in brackets only.
  private static func isEndedByExclamation(_ next: Token) -> Bool {
    if next.shape.contains(.capitalised) { return true }
    return next.gap.contains(.space) && next.gap.isDisjoint(with: [.quote, .bracket, .comma, .dash])
  }

  private static func isEndedByPeriod(before index: Int, isFirst: Bool, _ text: TokenizedText) -> Bool {
    let last = text.tokens[index - 1]
    let next = text.tokens[index]
    guard next.gap.contains(.space) else { return isBlankForgotten(last, next) }
    guard next.shape.contains(.capitalised) || next.shape.contains(.hasDigit), !next.gap.contains(.comma) else { return false }
    if last.shape.contains(.hasDigit) { return isEndedAfterNumber(last, isFirst: isFirst, next) }
    if UTF8Scalars.countScalars(in: text.folded.span, last.foldedRange) == 1, isFirst || last.shape.contains(.capitalised) {
      return false  // an initial, or the letter of a list
    }
    return !isAbbreviation(at: index - 1, beforeNumber: next.shape.contains(.hasDigit), text)
  }

  /// *loppui.Uusi*, and not a date, a domain name or an abbreviation.
  private static func isBlankForgotten(_ last: Token, _ next: Token) -> Bool {
    next.shape.contains(.capitalised) && next.shape.isDisjoint(with: [.allCapitals, .hasDigit]) && next.foldedRange.count >= 2
      && last.shape.isDisjoint(with: [.capitalised, .hasDigit]) && last.foldedRange.count >= 3
  }

  /// `1.` of a list and `5. 6.` of a date go on; a year or a number before a word ends a sentence.
  private static func isEndedAfterNumber(_ last: Token, isFirst: Bool, _ next: Token) -> Bool {
    if last.foldedRange.count >= 4 { return true }
    return !isFirst && !next.shape.contains(.hasDigit)
  }

  /// Whether the word that ends with a token is an abbreviation after which a sentence goes on. It may have up to four parts.
  private static func isAbbreviation(at index: Int, beforeNumber: Bool, _ text: TokenizedText) -> Bool {
    let folded = text.folded.span
    let last = text.tokens[index]
    var first = index
    while first > 0, index - first < 3, text.tokens[first].gap == .period { first -= 1 }
    if first < index { return Abbreviations.joined.contains(folded, Int(text.tokens[first].foldedStart)..<Int(last.foldedEnd)) }
    return Abbreviations.single.contains(folded, last.foldedRange)
      || beforeNumber && Abbreviations.beforeNumber.contains(folded, last.foldedRange)
  }
}
