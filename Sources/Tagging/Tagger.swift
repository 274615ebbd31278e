public import TextAnalysis
internal import TextPrimitives
public import Thesaurus

/// Finds the concepts of a thesaurus in texts.
///
/// Built once from a thesaurus; then any number of threads may tag with it, each with a ``Workspace`` of its own.
public struct Tagger: Sendable {
  /// The thesaurus whose concepts are found.
  public let thesaurus: Thesaurus
  /// The labels, compiled by language.
  let matchers: LanguageMatchers

  /// What scores are made with.
  let weights: RankingWeights
  /// What a user's own texts taught; nil without a model.
  let learned: LearnedConcepts?

  /// Takes a thesaurus. The labels of a language are compiled when text in it first comes.
  /// - Parameter model: What a user's own tagged texts taught; it may have been made with an earlier state of the thesaurus.
  /// - Complexity: O(1), and with a model O(concepts + size of the model).
  public init(_ thesaurus: Thesaurus, model: TaggingModel? = nil) {
    self.thesaurus = thesaurus
    matchers = LanguageMatchers(thesaurus)
    weights = model?.weights ?? .untrained
    learned = model.map { LearnedConcepts($0, thesaurus) }
  }

  /// The same labels without a model.
  init(untrained tagger: Tagger) {
    thesaurus = tagger.thesaurus
    matchers = tagger.matchers
    weights = .untrained
    learned = nil
  }

  /// Compiles the labels of some languages now rather than when the first text comes.
  public func prepare(_ languages: [Language] = Language.allCases) {
    for language in languages { _ = matchers.matcher(of: language) }
  }

  /// The letters of a label, without a qualifier in parentheses.
  /// - Complexity: O(bytes of the label).
  func labelLength(_ label: Int) -> Int {
    let range = thesaurus.labelRange(label)
    var count = 0
    for index in range {
      if thesaurus.labelBytes[index] == UInt8(ascii: "("), index > range.lowerBound { return max(0, count - 1) }
      if thesaurus.labelBytes[index] & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }

  /// Memory that one thread uses again and again.
  public struct Workspace: Sendable {
    var text = DocumentText()
    var matching = LabelMatcher.Workspace()
    var matches: [LabelMatch] = []
    var coordination = CoordinationFinder()
    var ranking = Ranking.Workspace()

    /// Fresh memory.
    public init() {}
  }

  /// The concepts of a document.
  public func tag(_ document: Document, options: TaggingOptions = TaggingOptions(), using workspace: inout Workspace) -> TaggedDocument {
    var finder = MentionFinder(tagger: self, document: document, options: options)
    finder.read(&workspace)
    var mentions = finder.mentions
    Choice(tagger: self, document: document, text: workspace.text).apply(to: &mentions)
    if !options.selection.isAll {
      for index in mentions.indices where !options.selection.contains(mentions[index].concept) { mentions[index].suppression = .excluded }
    }
    var uncut = options
    uncut.limit = nil
    let ranking = Ranking(tagger: self, document: document, text: workspace.text, options: uncut)
    var suggestions = ranking.suggestions(of: mentions, using: &workspace.ranking)
    options.cut(&suggestions, of: thesaurus)
    return TaggedDocument(suggestions: suggestions, language: finder.language)
  }

  /// The concepts of a document.
  public func tag(_ document: Document, options: TaggingOptions = TaggingOptions()) -> TaggedDocument {
    var workspace = Workspace()
    return tag(document, options: options, using: &workspace)
  }

  /// The labels that some tokens have, by the rules of one language, whatever negation or choice would say: what an analysis shows.
  public func labelMatches(in text: TokenizedText, language: Language) -> [LabelMatch] {
    var workspace = LabelMatcher.Workspace()
    var matches: [LabelMatch] = []
    matchers.matcher(of: language).matcher.append(matchesIn: text, text.tokens.indices, using: &workspace, to: &matches)
    return matches
  }
}
