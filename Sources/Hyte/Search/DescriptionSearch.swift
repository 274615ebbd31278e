public import SearchIndex
public import Tagging
internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// Finds descriptions in an index by words and by concepts.
///
/// ```swift
/// let search = try DescriptionSearch("descriptions.index", tagger: Tagger(HyteVocabulary.thesaurus()))
/// let answer = try search.answer("vertaistukea omaishoitajille")
/// for hit in answer.hits { print(hit.id, hit.score) }
/// ```
public struct DescriptionSearch: Sendable {
  /// The index as one commit left it.
  public let snapshot: Snapshot
  /// Its fields.
  public let fields: DescriptionFields
  /// What knows the concepts of queries.
  public let tagger: Tagger

  /// The ways of reading words that indexes of descriptions have.
  public static let analyzers: [any IndexAnalyzer] = [BaseFormAnalyzer(), PlainAnalyzer()]

  /// Opens the last commit of an index.
  /// - Throws: ``SearchIndex/SearchIndexError``.
  public init(_ folder: String, tagger: Tagger) throws(SearchIndexError) {
    snapshot = try TextIndex(folder, analyzers: Self.analyzers).snapshot()
    fields = try DescriptionFields(snapshot.schema)
    self.tagger = tagger
  }

  /// What is wanted of an answer.
  public struct Options: Sendable {
    /// What is searched for because of the concepts of a query.
    public var expansions = Set(QueryExpansion.Kind.allCases)
    /// Whether words side by side need not all be found. If nothing has all of them, those with some are given anyway.
    public var joinsWithAny = false
    /// Queries that a description must match besides, without counting in the ranking.
    public var filters: [String] = []
    /// What is counted over everything found: `concept`, the id of a facet of the vocabulary, or a field of values.
    public var facets: [String] = []
    /// How many rows of each facet are given.
    public var facetLimit = 10
    /// How many hits are given.
    public var limit = 10
    /// How many hits are passed first.
    public var offset = 0
    /// The field by which hits are ordered, and whether from the greatest; nil for the best first.
    public var order: (field: String, descending: Bool)?

    /// Ten hits, no facets.
    public init() {}
  }

  /// Finds descriptions.
  ///
  /// Where none has everything, less is demanded, step by step: see ``looser(_:_:_:)``.
  /// - Parameter typed: The query in the language of ``SearchIndex/QueryLanguage``.
  /// - Throws: ``SearchIndex/QueryError`` for a query that cannot be understood; ``SearchIndex/SearchIndexError``.
  public func answer(_ typed: String, options: Options = Options()) throws -> DescriptionAnswer {
    let expanded = try expand(typed, options)
    var request = SearchRequest(expanded.query, limit: options.limit, offset: options.offset, facetLimit: .max, countsHits: true)
    request.filters = try options.filters.map { try filter($0) }
    if let order = options.order { request.order = .field(order.field, descending: order.descending) }
    let counts = try FacetChoice(options.facets, search: self)
    request.facets = counts.fields
    var answer = DescriptionAnswer(typed: typed, expanded: expanded, found: try snapshot.search(request))
    if answer.count == 0 { answer = try looser(answer, request, options) ?? answer }
    if answer.count == 0 {
      answer.nearby = try nearby(expanded, filters: request.filters)
      answer.unknownValues = try unknownValues(expanded.query) + request.filters.flatMap { try unknownValues($0) }
    }
    request.query = answer.expanded.query
    answer.facets = try counts.facets(of: answer.found, request, limit: options.facetLimit, self)
    answer.hits = try hits(of: answer)
    return answer
  }

  /// The descriptions that share the rarest concepts with one.
  /// - Parameter id: What the user calls it.
  /// - Returns: nil if there is none of that id.
  /// - Throws: ``SearchIndex/SearchIndexError``.
  public func answer(moreLike id: String, filters: [String] = [], limit: Int = 10) throws -> DescriptionAnswer? {
    guard let document = try snapshot.document(withID: id) else { return nil }
    let filters = try filters.map { try filter($0) }
    let found = try snapshot.moreLikeThis(
      document, fields: [DescriptionFields.conceptName], filters: filters, limit: limit, countsHits: true)
    var concepts: [QueryExpansion] = []
    for tag in try snapshot.tags(of: document, field: fields.concept) {
      guard let concept = tagger.thesaurus.concept(id: tag) else { continue }
      let addition = QueryExpansion.Addition(kind: .concept, concept: concept, label: tag, language: "", weight: 1)
      concepts.append(QueryExpansion(words: id, concept: concept, isPart: false, additions: [addition]))
    }
    var answer = DescriptionAnswer(typed: id, expanded: ExpandedQuery(query: .any([]), expansions: concepts), found: found)
    answer.hits = try hits(of: answer)
    answer.expanded.expansions = []
    return answer
  }

  /// Concepts close to those of a query of which there are descriptions: the broader one and those below it,
  /// and associated ones.
  private func nearby(_ expanded: ExpandedQuery, filters: [SearchQuery]) throws(SearchIndexError) -> [FacetCounts.Row] {
    let thesaurus = tagger.thesaurus
    var rows: [FacetCounts.Row] = []
    var known = expanded.concepts
    for named in expanded.expansions.map(\.concept) {
      // What stands directly below a facet has nothing in common but the facet.
      let broader = thesaurus.broader(of: named).map(Int.init).filter { thesaurus.root(of: $0) != $0 }
      let siblings = broader.isEmpty ? [] : thesaurus.siblings(of: named)
      for concept in broader + thesaurus.related(of: named).map(Int.init) + siblings where known.insert(concept).inserted {
        let tag = SearchQuery.tag(thesaurus.id(of: concept), field: DescriptionFields.conceptName)
        let count = try snapshot.count(tag, filters: filters + expanded.conditions)
        if count > 0 { rows.append(FacetCounts.Row(value: thesaurus.id(of: concept), concept: concept, count: count)) }
      }
    }
    rows.sort { ($1.count, $0.value) < ($0.count, $1.value) }
    return Array(rows.prefix(6))
  }

  // MARK: Queries

  /// What a typed query becomes.
  /// - Throws: ``SearchIndex/QueryError``; ``SearchIndex/SearchIndexError``.
  public func expand(_ typed: String, _ options: Options = Options()) throws -> ExpandedQuery {
    let parsed = try QueryLanguage(fields.searched).parse(typed)
    return try expand(parsed, typed, options, options.joinsWithAny ? .anything : .everything)
  }

  /// What a parsed query becomes.
  func expand(_ query: SearchQuery, _ typed: String, _ options: Options, _ demand: QueryDemand) throws -> ExpandedQuery {
    var expander = ConceptExpander(tagger)
    expander.kinds = options.expansions
    var expanded = try expander.expand(query, typed: typed, demand: demand)
    expanded.query = try spelled(expanded.query)
    for index in expanded.conditions.indices { expanded.conditions[index] = try spelled(expanded.conditions[index]) }
    return expanded
  }

  /// A filter: concepts with their narrower ones, words as they stand.
  func filter(_ typed: String) throws -> SearchQuery {
    var expander = ConceptExpander(tagger)
    expander.kinds = [.concept, .narrower]
    let parsed = try QueryLanguage(fields.searched).parse(typed)
    return try spelled(try expander.expandNames(parsed, typed: typed))
  }

  /// The query with values spelled as the index has them, where upper and lower case differ.
  private func spelled(_ query: SearchQuery) throws(SearchIndexError) -> SearchQuery {
    try query.replacingLeaves { (leaf) throws(SearchIndexError) in
      guard case .tag(let tag, let field) = leaf, field != DescriptionFields.conceptName else { return leaf }
      if try snapshot.count(leaf) > 0 { return leaf }
      let folded = CaseFolding.folded(tag)
      let request = SearchRequest(.everything, limit: 0, facets: [field], facetLimit: .max)
      let alike = try snapshot.search(request).facets.flatMap(\.counts).filter { CaseFolding.folded($0.tag) == folded }
      if alike.isEmpty { return leaf }
      return alike.count == 1 ? .tag(alike[0].tag, field: field) : .any(alike.map { .tag($0.tag, field: field) })
    }
  }

  // MARK: Hits

  private func hits(of answer: DescriptionAnswer) throws(SearchIndexError) -> [DescriptionHit] {
    let wanted = answer.expanded.concepts
    let highlighters = [fields.title, fields.text].map { Highlighter(answer.expanded.query, field: $0, in: snapshot) }
    var workspace = Tagger.Workspace()
    var hits: [DescriptionHit] = []
    for found in answer.found.hits {
      let language = try snapshot.tags(of: found.document, field: fields.language).first
      var hit = DescriptionHit(id: try snapshot.id(of: found.document) ?? "", score: found.score, language: language)
      for (field, highlighter) in zip([fields.title, fields.text], highlighters) {
        for text in try snapshot.texts(of: found.document, field: field) {
          let ranges = highlighter.ranges(in: text.span, language: language)
          hit.texts.append(DescriptionHit.Text(field: fields.schema[field].name, bytes: text, highlights: ranges))
        }
      }
      for tag in try snapshot.tags(of: found.document, field: fields.concept) {
        guard let concept = tagger.thesaurus.concept(id: tag) else { continue }
        hit.concepts.append(concept)
        if wanted.contains(concept) { hit.matched.append(concept) }
      }
      for name in fields.valueNames {
        guard let field = fields.schema.number(of: name) else { continue }
        for tag in try snapshot.tags(of: found.document, field: field) { hit.values.append(Description.Value(name: name, text: tag)) }
      }
      for text in try snapshot.texts(of: found.document, field: fields.given) {
        let parts = String(decoding: text, as: UTF8.self).split(separator: "=", maxSplits: 1)
        if parts.count == 2 { hit.values.append(Description.Value(name: String(parts[0]), text: String(parts[1]))) }
      }
      if !hit.matched.isEmpty { highlightConcepts(of: &hit, using: &workspace) }
      hits.append(hit)
    }
    return hits
  }

  /// Adds the words because of which a description has the concepts that were searched for.
  private func highlightConcepts(of hit: inout DescriptionHit, using workspace: inout Tagger.Workspace) {
    let document = Document(
      fields: hit.texts.map(\.bytes), title: hit.texts.firstIndex { $0.field == "title" },
      language: hit.language.flatMap { Language(tag: $0) })
    for suggestion in tagger.tag(document, using: &workspace).suggestions where hit.matched.contains(suggestion.concept) {
      for mention in suggestion.mentions where mention.counts { hit.texts[mention.field].highlights.append(mention.range) }
    }
    for index in hit.texts.indices { hit.texts[index].joinHighlights() }
  }
}
