/// One search on its way through the segments.
struct SearchRun {
  private let snapshot: Snapshot
  private let plan: SearchPlan
  private let filters: [SearchPlan]
  private let countsHits: Bool
  private var hits: TopHits
  private var sorted: SortedHits?
  private var facets: [FacetCounter] = []
  private var count = 0

  init(_ snapshot: Snapshot, _ plan: SearchPlan, _ filters: [SearchPlan], _ request: SearchRequest) {
    self.snapshot = snapshot
    self.plan = plan
    self.filters = filters
    countsHits = request.countsHits
    let wanted = max(0, request.limit).addingReportingOverflow(max(0, request.offset))
    hits = TopHits(capacity: request.order == .relevance ? (wanted.overflow ? Int.max : wanted.partialValue) : 0)
  }

  /// Searches all segments.
  /// - Throws: ``SearchIndexError`` `.query`, `.damaged`.
  mutating func answer(_ request: SearchRequest, _ buffers: inout SearchBuffers) throws(SearchIndexError) -> SearchAnswer {
    if case .field(let name, let descending) = request.order { sorted = try SortedHits(name, descending: descending, snapshot) }
    for name in request.facets { facets.append(try FacetCounter(name, snapshot)) }
    for number in snapshot.segments.indices {
      buffers.reset()
      try search(segment: number, &buffers)
    }
    var answer = SearchAnswer(hits: [], count: request.countsHits ? count : nil, facets: [])
    let all = try sorted?.documents() ?? hits.takeSorted()
    answer.hits.reserveCapacity(min(all.count, max(0, request.limit)))
    for hit in all.dropFirst(max(0, request.offset)).prefix(max(0, request.limit)) {
      answer.hits.append(SearchAnswer.Hit(document: hit.document, score: Float(hit.score)))
    }
    for facet in facets { answer.facets.append(try facet.facet(limit: request.facetLimit)) }
    return answer
  }

  private mutating func search(segment number: Int, _ buffers: inout SearchBuffers) throws(SearchIndexError) {
    let scope = SegmentScope(snapshot: snapshot, plan: plan, number: number)
    let needsEach = !facets.isEmpty || sorted != nil
    var isCounted = false
    var isSearched = hits.capacity == 0
    if let flat = try searchBest(scope, try filter(segment: number, &buffers), &buffers) {
      isSearched = true
      if let found = flat.count, !needsEach {
        count += found
        isCounted = true
      }
    }
    if !isSearched || needsEach || (countsHits && !isCounted) {
      try searchAll(scope, try filter(segment: number, &buffers), isScored: !isSearched, &buffers)
    }
  }

  /// What keeps documents of a segment out of the answer.
  private func filter(segment number: Int, _ buffers: inout SearchBuffers) throws(SearchIndexError) -> DocumentFilter {
    var allowed: DocumentSet?
    var required: [PostingsCursor] = []
    let documentCount = snapshot.segments[number].segment.documentCount
    for plan in filters {
      let scope = SegmentScope(snapshot: snapshot, plan: plan, number: number)
      if case .term(let term) = plan.root {
        if let cursor = try scope.cursor(term, &buffers) {
          required.append(cursor)
        } else {
          allowed = DocumentSet(documentCount: documentCount)
        }
        continue
      }
      var set = DocumentSet(documentCount: documentCount)
      var search = try WindowSearch(plan.root, in: scope, isScored: false, &buffers)
      search.run { window, start in
        for index in window.matches.indices { set.setWord(start / 64 + index, window.matches[index]) }
      }
      allowed = allowed.map { $0.intersection(set) } ?? set
    }
    return DocumentFilter(allowed: allowed, deleted: snapshot.segments[number].deleted, required: required)
  }

  /// What a flat query found besides the hits.
  private struct FlatResult {
    /// How many documents there are; nil when they were not all looked at.
    var count: Int?
  }

  /// Finds the best documents of a flat query.
  /// - Returns: nil when the query is not flat, and nothing was done.
  private mutating func searchBest(
    _ scope: SegmentScope, _ filter: DocumentFilter, _ buffers: inout SearchBuffers
  ) throws(SearchIndexError) -> FlatResult? {
    let base = snapshot.bases[scope.number]
    switch plan.root {
    case .none: return FlatResult(count: 0)
    case .term(let term):
      if filter.isEmpty {
        if hits.capacity > 0 { _ = try searchAny([term], scope, filter, base, counts: false, &buffers) }
        return FlatResult(count: plan.postings(term, scope.number)?.documentFrequency ?? 0)
      }
      return try searchAny([term], scope, filter, base, counts: countsHits, &buffers)
    case .any(let nodes):
      guard let terms = Self.terms(nodes) else { return nil }
      return try searchAny(terms, scope, filter, base, counts: countsHits, &buffers)
    case .all(let nodes, let without):
      guard without.isEmpty, let terms = Self.terms(nodes) else { return nil }
      guard let scorers = try scope.scorers(terms, &buffers) else { return FlatResult(count: 0) }
      var search = ConjunctionSearch(consume scorers, filter: filter, base: base)
      let found = search.run(&hits, counts: countsHits, &buffers)
      return FlatResult(count: countsHits ? found : nil)
    case .phrase(let terms, let condition):
      guard let scorers = try scope.scorers(terms, &buffers) else { return FlatResult(count: 0) }
      var search = PhraseSearch(scorers, condition)
      let found = search.run(&hits, filter: filter, base: base, counts: countsHits, &buffers.phrase)
      return FlatResult(count: countsHits ? found : nil)
    case .expansion(let number): return try searchExpansion(number, scope, filter, base, &buffers)
    default: return nil
    }
  }

  /// Finds the best documents for a word typed in part or inexactly.
  private mutating func searchExpansion(
    _ number: Int, _ scope: SegmentScope, _ filter: DocumentFilter, _ base: Int, _ buffers: inout SearchBuffers
  ) throws(SearchIndexError) -> FlatResult? {
    let expansion = plan.expansions[number]
    guard case .prefix = expansion.kind else {
      let list = try scope.scoredDocuments(ofFuzzy: number, &buffers)
      var filter = filter
      var found = 0
      for index in 0..<list.count where filter.accepts(list.documents[index]) {
        hits.insert(base + Int(list.documents[index]), score: list.scores[index])
        found += 1
      }
      return FlatResult(count: found)
    }
    // All score alike, so the first are the best.
    guard filter.isEmpty, !countsHits, hits.capacity <= Self.mostFirst else { return nil }
    let score = Double(expansion.weight)
    guard score > hits.threshold else { return FlatResult(count: nil) }
    for document in try scope.firstDocuments(max(hits.capacity, 1), withPrefix: number, &buffers) {
      hits.insert(base + Int(document), score: score)
    }
    return FlatResult(count: nil)
  }

  /// Up to so many first documents are kept in order while they are found.
  private static let mostFirst = 64

  /// The terms of nodes that are all terms.
  private static func terms(_ nodes: [SearchPlan.Node]) -> [Int]? {
    var terms: [Int] = []
    terms.reserveCapacity(nodes.count)
    for node in nodes {
      guard case .term(let term) = node else { return nil }
      terms.append(term)
    }
    return terms
  }

  private mutating func searchAny(
    _ terms: [Int], _ scope: SegmentScope, _ filter: DocumentFilter, _ base: Int, counts: Bool, _ buffers: inout SearchBuffers
  ) throws(SearchIndexError) -> FlatResult {
    var scorers: [TermScorer] = []
    scorers.reserveCapacity(terms.count)
    var frequency = 0
    for term in terms {
      guard let scorer = try scope.scorer(term, &buffers) else { continue }
      frequency += scorer.cursor.documentFrequency
      scorers.append(scorer)
    }
    guard !scorers.isEmpty else { return FlatResult(count: 0) }
    let leader = filter.required.indices.min { filter.required[$0].documentFrequency < filter.required[$1].documentFrequency }
    if let leader, filter.required[leader].documentFrequency < frequency / 2 {
      var search = FilterLedSearch(scorers, filter: filter, leader: leader, base: base)
      return FlatResult(count: search.run(&hits, &buffers))
    }
    var search = DisjunctionSearch(consume scorers, filter: filter, documentCount: scope.segment.documentCount, base: base)
    let found = search.run(&hits, counts: counts, &buffers)
    return FlatResult(count: counts ? found : nil)
  }

  /// Goes through everything that matches.
  private mutating func searchAll(
    _ scope: SegmentScope, _ filter: DocumentFilter, isScored: Bool, _ buffers: inout SearchBuffers
  ) throws(SearchIndexError) {
    for index in facets.indices { try facets[index].begin(segment: scope.number) }
    try sorted?.begin(segment: scope.number)
    var search = try WindowSearch(plan.root, in: scope, isScored: isScored, &buffers)
    let base = snapshot.bases[scope.number]
    var found = 0
    var hits = self.hits
    var facets = self.facets
    var sorted = self.sorted
    var filter = filter
    let collects = isScored || !facets.isEmpty || sorted != nil || !filter.isEmpty
    search.run { window, start in
      guard collects else {
        for word in window.matches { found += word.nonzeroBitCount }
        return
      }
      WindowSearch.forEach(window.matches) { place in
        let document = start + place
        guard filter.accepts(UInt32(document)) else { return }
        found += 1
        if isScored { hits.insert(base + document, score: window.scores[place]) }
        for index in facets.indices { facets[index].add(document) }
        sorted?.add(document)
      }
    }
    count += found
    self.hits = hits
    self.facets = facets
    self.sorted = sorted
    for index in self.facets.indices { try self.facets[index].end() }
  }
}
