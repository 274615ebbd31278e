public import TextAnalysis
internal import TextPrimitives
public import Thesaurus

/// Finds the concepts of a thesaurus in texts.
///
/// Built once from a thesaurus; then any number of threads may tag with it, each with a ``Workspace`` of its own.
public struct Tagger: Sendable {
  /// The thesaurus whose concepts are found.
  public let thesaurus: Thesaurus
  /// What tagging needs to know of each label, by its number.
  let labels: [LabelFacts]
  /// The labels, compiled by language.
  let matchers: LanguageMatchers

  /// What tagging needs to know of a label.
  struct LabelFacts: Sendable {
    /// The concept that it names.
    var concept: Int32
    /// Its length in letters, without a qualifier.
    var length: Int
    /// The number of concepts that have the same label in the same language.
    var sharing = 1
  }

  /// Takes a thesaurus. The labels of a language are compiled when text in it first comes.
  /// - Complexity: O(number of labels).
  public init(_ thesaurus: Thesaurus) {
    self.thesaurus = thesaurus
    matchers = LanguageMatchers(thesaurus)
    labels = (0..<thesaurus.labelCount).map { label in
      LabelFacts(concept: Int32(thesaurus.labelConcept(label)), length: Self.letters(thesaurus.labelBytes, thesaurus.labelRange(label)))
    }
  }

  /// The letters of a label, without a qualifier in parentheses.
  private static func letters(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for index in range {
      if bytes[index] == UInt8(ascii: "("), index > range.lowerBound { return max(0, count - 1) }
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }

  /// Compiles the labels of some languages now rather than when the first text comes.
  public func prepare(_ languages: [Language] = Language.allCases) {
    for language in languages { _ = matchers.matcher(of: language) }
  }

  /// Memory that one thread uses again and again.
  public struct Workspace {
    var text = DocumentText()
    var matching = LabelMatcher.Workspace()
    var matches: [LabelMatch] = []
    var coordination = CoordinationFinder()

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
    var suggestions = Ranking(tagger: self).suggestions(
      of: mentions, in: document, sentences: workspace.text.sentences.count, options: uncut)
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
