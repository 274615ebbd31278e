internal import TextAnalysis

/// The fields of a document as tokens and sentences, in memory that is used again for the next document.
struct DocumentText {
  /// The tokens of each field; there may be more than the document has fields.
  private(set) var fields: [TokenizedText] = []
  /// The sentences of all fields, in order.
  var sentences: [Sentence] = []
  private var ranges: [Range<Int>] = []

  /// A sentence, heading or item of a list.
  struct Sentence {
    /// The field.
    var field: Int
    /// The tokens of the field.
    var tokens: Range<Int>
    /// The language; nil where the words do not tell it.
    var language: Language?
  }

  /// Replaces the contents by the sentences of a document.
  mutating func read(_ document: Document, language: Language?) {
    sentences.removeAll(keepingCapacity: true)
    for (field, text) in document.fields.enumerated() {
      if field == fields.count { fields.append(TokenizedText()) }
      Tokenizer.tokenize(text.span, into: &fields[field])
      SentenceBoundaries.find(in: fields[field], into: &ranges)
      for tokens in ranges {
        let told = language ?? LanguageDetector.language(of: fields[field], tokens)
        sentences.append(Sentence(field: field, tokens: tokens, language: told))
      }
    }
  }
}
