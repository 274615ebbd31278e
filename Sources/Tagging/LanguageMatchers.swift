internal import Synchronization
internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// The compiled labels of a thesaurus, one matcher a language, each made when text in its language first comes.
///
/// Most programs see text in one or two languages, and compiling is most of the time that a first answer takes.
final class LanguageMatchers: Sendable {
  private let thesaurus: Thesaurus
  private let compiled: Mutex<[CompiledMatcher?]>

  /// A matcher that threads share.
  final class CompiledMatcher: Sendable {
    let matcher: LabelMatcher
    /// What ranking needs to know of the labels.
    let traits: LabelTraits

    init(_ matcher: LabelMatcher, _ traits: LabelTraits) {
      self.matcher = matcher
      self.traits = traits
    }
  }

  /// No labels are compiled yet.
  init(_ thesaurus: Thesaurus) {
    self.thesaurus = thesaurus
    compiled = Mutex(Array(repeating: nil, count: Language.allCases.count))
  }

  /// The matcher of a language. Threads that ask while it is made wait.
  func matcher(of language: Language) -> CompiledMatcher {
    compiled.withLock { compiled in
      let index = Int(language.rawValue)
      if let known = compiled[index] { return known }
      let made = CompiledMatcher(compile(language), LabelTraits(thesaurus, language))
      compiled[index] = made
      return made
    }
  }

  private func compile(_ language: Language) -> LabelMatcher {
    var matcher = LabelMatcher(language: language, findsDerivations: true)
    let isOwn = thesaurus.qualifiers.map { isText(in: $0, language) }
    matcher.reserve(labels: (0..<thesaurus.labelCount).count { isOwn[thesaurus.labelQualifier($0)] })
    let bytes = thesaurus.labelBytes
    for concept in 0..<thesaurus.count {
      let labels = thesaurus.labels(of: concept)
      var words: [[UInt8]] = []
      for label in labels where isOwn[thesaurus.labelQualifier(label)] {
        let text = bytes.span.extracting(thesaurus.labelRange(label))
        if isWord(text) { words.append(CaseFolding.folded(text)) }
      }
      for label in labels where isOwn[thesaurus.labelQualifier(label)] {
        let text = bytes.span.extracting(thesaurus.labelRange(label))
        matcher.insert(text, label: label, siblings: isWord(text) ? words : [])
      }
    }
    return matcher
  }

  private func isWord(_ label: Span<UInt8>) -> Bool {
    for index in label.indices where label[index] == UInt8(ascii: " ") { return false }
    return true
  }

  /// Whether labels with a language tag are looked for in text of a language: those of the language, and those without a tag.
  private func isText(in tag: String, _ language: Language) -> Bool { tag.isEmpty || Language(tag: tag) == language }
}

/// The compiled labels of the languages that a document has, each asked for once: threads share them behind a lock.
struct CompiledLanguages {
  private var compiled: [LanguageMatchers.CompiledMatcher?] = Array(repeating: nil, count: Language.allCases.count)

  /// Those of a language, if they were asked for before.
  subscript(_ language: Language?) -> LanguageMatchers.CompiledMatcher? { language.flatMap { compiled[Int($0.rawValue)] } }

  /// Those of a language.
  mutating func matcher(of language: Language, _ matchers: LanguageMatchers) -> LanguageMatchers.CompiledMatcher {
    if let known = compiled[Int(language.rawValue)] { return known }
    let matcher = matchers.matcher(of: language)
    compiled[Int(language.rawValue)] = matcher
    return matcher
  }
}
