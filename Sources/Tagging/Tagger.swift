public import TextAnalysis
internal import TextPrimitives
public import Thesaurus

/// Finds the concepts of a thesaurus in texts.
///
/// Built once from a thesaurus; then any number of threads may tag with it, each with a ``Workspace`` of its own.
public struct Tagger: Sendable {
  /// All it knows, behind one reference: whoever works with a tagger holds a copy, and threads would contend for each of many.
  final class Knowledge: Sendable {
    let thesaurus: Thesaurus
    /// The labels, compiled by language.
    let matchers: LanguageMatchers
    let neighbours: ConceptNeighbours
    /// What scores are made with.
    let weights: RankingWeights
    /// What a user's own texts taught; nil without a model.
    let learned: LearnedConcepts?

    init(_ thesaurus: Thesaurus, _ matchers: LanguageMatchers, _ weights: RankingWeights, _ learned: LearnedConcepts?) {
      self.thesaurus = thesaurus
      self.matchers = matchers
      neighbours = ConceptNeighbours(thesaurus)
      self.weights = weights
      self.learned = learned
    }
  }

  private let knowledge: Knowledge

  /// The thesaurus whose concepts are found.
  public var thesaurus: Thesaurus { _read { yield knowledge.thesaurus } }
  /// The labels, compiled by language.
  var matchers: LanguageMatchers { knowledge.matchers }
  /// The concepts around each concept.
  var neighbours: ConceptNeighbours { knowledge.neighbours }
  /// What scores are made with.
  var weights: RankingWeights { _read { yield knowledge.weights } }
  /// What a user's own texts taught; nil without a model.
  var learned: LearnedConcepts? { _read { yield knowledge.learned } }

  /// Takes a thesaurus. The labels of a language are compiled when text in it first comes.
  /// - Parameter model: What a user's own tagged texts taught; it may have been made with an earlier state of the thesaurus.
  /// - Complexity: O(concepts and their relations), and with a model also O(size of the model).
  public init(_ thesaurus: Thesaurus, model: TaggingModel? = nil) {
    knowledge = Knowledge(
      thesaurus, LanguageMatchers(thesaurus), model?.weights ?? .untrained, model.map { LearnedConcepts($0, thesaurus) })
  }

  /// The same labels without a model.
  init(untrained tagger: Tagger) { knowledge = Knowledge(tagger.thesaurus, tagger.matchers, .untrained, nil) }

  /// Compiles the labels of some languages now rather than when the first text comes.
  public func prepare(_ languages: [Language] = Language.allCases) {
    for language in languages { _ = matchers.matcher(of: language) }
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
    Choice(tagger: self, document: document, text: workspace.text, compiled: finder.compiled).apply(to: &mentions)
    if !options.selection.isAll {
      for index in mentions.indices where !options.selection.contains(mentions[index].concept) { mentions[index].suppression = .excluded }
    }
    var uncut = options
    uncut.limit = nil
    let ranking = Ranking(tagger: self, document: document, text: workspace.text, compiled: finder.compiled, options: uncut)
    var suggestions = ranking.suggestions(of: mentions, using: &workspace.ranking)
    options.leaveOutBroader(&suggestions, of: thesaurus)
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
