internal import TextPrimitives

/// Makes the plan of a query for a snapshot.
struct PlanMaker {
  private let snapshot: Snapshot
  private let language: String?
  private var plan = SearchPlan()
  private var tokens = TokenBuffer()

  /// A maker. The language helps analyzers to read the words of the query.
  init(_ snapshot: Snapshot, language: String?) {
    self.snapshot = snapshot
    self.language = language
  }

  /// The plan of a query.
  /// - Throws: ``SearchIndexError`` `.query` for unknown fields, or of the wrong kind; `.damaged`.
  mutating func plan(_ query: SearchQuery) throws(SearchIndexError) -> SearchPlan {
    plan = SearchPlan()
    plan.root = try node(query, 1)
    try lookUpTerms()
    try lookUpExpansions()
    return plan
  }

  // MARK: Nodes

  private mutating func node(_ query: SearchQuery, _ boost: Float) throws(SearchIndexError) -> SearchPlan.Node {
    switch query {
    case .word(let text, let field): return try words(text, slop: 0, field: field, boost)
    case .phrase(let text, let slop, let field): return try words(text, slop: max(0, slop), field: field, boost)
    case .prefix(let text, let field): return try expansion(text, .prefix, field: field, boost)
    case .fuzzy(let text, let edits, let field): return try expansion(text, .fuzzy(edits: min(max(edits, 0), 2)), field: field, boost)
    case .tag(let tag, let name):
      let field = try field(name, "a tag") { $0 == .tag || $0 == .scoredTag }
      return addTerm(field, Array(tag.utf8), boost, needsPositions: false)
    case .range(let range, let name): return .range(field: try field(name, "numbers") { $0 == .number }, range)
    case .everything: return .everything
    case .all(let parts): return try all(parts, boost)
    case .any(let parts):
      var nodes: [SearchPlan.Node] = []
      for part in parts {
        switch try node(part, boost) {
        case .none: break
        case .any(let inner): nodes += inner
        case let other: nodes.append(other)
        }
      }
      return nodes.isEmpty ? .none : nodes.count == 1 ? nodes[0] : .any(nodes)
    case .not(let part): return .all([.unscored(.everything)], without: [try node(part, 1)])
    case .weighted(let part, let factor): return try node(part, boost * max(0, factor))
    case .unscored(let part): return .unscored(try node(part, 1))
    }
  }

  private mutating func all(_ parts: [SearchQuery], _ boost: Float) throws(SearchIndexError) -> SearchPlan.Node {
    var nodes: [SearchPlan.Node] = []
    var without: [SearchPlan.Node] = []
    for part in parts {
      if case .not(let inner) = part {
        without.append(try node(inner, 1))
        continue
      }
      switch try node(part, boost) {
      case .none: return .none
      case .all(let inner, let innerWithout):
        nodes += inner
        without += innerWithout
      case let other: nodes.append(other)
      }
    }
    if nodes.isEmpty { nodes = [.unscored(.everything)] }
    return nodes.count == 1 && without.isEmpty ? nodes[0] : .all(nodes, without: without)
  }

  /// The fields that a word is searched in, with their weights.
  private func textFields(_ name: String?) throws(SearchIndexError) -> [(field: Int, weight: Float)] {
    guard let name else { return snapshot.schema.searchedFields.map { (Int($0.rawValue), snapshot.schema[$0].weight) } }
    let number = try field(name, "words") { if case .text = $0 { true } else { false } }
    return [(number, 1)]
  }

  private func field(_ name: String, _ what: String, _ isRight: (IndexField.Kind) -> Bool) throws(SearchIndexError) -> Int {
    guard let number = snapshot.schema.number(of: name) else {
      let names = snapshot.schema.fields.map(\.name).joined(separator: ", ")
      throw SearchIndexError(.query, "there is no field named \(name); the fields are \(names)")
    }
    guard isRight(snapshot.schema[number].kind) else { throw SearchIndexError(.query, "the field \(name) does not hold \(what)") }
    return Int(number.rawValue)
  }

  private mutating func addTerm(_ field: Int, _ bytes: [UInt8], _ boost: Float, needsPositions: Bool) -> SearchPlan.Node {
    plan.terms.append(SearchPlan.Term(field: field, bytes: bytes, boost: boost, needsPositions: needsPositions))
    return .term(plan.terms.count - 1)
  }

  private mutating func analyze(_ text: String, field: Int) {
    tokens.removeAll()
    let bytes = Array(text.utf8)
    snapshot.analyzers[field]?.analyze(bytes.span, language: language, into: &tokens)
  }

  /// The words of a text in each of the fields: one word, or several side by side. Terms at one position are readings of one word.
  private mutating func words(_ text: String, slop: Int, field name: String?, _ boost: Float) throws(SearchIndexError) -> SearchPlan.Node {
    var alternatives: [SearchPlan.Node] = []
    for (field, weight) in try textFields(name) {
      analyze(text, field: field)
      var places: [Int] = []
      var readings: [[[UInt8]]] = []
      for index in 0..<tokens.count {
        if places.last == tokens.position(index) {
          readings[readings.count - 1].append(tokens.term(index))
        } else {
          places.append(tokens.position(index))
          readings.append([tokens.term(index)])
        }
      }
      guard let first = places.first else { continue }
      if places.count == 1 {
        alternatives += Self.distinct(readings[0]).map { addTerm(field, $0, boost * weight, needsPositions: false) }
      } else if readings.allSatisfy({ $0.count == readings[0].count }) {
        let condition = PhraseCondition(places: places.map { UInt32($0 - first) }, slop: slop)
        for phrase in Self.distinct(readings[0].indices.map { reading in readings.map { $0[reading] } }) {
          let numbers = phrase.map { term in
            _ = addTerm(field, term, boost * weight, needsPositions: true)
            return plan.terms.count - 1
          }
          alternatives.append(.phrase(numbers, condition))
        }
      } else {
        // Readings that do not correspond make too many phrases; the words need only stand in one document then.
        let nodes = readings.map { reading in
          let terms = Self.distinct(reading).map { addTerm(field, $0, boost * weight, needsPositions: false) }
          return terms.count == 1 ? terms[0] : SearchPlan.Node.any(terms)
        }
        alternatives.append(.all(nodes, without: []))
      }
    }
    return alternatives.isEmpty ? .none : alternatives.count == 1 ? alternatives[0] : .any(alternatives)
  }

  /// The elements without repetition, in their order.
  private static func distinct<Element: Equatable>(_ elements: [Element]) -> [Element] {
    var distinct: [Element] = []
    for element in elements where !distinct.contains(element) { distinct.append(element) }
    return distinct
  }

  private mutating func expansion(
    _ text: String, _ kind: SearchPlan.Expansion.Kind, field name: String?, _ boost: Float
  ) throws(SearchIndexError) -> SearchPlan.Node {
    var alternatives: [SearchPlan.Node] = []
    for (field, weight) in try textFields(name) {
      tokens.removeAll()
      let bytes = Array(text.utf8)
      snapshot.analyzers[field]?.analyzeUnfinished(bytes.span, into: &tokens)
      guard tokens.count > 0 else { continue }
      guard tokens.position(tokens.count - 1) == tokens.position(0) else {
        throw SearchIndexError(.query, "“\(text)” is more than one word; only one can be searched by its beginning or inexactly")
      }
      plan.expansions.append(SearchPlan.Expansion(kind: kind, field: field, bytes: tokens.term(0), boost: boost * weight))
      alternatives.append(.expansion(plan.expansions.count - 1))
    }
    return alternatives.isEmpty ? .none : alternatives.count == 1 ? alternatives[0] : .any(alternatives)
  }

  // MARK: Looking up

  private mutating func lookUpTerms() throws(SearchIndexError) {
    for index in plan.terms.indices {
      let field = plan.terms[index].field
      let bytes = plan.terms[index].bytes
      for part in snapshot.segments {
        let postings = try part.segment.dictionary(field).postings(of: bytes.span)
        plan.terms[index].postings.append(postings)
        if let postings { plan.terms[index].documentFrequency += postings.documentFrequency }
      }
      let frequency = plan.terms[index].documentFrequency
      plan.terms[index].weight =
        plan.terms[index].boost
        * LengthNormalization.weight(documentFrequency: frequency, documents: snapshot.bases[snapshot.segments.count])
    }
  }

  private mutating func lookUpExpansions() throws(SearchIndexError) {
    for index in plan.expansions.indices {
      let expansion = plan.expansions[index]
      guard case .fuzzy(let edits) = expansion.kind else {
        plan.expansions[index].weight = expansion.boost
        continue
      }
      let pattern = FuzzyPattern(expansion.bytes.span, edits: edits)
      var frequency = 0
      for part in snapshot.segments {
        var search = FuzzyTerms(pattern, in: part.segment.dictionary(expansion.field))
        let found = try search.find()
        for (postings, _) in found { frequency += postings.documentFrequency }
        plan.expansions[index].terms.append(found)
      }
      // All spellings together count as one word.
      let documents = snapshot.bases[snapshot.segments.count]
      plan.expansions[index].weight =
        expansion.boost * LengthNormalization.weight(documentFrequency: min(frequency, documents), documents: documents)
    }
  }
}
