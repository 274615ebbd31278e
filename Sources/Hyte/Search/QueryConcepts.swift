internal import Tagging
internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// The words of a query in groups: those that name a concept together, and the others one by one.
struct QueryConcepts {
  /// Words that follow each other.
  struct Group {
    /// Their numbers in the query.
    var words: Range<Int>
    /// The words.
    var text: String
    /// What they name.
    var concepts: [Named] = []
    /// Whether a word of them has no meaning of its own: *for*, *ja*.
    var hasFunctionWord = false
  }

  /// A concept that words name.
  struct Named: Hashable {
    var concept: Int
    /// The language of the label that they have.
    var language: String
    /// Whether it is only a part of a word.
    var isPart: Bool
  }

  /// The groups, in the order of the query.
  private(set) var groups: [Group] = []

  /// Reads some words, in all languages: a query is too short to tell which one it is in.
  init(in words: [String], tagger: Tagger) {
    let text = words.joined(separator: " ")
    let tokens = TokenizedText(text)
    let wordOfToken = Self.wordsOfTokens(words, tokens)
    var found: [(words: Range<Int>, kind: LabelMatch.Kind, named: Named)] = []
    for language in Language.allCases {
      for match in tagger.labelMatches(in: tokens, language: language) where match.kind != .coordination {
        let range = wordOfToken[match.tokens.lowerBound]..<wordOfToken[match.tokens.upperBound - 1] + 1
        let isWhole = wordOfToken.indices.allSatisfy { !range.contains(wordOfToken[$0]) || match.tokens.contains($0) }
        let concept = tagger.thesaurus.labelConcept(match.label)
        if tagger.thesaurus.isDeprecated(concept) || (match.isNested && match.kind != .compound) { continue }
        let label = tagger.thesaurus.labelLanguage(match.label)
        found.append(
          (range, isWhole ? match.kind : .compound, Named(concept: concept, language: label, isPart: !isWhole || match.kind == .compound)))
      }
    }
    var next = 0
    while next < words.count {
      let here = found.filter { $0.words.lowerBound == next && !$0.named.isPart }
      if let end = here.map(\.words.upperBound).max() {
        let longest = here.filter { $0.words.upperBound == end }
        let best = longest.map(\.kind).min()
        add(next..<end, words, longest.filter { $0.kind == best }.map(\.named))
        next = end
      } else {
        add(next..<next + 1, words, found.filter { $0.words == next..<next + 1 }.map(\.named))
        next += 1
      }
    }
    guard let language = LanguageDetector.language(of: tokens, tokens.tokens.indices) else { return }
    for index in groups.indices {
      groups[index].hasFunctionWord = words[groups[index].words].contains { Self.isFunctionWord($0, language) }
    }
  }

  private mutating func add(_ range: Range<Int>, _ words: [String], _ named: [Named]) {
    var group = Group(words: range, text: words[range].joined(separator: " "))
    for named in named where !group.concepts.contains(where: { $0.concept == named.concept }) { group.concepts.append(named) }
    groups.append(group)
  }

  private static func isFunctionWord(_ word: String, _ language: Language) -> Bool {
    let folded = CaseFolding.folded(word)
    return FunctionWords.contains(folded.span, folded.indices, language)
  }

  /// The number of the word that each token belongs to.
  private static func wordsOfTokens(_ words: [String], _ tokens: TokenizedText) -> [Int] {
    var ends: [Int] = []
    for word in words { ends.append((ends.last.map { $0 + 1 } ?? 0) + word.utf8.count) }
    return tokens.tokens.map { token in ends.firstIndex { Int(token.start) < $0 } ?? words.count - 1 }
  }
}
