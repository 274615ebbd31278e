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
    language(for: evidence(in: text, range))
  }

  /// The language that evidence speaks for; nil where it is too weak.
  static func language(for evidence: SIMD4<Int32>) -> Language? {
    var (best, second, most) = (Int32.min, Int32.min, 0)
    for lane in 0..<3 {
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
    let folded = text.folded.span
    var evidence = SIMD4<Int32>.zero
    for index in range where counts(text.tokens[index]) {
      let token = text.tokens[index]
      evidence &+= weigh(Self.evidence(ofWord: folded, token.foldedRange), token, isFirst: index == range.lowerBound)
    }
    return evidence
  }

  /// Whether a token tells anything: acronyms and numbers do not.
  static func counts(_ token: Token) -> Bool {
    guard token.shape.contains(.hasLetter), !token.shape.contains(.hasDigit) else { return false }
    return !(token.shape.contains(.allCapitals) && token.foldedRange.count <= 5)
  }

  /// What a word says as it stands in a sentence.
  static func weigh(_ evidence: SIMD4<Int32>, _ token: Token, isFirst: Bool) -> SIMD4<Int32> {
    token.shape.contains(.capitalised) && !isFirst ? evidence &>> 1 : evidence
  }

  /// What a folded word says by itself, for every language by its lane.
  static func evidence(ofWord folded: Span<UInt8>, _ word: Range<Int>) -> SIMD4<Int32> {
    // A single letter is mostly a unit or an initial; as a function word it counts all the same.
    var weight = word.count == 1 ? .zero : LetterPatterns.shipped.weight(of: folded, word) &* 2
    for language in Language.allCases where FunctionWords.contains(folded, word, language) {
      weight[Int(language.rawValue)] += functionWord
    }
    return weight
  }
}
