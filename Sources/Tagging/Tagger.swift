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
  /// One matcher a language, in the order of ``Language``.
  let matchers: [LabelMatcher]

  /// What tagging needs to know of a label.
  struct LabelFacts: Sendable {
    /// The concept that it names.
    var concept: Int32
    /// Its length in letters, without a qualifier.
    var length: Int
    /// The number of concepts that have the same label in the same language.
    var sharing = 1
  }

  /// Compiles the labels of a thesaurus.
  /// - Complexity: O(bytes of all labels) for uninflected languages; about 20 stems a word for Finnish.
  public init(_ thesaurus: Thesaurus) {
    self.thesaurus = thesaurus
    var matchers = Language.allCases.map { LabelMatcher(language: $0) }
    var facts: [LabelFacts] = []
    facts.reserveCapacity(thesaurus.labelCount)
    for concept in 0..<thesaurus.count {
      let labels = thesaurus.labels(of: concept)
      let languages = labels.map { thesaurus.labelLanguage($0) }
      let texts = labels.map { thesaurus.labelText($0) }
      for (offset, label) in labels.enumerated() {
        let siblings = zip(languages, texts).enumerated()
          .filter { $0.offset != offset && $0.element.0 == languages[offset] && !$0.element.1.utf8.contains(0x20) }
          .map { CaseFolding.folded($0.element.1) }
        for (index, language) in Language.allCases.enumerated()
        where languages[offset].isEmpty || Language(tag: languages[offset]) == language {
          matchers[index].insert(texts[offset], label: label, siblings: siblings)
        }
        facts.append(LabelFacts(concept: Int32(concept), length: LabelWords.withoutQualifier(texts[offset]).count))
      }
    }
    self.matchers = matchers
    labels = facts
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
    matchers[Int(language.rawValue)].append(matchesIn: text, text.tokens.indices, using: &workspace, to: &matches)
    return matches
  }
}
