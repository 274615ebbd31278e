public import SearchIndex
internal import TextAnalysis
internal import TextPrimitives

/// Words by their base forms, so that *vertaistukea* finds *vertaistuen*; case, soft hyphens and ways of composing letters make no
/// difference.
///
/// A document is read in its language. Where that is not known, as for most queries, every word is read in all languages.
/// Function words are terms of their own, apart from the base forms, so that *ska* is not found as a form of *skola* (school).
public struct BaseFormAnalyzer: IndexAnalyzer {
  /// `base-forms-2`: what it makes of words is part of its name, because an index and its queries must agree.
  public var name: String { "base-forms-2" }

  /// Stands before a function word.
  private static let functionWordMark: UInt8 = 1

  /// The analyzer.
  public init() {}

  /// Appends the base forms of a text: one a word, or one for each language.
  public func analyze(_ text: Span<UInt8>, language: String?, into tokens: inout TokenBuffer) {
    let told = language.flatMap { Language(tag: $0) }
    let words = Self.words(of: text)
    let first = tokens.positionCount
    for (number, token) in words.tokens.enumerated() {
      func isFunctionWord(_ language: Language) -> Bool { FunctionWords.contains(words.folded.span, token.foldedRange, language) }
      // Of a word alone whose language is not known, *men*, only the readings that mean something are wanted.
      let isAlone = told == nil && words.tokens.count == 1 && !Language.allCases.allSatisfy(isFunctionWord)
      for language in Language.allCases where told == nil || told == language {
        if !isFunctionWord(language) {
          Lemmatiser.append(baseOf: words.folded, token.foldedRange, language, to: &tokens.bytes)
        } else if !isAlone {
          tokens.bytes.append(Self.functionWordMark)
          tokens.bytes.append(contentsOf: words.folded[token.foldedRange])
        } else {
          continue
        }
        tokens.finish(position: first + number, source: token.range)
      }
    }
  }

  /// Appends the words without finding their base forms.
  public func analyzeUnfinished(_ text: Span<UInt8>, into tokens: inout TokenBuffer) {
    let words = Self.words(of: text)
    let first = tokens.positionCount
    for (number, token) in words.tokens.enumerated() {
      tokens.bytes.append(contentsOf: words.folded[token.foldedRange])
      tokens.finish(position: first + number, source: token.range)
    }
  }

  private static func words(of text: Span<UInt8>) -> TokenizedText {
    var words = TokenizedText()
    Tokenizer.tokenize(text, into: &words)
    return words
  }
}
