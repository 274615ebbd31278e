/// A label as a file gives it, whether the thesaurus could keep it or not.
public struct StatedLabel: Hashable, Sendable {
  /// The concept.
  public var concept: Int
  /// What kind of label it is said to be.
  public var kind: LabelKind
  /// The text; may be empty.
  public var text: String
  /// The language tag; empty where there is none. A datatype stands here after `^^`.
  public var language: String
  /// Where it stands.
  public var place: SourcePlace
}

/// A relation as a file gives it.
public struct StatedRelation: Hashable, Sendable {
  /// What is said.
  public enum Kind: UInt8, Sendable {
    /// The object is above the subject (`skos:broader` and its kinds).
    case broader
    /// The object is below the subject (`skos:narrower` and its kinds).
    case narrower
    /// The two are associated (`skos:related`).
    case related
    /// The object is somewhere above the subject (`skos:broaderTransitive`, or `skos:narrowerTransitive` the other way round).
    case transitive
    /// The subject is a top concept of the object (`skos:topConceptOf`).
    case topConceptOf
    /// The object is a top concept of the subject (`skos:hasTopConcept`).
    case hasTopConcept
  }

  /// What is said.
  public var kind: Kind
  /// The resource that it is said of.
  public var subject: Int
  /// The other resource.
  public var object: Int
  /// Where it stands.
  public var place: SourcePlace
}

extension ThesaurusSource {
  /// The labels of a concept in the order of the files.
  public func labels(of concept: Int) -> [StatedLabel] {
    labelStatements(of: concept).map { index in
      let statement = labels.statements[Int(index)]
      return StatedLabel(
        concept: concept, kind: LabelKind(rawValue: statement.kind & 0x7F) ?? .hidden, text: labels.text(of: statement),
        language: qualifiers[Int(statement.qualifier)], place: labels.place(of: Int(index)))
    }
  }

  /// All relations between resources, in the order of the files; ``uri(ofResource:)`` and ``concept(ofResource:)`` tell who they are.
  public var relations: [StatedRelation] {
    statements.statements.indices.compactMap { index in
      let statement = statements.statements[index]
      let isFromAbove = statement.kind & 0x80 != 0
      let kind: StatedRelation.Kind
      switch statement.predicate {
      case .broader: kind = isFromAbove ? .narrower : .broader
      case .related: kind = .related
      case .transitive: kind = .transitive
      case .topConceptOf: kind = isFromAbove ? .hasTopConcept : .topConceptOf
      default: return nil
      }
      let (one, two) = isFromAbove ? (statement.object, statement.subject) : (statement.subject, statement.object)
      return StatedRelation(kind: kind, subject: Int(one), object: Int(two), place: statements.place(of: index))
    }
  }

  /// The terms that their namespace does not define, each with what it describes and where.
  public var undefinedTerms: [(iri: String, resource: Int, place: SourcePlace)] {
    statements.statements.indices.filter { statements.statements[$0].predicate == .undefinedTerm }.map {
      (statements.text(of: statements.statements[$0]), Int(statements.statements[$0].subject), statements.place(of: $0))
    }
  }

  /// The URI of a resource.
  public func uri(ofResource resource: Int) -> String { uris[resource] }

  /// The concept that a resource is; nil where it is none.
  public func concept(ofResource resource: Int) -> Int? { numbers[resource] < 0 ? nil : Int(numbers[resource]) }

  /// Where a concept is declared, else where something is first said of it; nil where nothing is.
  public func place(of concept: Int) -> SourcePlace? {
    let about = statements(of: concept)
    if let declaration = about.first(where: { statements.statements[Int($0)].predicate == .declaration }) ?? about.first {
      return statements.place(of: Int(declaration))
    }
    return labelStatements(of: concept).first.map { labels.place(of: Int($0)) }
  }

  /// Where a concept gets a label; nil where nothing says so.
  public func place(ofLabel text: String, language: String, of concept: Int) -> SourcePlace? {
    labels(of: concept).first { $0.text == text && $0.language == language }?.place
  }

  /// The concepts that are declared as a scheme too, ascending (S9).
  public var conceptsThatAreSchemes: [Int] { resources.indices.filter { roles[resources[$0]].contains(.scheme) } }

  /// The concepts that are declared as a collection too, ascending (S37).
  public var conceptsThatAreCollections: [Int] {
    resources.indices.filter { !roles[resources[$0]].isDisjoint(with: .anyCollection) }
  }
}
