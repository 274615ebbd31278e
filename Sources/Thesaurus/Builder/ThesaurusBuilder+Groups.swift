/// Schemes and collections: few, so they are made of ordinary values.
extension ThesaurusBuilder {
  mutating func addSchemes(to thesaurus: inout Thesaurus, _ numbers: [Int32]) {
    let resources = uris.sorted(roles.indices.filter { roles[$0].contains(.scheme) })
    var schemes = resources.map { ConceptScheme(uri: uris[$0]) }
    let positions = positions(of: resources)
    var memberships: [Step] = []
    for (index, statement) in relations.statements.enumerated()
    where statement.predicate == .inScheme || statement.predicate == .topConceptOf {
      let concept = numbers[Int(statement.subject)]
      guard let position = positions[statement.object] else {
        report(
          "\(name(statement.object)) is no scheme: declare it as skos:ConceptScheme", at: relations.place(of: index),
          sort: "statements name a scheme that is none")
        continue
      }
      guard concept >= 0 else { continue }  // schemes may hold collections too
      memberships.append(Step(concept, Int32(position)))
      if statement.predicate == .topConceptOf {
        schemes[position].topConcepts.append(Int(concept))
        thesaurus.flags[Int(concept)].insert(.top)
      }
    }
    for log in [relations, labels, properties, links] {
      for statement in log.statements {
        if let position = positions[statement.subject] { describe(&schemes[position], statement, log) }
      }
    }
    for index in schemes.indices {
      schemes[index].labels = sortedUnique(schemes[index].labels)
      schemes[index].descriptions = sortedUnique(schemes[index].descriptions)
      schemes[index].topConcepts = sortedUnique(schemes[index].topConcepts)
    }
    memberships.settle()
    thesaurus.memberships = Adjacency(rows: thesaurus.count, steps: memberships)
    thesaurus.schemes = schemes
    thesaurus.base = base(of: thesaurus)
  }

  private func describe(_ scheme: inout ConceptScheme, _ statement: Statement, _ log: StatementLog) {
    switch statement.predicate {
    case .label where statement.kind == LabelKind.preferred.rawValue, .title: scheme.labels.append(localized(statement, log))
    case .property:
      switch PropertyKind(rawValue: statement.kind) {
      case .version: scheme.version = log.text(of: statement)
      case .modified: scheme.modified = log.text(of: statement)
      case .definition, .scopeNote, .note: scheme.descriptions.append(localized(statement, log))
      default: break
      }
    case .link where statement.kind == LinkKind.license.rawValue: scheme.license = log.text(of: statement)
    default: break
    }
  }

  private func localized(_ statement: Statement, _ log: StatementLog) -> LocalizedText {
    LocalizedText(log.text(of: statement), language: qualifiers[Int(statement.qualifier)])
  }

  /// The base of the scheme that most concepts are in: its URI, if concepts go on from there, else the namespace of its URI.
  private func base(of thesaurus: Thesaurus) -> String {
    guard !thesaurus.schemes.isEmpty, thesaurus.count > 0 else { return "" }
    var sizes = [Int](repeating: 0, count: thesaurus.schemes.count)
    var example = [Int](repeating: 0, count: thesaurus.schemes.count)
    for concept in (0..<thesaurus.count).reversed() {
      for scheme in thesaurus.memberships[concept] {
        sizes[Int(scheme)] += 1
        example[Int(scheme)] = concept
      }
    }
    var main = 0
    for scheme in sizes.indices where sizes[scheme] > sizes[main] { main = scheme }
    let uri = thesaurus.schemes[main].uri
    let first = thesaurus.uri(of: example[main])
    var namespace = uri
    while let last = namespace.last, last != "/", last != "#" { namespace.removeLast() }
    let candidates = namespace == uri ? [uri] : [uri + "/", uri + "#", namespace]
    return candidates.first { first.hasPrefix($0) && $0.utf8.count > "https://".utf8.count } ?? ""
  }

  mutating func addCollections(to thesaurus: inout Thesaurus, _ numbers: [Int32]) {
    let resources = uris.sorted(roles.indices.filter { !roles[$0].isDisjoint(with: .anyCollection) })
    var collections = resources.map { ConceptCollection(uri: uris[$0], kind: kind(of: roles[$0])) }
    let positions = positions(of: resources)
    var memberships: [Step] = []
    for log in [relations, labels, properties] {
      for statement in log.statements {
        guard let position = positions[statement.subject] else { continue }
        switch statement.predicate {
        case .label where statement.kind == LabelKind.preferred.rawValue, .title:
          collections[position].labels.append(localized(statement, log))
        case .property where PropertyKind(rawValue: statement.kind)?.isNote ?? false:
          collections[position].notes.append(localized(statement, log))
        default: break
        }
      }
    }
    for (index, statement) in relations.statements.enumerated() {
      guard let position = positions[statement.subject] else { continue }
      switch statement.predicate {
      case .member:
        if numbers[Int(statement.object)] >= 0 {
          collections[position].members.append(Int(numbers[Int(statement.object)]))
          memberships.append(Step(numbers[Int(statement.object)], Int32(position)))
        } else if let part = positions[statement.object], part != position {
          collections[position].subcollections.append(part)
        } else {
          report(
            "\(name(statement.object)), a member of \(name(statement.subject)), is no concept of this vocabulary",
            at: relations.place(of: index), sort: "members of collections are no concepts of this vocabulary")
        }
      case .superordinate where numbers[Int(statement.object)] >= 0:
        collections[position].superordinates.append(Int(numbers[Int(statement.object)]))
      default: break
      }
    }
    for index in collections.indices {
      collections[index].labels = sortedUnique(collections[index].labels)
      collections[index].notes = sortedUnique(collections[index].notes)
      if collections[index].kind != .ordered { collections[index].members = sortedUnique(collections[index].members) }
      collections[index].subcollections = sortedUnique(collections[index].subcollections)
      collections[index].superordinates = sortedUnique(collections[index].superordinates)
    }
    memberships.settle()
    thesaurus.collectionsOfConcept = Adjacency(rows: thesaurus.count, steps: memberships)
    thesaurus.collections = collections
  }

  private func kind(of roles: Roles) -> ConceptCollection.Kind {
    roles.contains(.orderedCollection) ? .ordered : roles.contains(.array) ? .array : roles.contains(.group) ? .group : .collection
  }

  private func positions(of resources: [Int]) -> ResourcePositions { ResourcePositions(resources, of: roles.count) }

  private func sortedUnique<Element: Comparable>(_ elements: [Element]) -> [Element] {
    var unique: [Element] = []
    for element in elements.sorted() where unique.last != element { unique.append(element) }
    return unique
  }
}

/// Where some of all resources stand in a list. Every statement asks, so it is an array.
private struct ResourcePositions {
  private var positions: [Int32]

  init(_ resources: [Int], of count: Int) {
    positions = Array(repeating: -1, count: count)
    for (position, resource) in resources.enumerated() { positions[resource] = Int32(position) }
  }

  /// The place of a resource in the list; nil where it is not there.
  subscript(_ resource: Int32) -> Int? { positions[Int(resource)] < 0 ? nil : Int(positions[Int(resource)]) }
}
