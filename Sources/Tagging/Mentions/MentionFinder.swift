internal import TextAnalysis
internal import Thesaurus

/// Reads the fields of one document and finds every mention of every label.
struct MentionFinder {
  let tagger: Tagger
  let document: Document
  let options: TaggingOptions
  /// The mentions, in the order of the text.
  private(set) var allMentions: [Mention] = []
  /// The number of sentences so far.
  private(set) var sentences = 0
  private var tokensByLanguage = [Int](repeating: 0, count: Language.allCases.count)

  init(tagger: Tagger, document: Document, options: TaggingOptions) {
    self.tagger = tagger
    self.document = document
    self.options = options
  }

  var mentions: [Mention] {
    get { allMentions }
    set { allMentions = newValue }
  }

  /// The language of most tokens; nil where no sentence tells.
  var language: Language? {
    let most = tokensByLanguage.max() ?? 0
    return most == 0 ? document.language : Language.allCases[tokensByLanguage.firstIndex(of: most) ?? 0]
  }

  /// Finds the mentions of a field.
  mutating func read(field: Int, _ workspace: inout Tagger.Workspace) {
    let text = document.fields[field]
    Tokenizer.tokenize(text.span, into: &workspace.text)
    SentenceBoundaries.find(in: workspace.text, into: &workspace.sentences)
    for sentence in workspace.sentences { read(sentence, field: field, &workspace) }
  }

  /// Finds the mentions of a sentence, in its language.
  private mutating func read(_ sentence: Range<Int>, field: Int, _ workspace: inout Tagger.Workspace) {
    let language = options.language ?? document.language ?? .finnish
    tokensByLanguage[Int(language.rawValue)] += sentence.count
    workspace.matches.removeAll(keepingCapacity: true)
    tagger.matchers[Int(language.rawValue)].append(matchesIn: workspace.text, sentence, using: &workspace.matching, to: &workspace.matches)
    for match in workspace.matches { append(match, field: field) }
    sentences += 1
  }

  private mutating func append(_ match: LabelMatch, field: Int) {
    allMentions.append(
      Mention(
        concept: Int(tagger.labels[match.label].concept), label: match.label, field: field, range: match.range, tokens: match.tokens,
        sentence: sentences, kind: match.kind, form: match.form))
  }
}
