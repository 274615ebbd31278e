public import Tagging
public import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// What the engine sees in a piece of text: tokens, language, stems, and the labels that its words are forms of.
public struct WordAnalysis: Sendable {
  /// A token with its stem.
  public struct Word: Sendable {
    /// The folded token.
    public var folded: String
    /// Whether it is written together with the token before.
    public var isJoined: Bool
    /// Whether it is a function word of the language.
    public var isFunctionWord: Bool
    /// Its stem, the key by which a search finds all forms of the word.
    public var stem: String
  }

  /// A label that is found.
  public struct Label: Sendable {
    /// The label.
    public var text: String
    /// The concept that it names.
    public var concept: Int
    /// How the text has it.
    public var kind: LabelMatch.Kind
    /// What the ending says.
    public var form: WordForm
    /// The words of the text.
    public var words: String
  }

  /// The language that was told, or taken.
  public var language: Language
  /// The tokens.
  public var words: [Word]
  /// The labels, in the order of the text.
  public var labels: [Label]

  /// Analyses a piece of text.
  /// - Parameter language: The language; nil to tell it from the text, Finnish where that is impossible.
  public init(_ text: String, language: Language?, tagger: Tagger) {
    let tokens = TokenizedText(text)
    let range = tokens.tokens.indices
    let language = language ?? LanguageDetector.language(of: tokens, range) ?? .finnish
    self.language = language
    words = range.map { index in
      var stem = Array(tokens.folded[tokens.tokens[index].foldedRange])
      let isFunctionWord = FunctionWords.contains(stem.span, stem.indices, language)
      let folded = String(decoding: stem, as: UTF8.self)
      let word = stem
      stem.removeAll()
      Lemmatiser.append(baseOf: word, word.indices, language, to: &stem)
      return Word(
        folded: folded, isJoined: !tokens.tokens[index].gap.isDisjoint(with: .joins), isFunctionWord: isFunctionWord,
        stem: String(decoding: stem, as: UTF8.self))
    }
    let bytes = Array(text.utf8)
    labels = tagger.labelMatches(in: tokens, language: language).map { match in
      Label(
        text: tagger.thesaurus.labelText(match.label), concept: tagger.thesaurus.labelConcept(match.label), kind: match.kind,
        form: match.form, words: String(utf8Bytes: bytes.span.extracting(match.range)))
    }
  }
}
