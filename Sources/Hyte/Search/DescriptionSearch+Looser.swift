internal import Descriptions
internal import SearchIndex
internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// What is given where no description has everything that was typed.
extension DescriptionSearch {
  /// The answer to less than was typed: first with words that stand in no description spelt otherwise, then without some of the parts, as
  /// few as possible, then with words that name a concept together taken one by one.
  ///
  /// Somebody who types a whole sentence does not expect all of its words. Conditions hold anyway.
  /// - Returns: nil if nothing is found for less either.
  func looser(_ answer: DescriptionAnswer, _ request: SearchRequest, _ options: Options) throws -> DescriptionAnswer? {
    let names = Set(answer.expanded.expansions.flatMap { $0.words.split(separator: " ").map(String.init) })
    let (query, respelt) = try respelt(try QueryLanguage(fields.searched).parse(answer.typed), except: names)
    func attempt(_ demand: QueryDemand) throws -> DescriptionAnswer {
      let expanded = try expand(query, answer.typed, options, demand)
      var request = request
      request.query = expanded.query
      var looser = DescriptionAnswer(typed: answer.typed, expanded: expanded, found: try snapshot.search(request))
      looser.respelt = respelt
      if let least = demand.leastParts { looser.partsFound = (least, expanded.partCount) }
      return looser
    }
    func firstFound(_ demands: [QueryDemand]) throws -> DescriptionAnswer? {
      for demand in demands {
        let looser = try attempt(demand)
        if looser.count > 0 { return looser }
      }
      return nil
    }
    if options.joinsWithAny { return try firstFound([.anything]) }
    let whole = try attempt(.everything)
    if whole.count > 0 { return whole }
    if let fewer = try firstFound(QueryDemand.fewer(than: whole.expanded.partCount)) { return fewer }
    guard whole.expanded.hasLongNames else { return nil }
    let split = try attempt(QueryDemand(splitsNames: true))
    if split.count > 0 { return split }
    return try firstFound(QueryDemand.fewer(than: split.expanded.partCount, splitsNames: true))
  }

  /// The query with words that stand in no description spelt as a label or as words of descriptions are.
  /// - Parameter names: Words that name concepts, alone or with others.
  private func respelt(
    _ query: SearchQuery, except names: Set<String>
  ) throws -> (query: SearchQuery, words: [(word: String, spelling: String?)]) {
    var words: [(word: String, spelling: String?)] = []
    var labels: LabelCompletion?
    let respelt = try query.replacingLeaves { leaf in
      guard case .word(let word, let field) = leaf, !leaf.isWordless, word.count >= Self.leastRespeltLetters, !names.contains(word),
        !Self.isFunctionWord(word), try snapshot.count(leaf) == 0
      else { return leaf }
      let completion = labels ?? LabelCompletion(tagger.thesaurus)
      labels = completion
      let alike = completion.complete(word, limit: 20).map { tagger.thesaurus.labelText($0.label) }
      let folded = CaseFolding.folded(word)
      if alike.contains(where: { CaseFolding.folded($0) == folded }) { return leaf }
      if let label = alike.first(where: { !$0.contains(" ") && abs($0.count - word.count) <= 1 }) {
        words.append((word, label))
        return .word(label, field: field)
      }
      let fuzzy = SearchQuery.fuzzy(word, edits: word.count >= Self.leastLettersForTwoErrors ? 2 : 1, field: field)
      guard try snapshot.count(fuzzy) > 0 else { return leaf }
      words.append((word, nil))
      return fuzzy
    }
    return (respelt, words)
  }

  private static func isFunctionWord(_ word: String) -> Bool {
    let folded = CaseFolding.folded(word)
    return Language.allCases.contains { FunctionWords.contains(folded.span, folded.indices, $0) }
  }

  /// Shorter words are like too many others.
  private static var leastRespeltLetters: Int { 4 }
  private static var leastLettersForTwoErrors: Int { 8 }

  /// The values of a query that no description has, each with the values that begin alike, or else the most frequent.
  func unknownValues(_ query: SearchQuery) throws(SearchIndexError) -> [(value: Description.Value, known: [FacetCounts.Row])] {
    var unknown: [(value: Description.Value, known: [FacetCounts.Row])] = []
    _ = try query.replacingLeaves { (leaf) throws(SearchIndexError) in
      guard case .tag(let tag, let field) = leaf, fields.valueNames.contains(field), try snapshot.count(leaf) == 0 else { return leaf }
      let all = try snapshot.search(SearchRequest(.everything, limit: 0, facets: [field], facetLimit: .max)).facets.flatMap(\.counts)
      let beginning = CaseFolding.folded(String(tag.prefix(3)))
      let alike = all.filter { CaseFolding.folded(String($0.tag.prefix(3))) == beginning }
      let shown = (alike.isEmpty ? all : alike).prefix(Self.shownValues)
      let known = shown.map { FacetCounts.Row(value: $0.tag, concept: nil, count: $0.count) }
      unknown.append((Description.Value(name: field, text: tag), known))
      return leaf
    }
    return unknown
  }

  private static var shownValues: Int { 6 }
}
