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
    thesaurus.labels = literals(.label, numbers, concepts: concepts.count)
    thesaurus.properties = literals(.property, numbers, concepts: concepts.count)
    thesaurus.links = literals(.link, numbers, concepts: concepts.count)
    relate(&thesaurus, numbers)
    addSchemes(to: &thesaurus, numbers)
    addCollections(to: &thesaurus, numbers)
    reportUnlabelled(thesaurus, concepts)
    thesaurus.indexNames()
    let place = { (finding: Diagnostic) in (finding.file ?? "", finding.position ?? SourcePosition(line: 0, column: 0)) }
    return (thesaurus, diagnostics.sorted { place($0) < place($1) }, source)
  }

  /// Takes for a concept or a scheme what is spoken of like one and is declared as nothing.
  private mutating func inferRoles() {
    var inferred: [(resource: Int32, role: Roles, statement: Int)] = []
    func infer(_ resource: Int32, _ role: Roles, _ statement: Int) {
      guard roles[Int(resource)].isEmpty else { return }
      roles[Int(resource)] = role
      inferred.append((resource, role, statement))
    }
    for (index, statement) in statements.enumerated() {
      switch statement.predicate {
      case .inScheme, .topConceptOf:
        infer(statement.subject, .concept, index)
        infer(statement.object, .scheme, index)
      case .broader, .related, .label: infer(statement.subject, .concept, index)
      case .member: infer(statement.subject, .collection, index)
      case .declaration, .title, .property, .link, .superordinate, .transitive, .undefinedTerm: break
      }
    }
    for (resource, role, statement) in inferred {
      let (name, term) =
        role == .concept
        ? ("a concept", "skos:Concept") : role == .scheme ? ("a scheme", "skos:ConceptScheme") : ("a collection", "skos:Collection")
      report("\(self.name(resource)) is taken for \(name), but nothing declares it: add “a \(term)”", at: statement)
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
    for index in statements.indices { statements[index].qualifier = rank[Int(statements[index].qualifier)] }
    qualifiers = order.map { qualifiers[$0] }
    return qualifiers
  }

  private mutating func reportUnlabelled(_ thesaurus: Thesaurus, _ concepts: [Int]) {
    let unlabelled = Set(concepts.indices.filter { thesaurus.labels(of: $0).isEmpty }.map { Int32(concepts[$0]) })
    guard !unlabelled.isEmpty else { return }
    for (index, statement) in statements.enumerated() where statement.predicate == .declaration && unlabelled.contains(statement.subject) {
      reportIntegrity("\(name(statement.subject)) has no label: add a skos:prefLabel", at: index)
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
