internal import TextPrimitives

/// Tells which language a sentence or a title is written in.
///
/// The evidence is function words and letters in a row (``LetterPatterns``), added up over the words. Names tell little, so a word with
/// a capital letter inside a sentence counts half; acronyms and numbers do not count.
public enum LanguageDetector {
  /// The language of some tokens; nil where the evidence is too weak or speaks for two languages alike.
  /// - Parameters:
  ///   - text: The text.
  ///   - range: The tokens, best those of one sentence or title.
  /// - Complexity: O(number of bytes of the tokens).
  public static func language(of text: TokenizedText, _ range: Range<Int>) -> Language? {
    let evidence = evidence(in: text, range)
    var (best, second, most) = (Int32.min, Int32.min, 0)
    for lane in 0..<Language.allCases.count {
      if evidence[lane] > best {
        (second, best, most) = (best, evidence[lane], lane)
      } else {
        second = max(second, evidence[lane])
      }
    }
    return best - second >= leastMargin ? Language(rawValue: UInt8(most)) : nil
  }

  /// The language of a text as a whole; nil where it cannot be told.
  public static func language(of text: String) -> Language? {
    let tokens = TokenizedText(text)
    return language(of: tokens, tokens.tokens.indices)
  }

  /// The margin below which the language is not told, in sixteenths of a natural logarithm of odds.
  private static let leastMargin: Int32 = 16
  /// What a function word adds for its language, in the same unit.
  private static let functionWord: Int32 = 24

  /// The evidence for every language, by its lane.
  static func evidence(in text: TokenizedText, _ range: Range<Int>) -> SIMD4<Int32> {
    let patterns = LetterPatterns.shipped
    let folded = text.folded.span
    var evidence = SIMD4<Int32>.zero
    for index in range {
      let token = text.tokens[index]
      guard token.shape.contains(.hasLetter), !token.shape.contains(.hasDigit) else { continue }
      if token.shape.contains(.allCapitals), token.foldedRange.count <= 5 { continue }
      // A single letter is mostly a unit or an initial; as a function word it counts all the same.
      var weight = token.foldedRange.count == 1 ? .zero : patterns.weight(of: folded, token.foldedRange) &* 2
      for language in Language.allCases where FunctionWords.contains(folded, token.foldedRange, language) {
        weight[Int(language.rawValue)] += functionWord
      }
      if token.shape.contains(.capitalised), index > range.lowerBound { weight = weight &>> 1 }
      evidence &+= weight
    }
    return evidence
  }
}
