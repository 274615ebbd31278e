internal import TextPrimitives

/// Makes the plan of a query for a snapshot.
struct PlanMaker {
  private let snapshot: Snapshot
  private let language: String?
  private var terms: [SearchPlan.Term] = []
  /// The bytes of all terms.
  private var bytes: [UInt8] = []
  private var postings: [TermPostings?] = []
  private var expansions: [SearchPlan.Expansion] = []
  /// The words of a text; give them back to be used again.
  private(set) var tokens: TokenBuffer

  /// A maker. The language helps analyzers to read the words of the query.
  init(_ snapshot: Snapshot, language: String?, tokens: consuming TokenBuffer) {
    self.snapshot = snapshot
    self.language = language
    self.tokens = tokens
  }

  /// The plan of a query.
  /// - Throws: ``SearchIndexError`` `.query` for unknown fields, or of the wrong kind; `.damaged`.
  mutating func plan(_ query: SearchQuery) throws(SearchIndexError) -> SearchPlan {
    let root = try node(query, 1) ?? .none
    try lookUpTerms()
    try lookUpExpansions()
    defer {
      terms = []
      bytes = []
      postings = []
      expansions = []
    }
    return SearchPlan(root: root, terms: terms, expansions: expansions, postings: postings, segmentCount: snapshot.segments.count)
  }

  // MARK: Nodes

  /// The node of a part of the query; nil for one without any word, such as a lone `&`, which neither finds nor excludes anything.
  private mutating func node(_ query: SearchQuery, _ boost: Float) throws(SearchIndexError) -> SearchPlan.Node? {
    switch query {
    case .word(let text, let field): return try words(text, slop: 0, field: field, boost)
    case .phrase(let text, let slop, let field): return try words(text, slop: max(0, slop), field: field, boost)
    case .prefix(let text, let field): return try expansion(text, .prefix, field: field, boost)
    case .fuzzy(let text, let edits, let field): return try expansion(text, .fuzzy(edits: min(max(edits, 0), 2)), field: field, boost)
    case .tag(let tag, let name):
      let field = try field(name, "a tag") { $0.isTag($1) }
      let start = bytes.count
      bytes.append(contentsOf: tag.utf8)
      return addTerm(field, start, boost, needsPositions: false)
    case .range(let range, let name): return .range(field: try field(name, "numbers") { $0.isNumber($1) }, range)
    case .hasValue(let name): return try hasValue(name)
    case .everything: return .everything
    case .all(let parts): return try all(parts, boost)
    case .any(let parts): return try any(parts, boost)
    case .not(let part): return try node(part, 1).map { .all([.unscored(.everything)], without: [$0]) }
    case .weighted(let part, let factor): return try node(part, boost * max(0, factor))
    case .unscored(let part): return try node(part, 1).map { .unscored($0) }
    }
  }

  private mutating func any(_ parts: [SearchQuery], _ boost: Float) throws(SearchIndexError) -> SearchPlan.Node? {
    var nodes: [SearchPlan.Node] = []
    nodes.reserveCapacity(parts.count)
    var hasWords = parts.isEmpty
    for part in parts {
      guard let node = try node(part, boost) else { continue }
      hasWords = true
      switch node {
      case .none: break
      case .any(let inner): nodes += inner
      default: nodes.append(node)
      }
    }
    guard hasWords else { return nil }
    return nodes.isEmpty ? SearchPlan.Node.none : nodes.count == 1 ? nodes[0] : .any(nodes)
  }

  private mutating func all(_ parts: [SearchQuery], _ boost: Float) throws(SearchIndexError) -> SearchPlan.Node? {
    var nodes: [SearchPlan.Node] = []
    nodes.reserveCapacity(parts.count)
    var without: [SearchPlan.Node] = []
    for part in parts {
      if case .not(let inner) = part {
        if let node = try node(inner, 1) { without.append(node) }
        continue
      }
      guard let node = try node(part, boost) else { continue }
      switch node {
      case .none: return SearchPlan.Node.none
      case .all(let inner, let innerWithout):
        nodes += inner
        without += innerWithout
      default: nodes.append(node)
      }
    }
    if nodes.isEmpty, without.isEmpty, !parts.isEmpty { return nil }
    if nodes.isEmpty { nodes = [.unscored(.everything)] }
    return nodes.count == 1 && without.isEmpty ? nodes[0] : .all(nodes, without: without)
  }

  /// What has a number, or a tag or a word of any kind: one that begins with nothing.
  private mutating func hasValue(_ name: String) throws(SearchIndexError) -> SearchPlan.Node {
    let field = try field(name, "anything to be searched") { !$0.isStoredOnly($1) }
    if snapshot.schema.isNumber(field) { return .range(field: field, .min ... .max) }
    expansions.append(SearchPlan.Expansion(kind: .prefix, field: field, bytes: [], boost: 1))
    return .unscored(.expansion(expansions.count - 1))
  }

  /// The fields that a word is searched in, with their weights.
  private func textFields(_ name: String?) throws(SearchIndexError) -> [(field: Int, weight: Float)] {
    guard let name else { return snapshot.schema.searchedFields.map { (Int($0.rawValue), snapshot.schema[$0].weight) } }
    return [(try field(name, "words") { $0.isText($1) }, 1)]
  }

  private func field(_ name: String, _ what: String, _ isRight: (IndexSchema, Int) -> Bool) throws(SearchIndexError) -> Int {
    guard let number = snapshot.schema.number(of: name) else {
      let names = snapshot.schema.fields.filter { $0.kind != .stored }.map(\.name).joined(separator: ", ")
      throw SearchIndexError(.query, "there is no field named \(name); the fields are \(names)")
    }
    guard isRight(snapshot.schema, Int(number.rawValue)) else { throw SearchIndexError(.query, "the field \(name) does not hold \(what)") }
    return Int(number.rawValue)
  }

  /// Adds a term whose bytes were appended to those of the plan.
  private mutating func addTerm(_ field: Int, _ start: Int, _ boost: Float, needsPositions: Bool) -> SearchPlan.Node {
    if terms.isEmpty { terms.reserveCapacity(4) }
    terms.append(SearchPlan.Term(field: field, bytes: start..<bytes.count, boost: boost, needsPositions: needsPositions))
    return .term(terms.count - 1)
  }

  /// Adds a token as a term.
  private mutating func addToken(_ field: Int, _ token: Int, _ boost: Float, needsPositions: Bool = false) -> SearchPlan.Node {
    let start = bytes.count
    bytes.append(contentsOf: tokens.bytes[tokens.range(token)])
    return addTerm(field, start, boost, needsPositions: needsPositions)
  }

  private mutating func analyze(_ text: String, field: Int) {
    tokens.removeAll()
    snapshot.analyzers[field]?.analyze(text.utf8.span, language: language, into: &tokens)
  }

  /// The words of a text in each of the fields; nil if it has none.
  private mutating func words(_ text: String, slop: Int, field name: String?, _ boost: Float) throws(SearchIndexError) -> SearchPlan.Node? {
    if let name { return words(text, slop: slop, field: try field(name, "words") { $0.isText($1) }, boost) }
    var alternatives: [SearchPlan.Node] = []
    for (field, weight) in try textFields(nil) {
      switch words(text, slop: slop, field: field, boost * weight) {
      case nil: break
      case .any(let readings)?: alternatives += readings
      case let other?: alternatives.append(other)
      }
    }
    return alternatives.count > 1 ? .any(alternatives) : alternatives.first
  }

  /// The words of a text in a field: one word, or several side by side. Terms at one position are readings of one word.
  private mutating func words(_ text: String, slop: Int, field: Int, _ boost: Float) -> SearchPlan.Node? {
    analyze(text, field: field)
    // Nearly always; everything else costs some arrays.
    if tokens.count == 1 { return addToken(field, 0, boost) }
    if tokens.count == 0 { return nil }
    // The first token of each word; several tokens of a word are readings of it.
    let words = (0..<tokens.count).filter { $0 == 0 || tokens.position($0) != tokens.position($0 - 1) }
    let readings = words.indices.map { ($0 + 1 < words.count ? words[$0 + 1] : tokens.count) - words[$0] }
    var alternatives: [SearchPlan.Node] = []
    if words.count == 1 {
      for token in distinct(0..<tokens.count) { alternatives.append(addToken(field, token, boost)) }
    } else if readings.allSatisfy({ $0 == readings[0] }) {
      let condition = PhraseCondition(places: words.map { UInt32(tokens.position($0) - tokens.position(0)) }, slop: slop)
      for reading in 0..<readings[0] {
        let isNew = !(0..<reading).contains { other in words.allSatisfy { isSame($0 + reading, $0 + other) } }
        guard isNew else { continue }
        let first = terms.count
        for token in words { _ = addToken(field, token + reading, boost, needsPositions: true) }
        alternatives.append(.phrase(Array(first..<terms.count), condition))
      }
    } else {
      // Readings that do not correspond make too many phrases; the words need only stand in one document then.
      let nodes = zip(words, readings).map { first, count in
        let nodes = distinct(first..<first + count).map { addToken(field, $0, boost) }
        return nodes.count == 1 ? nodes[0] : .any(nodes)
      }
      return .all(nodes, without: [])
    }
    return alternatives.count == 1 ? alternatives[0] : .any(alternatives)
  }

  private func isSame(_ token: Int, _ other: Int) -> Bool {
    tokens.bytes[tokens.range(token)] == tokens.bytes[tokens.range(other)]
  }

  /// The first of those tokens that are the same term.
  private func distinct(_ range: Range<Int>) -> [Int] {
    range.filter { token in !(range.lowerBound..<token).contains { isSame($0, token) } }
  }

  private mutating func expansion(
    _ text: String, _ kind: SearchPlan.Expansion.Kind, field name: String?, _ boost: Float
  ) throws(SearchIndexError) -> SearchPlan.Node? {
    var alternatives: [SearchPlan.Node] = []
    for (field, weight) in try textFields(name) {
      tokens.removeAll()
      snapshot.analyzers[field]?.analyzeUnfinished(text.utf8.span, into: &tokens)
      guard tokens.count > 0 else { continue }
      guard tokens.position(tokens.count - 1) == tokens.position(0) else {
        throw SearchIndexError(.query, "“\(text)” is more than one word; only one can be searched by its beginning or inexactly")
      }
      expansions.append(SearchPlan.Expansion(kind: kind, field: field, bytes: tokens.term(0), boost: boost * weight))
      alternatives.append(.expansion(expansions.count - 1))
    }
    return alternatives.count > 1 ? .any(alternatives) : alternatives.first
  }

  // MARK: Looking up

  private mutating func lookUpTerms() throws(SearchIndexError) {
    postings.reserveCapacity(terms.count * snapshot.segments.count)
    for index in terms.indices {
      let field = terms[index].field
      let range = terms[index].bytes
      var frequency = 0
      for number in snapshot.segments.indices {
        let postings = try snapshot.segments[number].segment.dictionary(field).postings(of: bytes.span.extracting(range))
        self.postings.append(postings)
        if let postings { frequency += postings.documentFrequency }
      }
      terms[index].documentFrequency = frequency
      terms[index].weight =
        terms[index].boost
        * LengthNormalization.weight(documentFrequency: frequency, documents: snapshot.bases[snapshot.segments.count])
    }
  }

  private mutating func lookUpExpansions() throws(SearchIndexError) {
    for index in expansions.indices {
      let expansion = expansions[index]
      guard case .fuzzy(let edits) = expansion.kind else {
        expansions[index].weight = expansion.boost
        continue
      }
      let pattern = FuzzyPattern(expansion.bytes.span, edits: edits)
      var frequency = 0
      for part in snapshot.segments {
        var search = FuzzyTerms(pattern, in: part.segment.dictionary(expansion.field))
        let found = try search.find()
        for (postings, _) in found { frequency += postings.documentFrequency }
        expansions[index].terms.append(found)
      }
      // All spellings together count as one word.
      let documents = snapshot.bases[snapshot.segments.count]
      expansions[index].weight =
        expansion.boost * LengthNormalization.weight(documentFrequency: min(frequency, documents), documents: documents)
    }
  }
}
