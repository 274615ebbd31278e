internal import TextAnalysis
internal import Thesaurus

/// Reads the fields of one document and finds every mention of every label.
struct MentionFinder {
  let tagger: Tagger
  let document: Document
  let options: TaggingOptions
  /// The mentions, in the order of the fields, sentences and first tokens.
  private(set) var mentions: [Mention] = []
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
    for index in workspace.text.sentences.indices {
      if let language = workspace.text.sentences[index].language ?? fallback {
        workspace.text.sentences[index].language = language
        findMatches(index, language, &workspace)
      } else {
        findMatchesInAnyLanguage(index, &workspace)
      }
      append(workspace, sentence: index)
    }
  }

  private mutating func count(_ sentence: DocumentText.Sentence) {
    if let language = sentence.language { tokensByLanguage[Int(language.rawValue)] += sentence.tokens.count }
  }

  private func findMatches(_ index: Int, _ language: Language, _ workspace: inout Tagger.Workspace) {
    let sentence = workspace.text.sentences[index]
    workspace.matches.removeAll(keepingCapacity: true)
    let compiled = tagger.matchers.matcher(of: language)
    let text = workspace.text.fields[sentence.field]
    compiled.matcher.append(matchesIn: text, sentence.tokens, using: &workspace.matching, to: &workspace.matches)
    workspace.coordination.append(
      matchesIn: text, sentence.tokens, language, compiled.matcher, using: &workspace.matching, to: &workspace.matches)
  }

  /// Where neither the words nor the document tell the language, the vocabulary does: the language with most words found.
  private mutating func findMatchesInAnyLanguage(_ index: Int, _ workspace: inout Tagger.Workspace) {
    var best: (language: Language, covered: Int)?
    for language in Language.allCases {
      findMatches(index, language, &workspace)
      let covered = workspace.matches.reduce(0) { $0 + $1.tokens.count }
      if covered > best?.covered ?? 0 { best = (language, covered) }
    }
    workspace.matches.removeAll(keepingCapacity: true)
    guard let best else { return }
    workspace.text.sentences[index].language = best.language
    count(workspace.text.sentences[index])
    findMatches(index, best.language, &workspace)
  }

  private mutating func append(_ workspace: Tagger.Workspace, sentence number: Int) {
    let sentence = workspace.text.sentences[number]
    guard let language = sentence.language else { return }
    let first = mentions.count
    let ordered = workspace.matches.sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound, $0.range.lowerBound, $0.range.upperBound, $0.label)
        < ($1.tokens.lowerBound, $1.tokens.upperBound, $1.range.lowerBound, $1.range.upperBound, $1.label)
    }
    // Asked for every mention of every label, other words of the same root are none.
    for match in ordered where !(options.includesAll && match.kind == .derivation) {
      mentions.append(
        Mention(
          concept: tagger.thesaurus.labelConcept(match.label), label: match.label, field: sentence.field, range: match.range,
          tokens: match.tokens, sentence: number, kind: match.kind, form: match.form, suppression: match.isNested ? .nested : nil))
    }
    Negation(text: workspace.text.fields[sentence.field], sentence: sentence.tokens, language: language).apply(to: &mentions[first...])
  }
}
