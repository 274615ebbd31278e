internal import TextAnalysis
internal import Thesaurus

/// Reads the fields of one document and finds every mention of every label.
struct MentionFinder {
  let tagger: Tagger
  let document: Document
  let options: TaggingOptions
  /// The mentions, in the order of the fields, sentences and first tokens.
  private(set) var mentions: [Mention] = []
  private(set) var compiled = CompiledLanguages()
  private var tokensByLanguage = [Int](repeating: 0, count: Language.allCases.count)

  init(tagger: Tagger, document: Document, options: TaggingOptions) {
    self.tagger = tagger
    self.document = document
    self.options = options
  }

  /// The language of most tokens; nil where no sentence tells.
  var language: Language? {
    var best: Language?
    for language in Language.allCases where tokensByLanguage[Int(language.rawValue)] > best.map({ tokensByLanguage[Int($0.rawValue)] }) ?? 0
    {
      best = language
    }
    return best
  }

  /// Cuts the fields into sentences and finds the mentions of each in its language.
  mutating func read(_ workspace: inout Tagger.Workspace) {
    workspace.text.read(document, language: options.language)
    for sentence in workspace.text.sentences where sentence.language != nil { count(sentence) }
    let fallback = document.language ?? language
    mentions.reserveCapacity(workspace.text.sentences.reduce(0) { $0 + $1.tokens.count } / 2)
    var index = 0
    for field in document.fields.indices {
      let text = workspace.text.fields[field]
      while index < workspace.text.sentences.count, workspace.text.sentences[index].field == field {
        if let language = workspace.text.sentences[index].language ?? fallback {
          findMatches(index, language, text, &workspace)
        } else {
          findMatchesInAnyLanguage(index, text, &workspace)
        }
        append(&workspace, sentence: index)
        index += 1
      }
    }
  }

  private mutating func count(_ sentence: DocumentText.Sentence) {
    if let language = sentence.language { tokensByLanguage[Int(language.rawValue)] += sentence.tokens.count }
  }

  private mutating func findMatches(_ index: Int, _ language: Language, _ text: TokenizedText, _ workspace: inout Tagger.Workspace) {
    workspace.text.set(language, of: index, in: text)
    let sentence = workspace.text.sentences[index]
    workspace.matches.removeAll(keepingCapacity: true)
    let compiled = compiled.matcher(of: language, tagger.matchers)
    compiled.matcher.append(matchesIn: text, sentence.tokens, using: &workspace.matching, to: &workspace.matches)
    workspace.coordination.append(
      matchesIn: text, sentence.tokens, workspace.text.marks[sentence.field], compiled.matcher, &workspace.text.words,
      using: &workspace.matching, to: &workspace.matches)
  }

  /// Where neither the words nor the document tell the language, the vocabulary does: the language with most words found.
  private mutating func findMatchesInAnyLanguage(_ index: Int, _ text: TokenizedText, _ workspace: inout Tagger.Workspace) {
    var best: (language: Language, covered: Int)?
    for language in Language.allCases {
      findMatches(index, language, text, &workspace)
      let covered = workspace.matches.reduce(0) { $0 + $1.tokens.count }
      if covered > best?.covered ?? 0 { best = (language, covered) }
    }
    workspace.matches.removeAll(keepingCapacity: true)
    guard let best else { return workspace.text.forgetLanguage(of: index) }
    findMatches(index, best.language, text, &workspace)
    count(workspace.text.sentences[index])
  }

  private static func stands(_ one: LabelMatch, before other: LabelMatch) -> Bool {
    if one.tokens.lowerBound != other.tokens.lowerBound { return one.tokens.lowerBound < other.tokens.lowerBound }
    if one.tokens.upperBound != other.tokens.upperBound { return one.tokens.upperBound < other.tokens.upperBound }
    if one.range.lowerBound != other.range.lowerBound { return one.range.lowerBound < other.range.lowerBound }
    if one.range.upperBound != other.range.upperBound { return one.range.upperBound < other.range.upperBound }
    return one.label < other.label
  }

  private mutating func append(_ workspace: inout Tagger.Workspace, sentence number: Int) {
    let sentence = workspace.text.sentences[number]
    guard let language = sentence.language else { return }
    let first = mentions.count
    workspace.matches.sort(by: Self.stands(_:before:))
    guard !workspace.matches.isEmpty, let traits = compiled[language]?.traits.traits else { return }
    // Asked for every mention of every label, other words of the same root are none.
    for match in workspace.matches where !(options.includesAll && match.kind == .derivation) {
      let label = traits[match.label]
      mentions.append(
        Mention(
          match, concept: Int(label.concept), field: sentence.field, sentence: number,
          suppression: match.isNested ? .nested : label.suppression))
    }
    guard first < mentions.count else { return }
    Negation.apply(to: &mentions, from: first, of: sentence, language, workspace.text)
  }
}
