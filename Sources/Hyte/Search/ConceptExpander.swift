public import SearchIndex
public import Tagging
internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// Finds the concepts that a query names, and searches for them too: for descriptions tagged with them or with narrower concepts, for
/// synonyms, and for labels in other languages.
///
/// Words that are excluded or searched in one field, beginnings and misspelt words stay as they are. `concept:` takes the id of a concept or any
/// label.
public struct ConceptExpander: Sendable {
  /// What knows the labels.
  public let tagger: Tagger
  /// What is searched for because of a concept.
  public var kinds = Set(QueryExpansion.Kind.allCases)

  /// An expander with the labels of a tagger.
  public init(_ tagger: Tagger) { self.tagger = tagger }

  /// How much things count beside a word of the query.
  enum Weight {
    static let concept: Float = 1
    /// The words of another label; those who wrote them were mostly tagged with the concept already.
    static let label: Float = 0.4
    /// A concept one step narrower; every further step counts so much less again.
    static let narrower: Float = 0.6
    /// An associated concept.
    static let related: Float = 0.3
    /// A concept that a part of a word names.
    static let part: Float = 0.5
    /// Words that name a concept, beside words that do not, where not all need be found.
    static let namedPart: Float = 2
  }

  /// What was typed, with its concepts.
  /// - Parameters:
  ///   - schema: The fields that it may name.
  ///   - demand: How much of it a description must have.
  /// - Throws: ``SearchIndex/QueryError`` for a query that cannot be understood.
  public func expand(_ typed: String, schema: IndexSchema, demand: QueryDemand = .everything) throws(QueryError) -> ExpandedQuery {
    try expand(QueryLanguage(schema).parse(typed), typed: typed, demand: demand)
  }

  /// A query with its concepts.
  /// - Parameters:
  ///   - query: What was typed, parsed.
  ///   - typed: What was typed, for messages.
  ///   - demand: How much of it a description must have. Fields, numbers and what is excluded hold anyway.
  /// - Throws: ``SearchIndex/QueryError`` for a concept that there is not.
  public func expand(_ query: SearchQuery, typed: String, demand: QueryDemand = .everything) throws(QueryError) -> ExpandedQuery {
    var run = Run(expander: self, typed: typed, demand: demand)
    let expanded = try run.expand(query)
    var conditions: [SearchQuery] = []
    for part in query.conditions { conditions.append(try expandNames(part, typed: typed)) }
    return ExpandedQuery(
      query: expanded, expansions: run.expansions, conditions: conditions, partCount: run.partCount, hasLongNames: run.hasLongNames)
  }

  /// A query of which only the concepts that are named as such, `concept:vertaistuki`, are looked up.
  /// - Throws: ``SearchIndex/QueryError`` for a concept that there is not.
  func expandNames(_ query: SearchQuery, typed: String) throws(QueryError) -> SearchQuery {
    try query.replacingLeaves { (leaf) throws(QueryError) in
      guard case .tag(_, DescriptionFields.conceptName) = leaf else { return leaf }
      var run = Run(expander: self, typed: typed, demand: .everything)
      return try run.expand(leaf)
    }
  }

  /// The additions for a concept.
  /// - Parameter found: The language of the label that the query has; nil if it names the concept as such.
  func additions(for concept: Int, language found: String?, weight: Float) -> [QueryExpansion.Addition] {
    let thesaurus = tagger.thesaurus
    let shown = found ?? "fi"
    func label(_ concept: Int) -> String { thesaurus.displayLabel(of: concept, languages: shown, "fi", "sv", "en") }
    var additions: [QueryExpansion.Addition] = []
    func add(_ kind: QueryExpansion.Kind, _ concept: Int, _ label: String, _ language: String, _ weight: Float) {
      guard kinds.contains(kind) else { return }
      additions.append(QueryExpansion.Addition(kind: kind, concept: concept, label: label, language: language, weight: weight))
    }
    add(.concept, concept, label(concept), shown, weight * Weight.concept)
    for number in thesaurus.labels(of: concept) {
      guard [.preferred, .alternative].contains(thesaurus.labelKind(number)), !thesaurus.labelIsSearchOnly(number) else { continue }
      let language = thesaurus.labelLanguage(number)
      add(language == found ? .synonym : .translation, concept, thesaurus.labelText(number), language, weight * Weight.label)
    }
    var known: Set<Int> = [concept]
    func addNarrower(of concept: Int, as kind: QueryExpansion.Kind, _ weight: Float) {
      var (level, weight) = ([concept], weight)
      while !level.isEmpty, kinds.contains(kind) {
        weight *= Weight.narrower
        var next: [Int] = []
        for concept in level {
          for narrower in thesaurus.narrower(of: concept).map(Int.init) where known.insert(narrower).inserted {
            add(kind, narrower, label(narrower), shown, weight)
            next.append(narrower)
          }
        }
        level = next
      }
    }
    // What stands below a facet as a whole has nothing in common but the facet.
    if found == nil || thesaurus.root(of: concept) != concept { addNarrower(of: concept, as: .narrower, weight) }
    for related in thesaurus.related(of: concept).map(Int.init) {
      guard isWanted(related, for: concept), known.insert(related).inserted else { continue }
      add(.related, related, label(related), shown, weight * Weight.related)
      addNarrower(of: related, as: .related, weight * Weight.related)
    }
    return additions
  }

  /// Whether those who want a concept also want an associated one of another facet: help (what is in a group, as forms of support and
  /// activities are, that the concept itself is not in), or what has a name of the same root, *yksinäiset* for *yksinäisyys*.
  private func isWanted(_ related: Int, for concept: Int) -> Bool {
    let thesaurus = tagger.thesaurus
    if thesaurus.root(of: related) == thesaurus.root(of: concept) { return false }
    if thesaurus.collections(of: related).contains(where: { !thesaurus.collections(of: concept).contains($0) }) { return true }
    let name = thesaurus.displayLabel(of: concept, languages: "fi", "sv", "en")
    let other = thesaurus.displayLabel(of: related, languages: "fi", "sv", "en")
    return zip(name, other).prefix { $0 == $1 }.count >= Self.leastSharedLetters
  }

  /// Names that begin with so many same letters are taken for those of one root.
  private static let leastSharedLetters = 5

  /// One query on its way.
  private struct Run {
    let expander: ConceptExpander
    let typed: String
    let demand: QueryDemand
    var expansions: [QueryExpansion] = []
    /// The most parts that stand side by side.
    var partCount = 0
    /// Whether several words name a concept together.
    var hasLongNames = false

    mutating func expand(_ query: SearchQuery) throws(QueryError) -> SearchQuery {
      switch query {
      case .all(let parts): return try expand(sideBySide: parts)
      case .word(_, nil): return try expand(sideBySide: [query])
      case .any(let parts):
        var expanded: [SearchQuery] = []
        for part in parts { expanded.append(try expand(part)) }
        return .any(expanded)
      case .phrase(let text, 0, nil):
        let named = QueryConcepts(in: [text], tagger: expander.tagger)
        guard let group = named.groups.first, group.concepts.allSatisfy({ !$0.isPart }) else { return query }
        return .any([query] + additions(for: group))
      case .tag(let name, DescriptionFields.conceptName): return try concept(name)
      case .weighted(let part, let weight): return .weighted(try expand(part), weight)
      case .unscored(let part): return .unscored(try expand(part))
      case .not(let part): return .not(try expander.expandNames(part, typed: typed))
      default: return query
      }
    }

    /// Parts side by side: words that follow each other may name a concept together.
    private mutating func expand(sideBySide all: [SearchQuery]) throws(QueryError) -> SearchQuery {
      let parts = all.allSatisfy(\.isWordless) ? all : all.filter { !$0.isWordless }
      var wanted: [SearchQuery] = []
      var conditions: [SearchQuery] = []
      var words: [String] = []
      for part in parts {
        if case .word(let word, nil) = part {
          words.append(word)
          continue
        }
        wanted += expand(words: words, isAlone: words.count == parts.count)
        words.removeAll()
        if part.isWord { wanted.append(try expand(part)) } else { conditions.append(try expand(part)) }
      }
      wanted += expand(words: words, isAlone: words.count == parts.count)
      partCount = max(partCount, wanted.count)
      wanted = demand.applied(to: wanted) + conditions
      return wanted.count == 1 ? wanted[0] : .all(wanted)
    }

    private mutating func expand(words: [String], isAlone: Bool) -> [SearchQuery] {
      if words.isEmpty { return [] }
      let named = QueryConcepts(in: words, tagger: expander.tagger)
      var parts: [SearchQuery] = []
      for group in named.groups {
        if group.words.count > 1, !group.hasFunctionWord {
          hasLongNames = true
          if demand.splitsNames {
            for word in group.words { parts += expand(words: [words[word]], isAlone: false) }
            continue
          }
        }
        let own = group.words.map { SearchQuery.word(words[$0]) }
        if group.concepts.isEmpty {
          // A word like *for* or *ja* need not be found when there are others.
          if !group.hasFunctionWord || (isAlone && named.groups.allSatisfy(\.hasFunctionWord)) { parts += own }
        } else {
          // Of *ei ole ketään kenelle puhua* the single words are everywhere.
          let text = own.count == 1 ? own[0] : group.hasFunctionWord ? .phrase(group.text) : .all(own)
          let named = SearchQuery.any([text] + additions(for: group))
          // Where parts may be missing, it is rather not the one that names something.
          parts.append(demand.leastParts == nil ? named : .weighted(named, Weight.namedPart))
        }
      }
      return parts
    }

    private mutating func additions(for group: QueryConcepts.Group) -> [SearchQuery] {
      var wholes: [SearchQuery] = []
      var parts: [SearchQuery] = []
      for named in group.concepts {
        let weight = named.isPart ? Weight.part : 1
        var additions = expander.additions(for: named.concept, language: named.language, weight: weight)
        if named.isPart { additions.removeAll { $0.kind != .concept && $0.kind != .narrower } }
        let words = CaseFolding.folded(group.text)
        additions.removeAll { $0.kind == .synonym && CaseFolding.folded($0.label) == words }
        if additions.isEmpty { continue }
        expansions.append(QueryExpansion(words: group.text, concept: named.concept, isPart: named.isPart, additions: additions))
        let queries = additions.map(query)
        if named.isPart { parts.append(.any(queries)) } else { wholes += queries }
      }
      // The parts of one word are wanted together: of *liikuntaryhmä* both the exercise and the group.
      if !parts.isEmpty { wholes.append(parts.count == 1 ? parts[0] : .all(parts)) }
      return wholes
    }

    private func query(_ addition: QueryExpansion.Addition) -> SearchQuery {
      switch addition.kind {
      case .concept, .narrower, .related:
        return .weighted(.tag(expander.tagger.thesaurus.id(of: addition.concept), field: DescriptionFields.conceptName), addition.weight)
      case .synonym, .translation:
        return .weighted(.phrase(String(addition.label.prefix { $0 != "(" })), addition.weight)
      }
    }

    /// The byte of the query where a name stands.
    private func offset(of name: String) -> Int {
      let (bytes, part) = (Array(typed.utf8), Array(name.utf8))
      return bytes.indices.first { bytes[$0...].starts(with: part) } ?? 0
    }

    private mutating func concept(_ name: String) throws(QueryError) -> SearchQuery {
      let thesaurus = expander.tagger.thesaurus
      let concepts = thesaurus.concept(id: name).map { [$0] } ?? thesaurus.concepts(labelled: name)
      if concepts.isEmpty {
        let message = "no concept has the id or the label \(name); hyte complete finds concepts by the beginning of a word"
        throw QueryError(message: message, query: typed, offset: offset(of: name))
      }
      var queries: [SearchQuery] = []
      for concept in concepts {
        let additions = expander.additions(for: concept, language: nil, weight: 1).filter { $0.kind == .concept || $0.kind == .narrower }
        expansions.append(QueryExpansion(words: name, concept: concept, isPart: false, additions: additions))
        queries += additions.map(query)
      }
      return queries.count == 1 ? queries[0] : .any(queries)
    }
  }
}
