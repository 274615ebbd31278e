public import TextPrimitives

/// Making the thesaurus.
extension ThesaurusBuilder {
  /// The thesaurus of all that was said, and what could not be used or deserves a word, by file and line.
  ///
  /// The same statements give the same thesaurus in any order, but that of two preferred labels in one language the first is kept.
  /// - Complexity: O(*n* log *n*), *n* the bytes of all that was said.
  public consuming func build() -> (thesaurus: Thesaurus, diagnostics: [Diagnostic]) {
    let (thesaurus, diagnostics, _) = make()
    return (thesaurus, diagnostics)
  }

  /// The thesaurus, what could not be used, and what was said as it was said.
  ///
  /// What contradicts SKOS is left for checks to find in the source; the diagnostics tell only what no check can.
  public consuming func buildWithSource() -> (thesaurus: Thesaurus, diagnostics: [Diagnostic], source: ThesaurusSource) {
    leavesIntegrityToChecks = true
    return make()
  }

  private mutating func make() -> (thesaurus: Thesaurus, diagnostics: [Diagnostic], source: ThesaurusSource) {
    inferRoles()
    let concepts = uris.sorted(roles.indices.filter { roles[$0].contains(.concept) })
    var numbers = [Int32](repeating: -1, count: roles.count)
    for (number, resource) in concepts.enumerated() { numbers[resource] = Int32(number) }

    var thesaurus = Thesaurus(concepts: concepts.count)
    thesaurus.qualifiers = sortQualifiers()
    let source = leavesIntegrityToChecks ? ThesaurusSource(of: self, numbers: numbers, concepts: concepts) : ThesaurusSource()
    thesaurus.uris.reserveCapacity(texts: concepts.count, bytes: concepts.reduce(0) { $0 + uris.range($1).count })
    for resource in concepts { thesaurus.uris.append(resource, of: uris) }
    thesaurus.flags = concepts.map { flags[$0] }
    relate(&thesaurus, numbers)
    addSchemes(to: &thesaurus, numbers)
    addCollections(to: &thesaurus, numbers)
    reportUnlabelled(numbers, concepts: concepts.count)
    // What a large vocabulary says of itself is as large as the vocabulary: each part is given back once it stands in the thesaurus.
    index = HashIndex()
    relations = StatementLog()
    thesaurus.links = literals(taking: \.links, numbers, concepts: concepts.count)
    thesaurus.labels = literals(taking: \.labels, numbers, concepts: concepts.count)
    thesaurus.properties = literals(taking: \.properties, numbers, concepts: concepts.count)
    uris = TextTable()
    numbers = []
    thesaurus.indexNames()
    return (thesaurus, findings.finished(), source)
  }

  private mutating func literals(taking log: WritableKeyPath<Self, StatementLog>, _ numbers: [Int32], concepts: Int) -> LiteralTable {
    var taken = StatementLog()
    swap(&taken, &self[keyPath: log])
    return literals(of: &taken, numbers, concepts: concepts)
  }

  /// Takes for a concept or a scheme what is spoken of like one and is declared as nothing.
  private mutating func inferRoles() {
    var inferred: [(resource: Int32, role: Roles, place: SourcePlace)] = []
    func infer(_ resource: Int32, _ role: Roles, _ place: @autoclosure () -> SourcePlace) {
      guard roles[Int(resource)].isEmpty else { return }
      roles[Int(resource)] = role
      inferred.append((resource, role, place()))
    }
    for (index, statement) in relations.statements.enumerated() {
      switch statement.predicate {
      case .inScheme, .topConceptOf:
        infer(statement.subject, .concept, relations.place(of: index))
        infer(statement.object, .scheme, relations.place(of: index))
      case .broader, .related: infer(statement.subject, .concept, relations.place(of: index))
      case .member: infer(statement.subject, .collection, relations.place(of: index))
      default: break
      }
    }
    for (index, statement) in labels.statements.enumerated() { infer(statement.subject, .concept, labels.place(of: index)) }
    for (resource, role, place) in inferred {
      let (one, many, term) =
        role == .concept
        ? ("a concept", "concepts", "skos:Concept")
        : role == .scheme ? ("a scheme", "schemes", "skos:ConceptScheme") : ("a collection", "collections", "skos:Collection")
      report(
        "\(name(resource)) is taken for \(one), but nothing declares it: add “a \(term)”", at: place,
        sort: "resources are taken for \(many), but nothing declares them")
    }
    for (resource, role) in roles.enumerated() where role.contains(.concept) && !role.isDisjoint(with: [.scheme, .anyCollection]) {
      reportIntegrity(
        "\(name(Int32(resource))) is declared as a concept and as a scheme or collection too, which SKOS forbids (S9, S37)", at: nil)
    }
  }

  /// Numbers languages and datatypes in alphabetical order, so that rows sorted by number are sorted by language.
  /// - Returns: the languages and datatypes in that order.
  private mutating func sortQualifiers() -> [String] {
    let order = qualifiers.indices.sorted { qualifiers[$0] < qualifiers[$1] }
    var rank = [UInt16](repeating: 0, count: order.count)
    for (number, old) in order.enumerated() { rank[old] = UInt16(number) }
    for log in [\Self.labels, \.properties, \.links, \.relations] { self[keyPath: log].renumberQualifiers(rank) }
    qualifiers = order.map { qualifiers[$0] }
    return qualifiers
  }

  private mutating func reportUnlabelled(_ numbers: [Int32], concepts: Int) {
    var isLabelled = [Bool](repeating: false, count: concepts)
    for label in labels.statements where !labels.texts.range(Int(label.object)).isEmpty {
      let concept = numbers[Int(label.subject)]
      if concept >= 0 { isLabelled[Int(concept)] = true }
    }
    for (index, statement) in relations.statements.enumerated() where statement.predicate == .declaration {
      let concept = numbers[Int(statement.subject)]
      if concept >= 0, !isLabelled[Int(concept)] {
        reportIntegrity(
          "\(name(statement.subject)) has no label: add a skos:prefLabel", at: relations.place(of: index), sort: "concepts have no label")
      }
    }
  }
}

extension TextTable {
  /// Some texts in the order of their bytes.
  ///
  /// What all of them begin with is skipped, and the next eight bytes are compared as one number: URIs differ late.
  func sorted(_ selection: [Int]) -> [Int] {
    guard let first = selection.first else { return [] }
    var prefix = range(first)
    for text in selection {
      let candidate = range(text)
      var length = 0
      while length < min(prefix.count, candidate.count), bytes[prefix.lowerBound + length] == bytes[candidate.lowerBound + length] {
        length += 1
      }
      prefix = prefix.lowerBound..<prefix.lowerBound + length
    }
    var keyed = selection.map { text in
      let range = range(text).dropFirst(prefix.count)
      var key: UInt64 = 0
      for offset in 0..<8 { key = key << 8 | (offset < range.count ? UInt64(bytes[range.lowerBound + offset]) : 0) }
      return (key: key, text: text)
    }
    keyed.sort { $0.key != $1.key ? $0.key < $1.key : isBefore($0.text, $1.text) }
    return keyed.map(\.text)
  }
}
