internal import TextAnalysis

/// The fields of a document as tokens and sentences, in memory that is used again for the next document.
struct DocumentText {
  /// The tokens of each field; there may be more than the document has fields.
  private(set) var fields: [TokenizedText] = []
  /// By field and token, what the lists of its sentence's language say of its word.
  private(set) var marks: [[WordMarks]] = []
  /// The sentences of all fields, in order.
  private(set) var sentences: [Sentence] = []
  /// The words so far.
  var words = WordMemory()
  private var known = MarkedWordMemory()
  private var ranges: [Range<Int>] = []

  /// A sentence, heading or item of a list.
  struct Sentence {
    /// The field.
    var field: Int
    /// The tokens of the field.
    var tokens: Range<Int>
    /// The language; nil where the words do not tell it.
    var language: Language?
    /// The marks that any of the tokens has.
    var marks = WordMarks()
  }

  /// Replaces the contents by the sentences of a document.
  mutating func read(_ document: Document, language: Language?) {
    sentences.removeAll(keepingCapacity: true)
    words.makeRoom()
    for (field, text) in document.fields.enumerated() {
      if field == fields.count {
        fields.append(TokenizedText())
        marks.append([])
      }
      Tokenizer.tokenize(text.span, into: &fields[field])
      words.number(&fields[field])
      marks[field].removeAll(keepingCapacity: true)
      marks[field].append(contentsOf: repeatElement([], count: fields[field].tokens.count))
      append(sentencesOf: fields[field], field, language)
    }
  }

  private mutating func append(sentencesOf text: TokenizedText, _ field: Int, _ language: Language?) {
    SentenceBoundaries.find(in: text, into: &ranges)
    for tokens in ranges {
      sentences.append(Sentence(field: field, tokens: tokens, language: language ?? words.language(of: text, tokens)))
    }
  }

  /// Takes the language of a sentence away again: no word told it.
  mutating func forgetLanguage(of sentence: Int) {
    sentences[sentence].language = nil
    sentences[sentence].marks = []
  }

  /// Notes the language of a sentence on it, and the marks of its words.
  mutating func set(_ language: Language, of sentence: Int, in text: TokenizedText) {
    let (field, tokens) = (sentences[sentence].field, sentences[sentence].tokens)
    sentences[sentence].language = language
    sentences[sentence].marks = known.read(text, tokens, language, stamp: words.stamp, into: &marks[field])
  }
}
