/// A concept of a thesaurus, for those who rather ask a concept than the thesaurus.
///
/// ```swift
/// if let concept = thesaurus["vertaistuki"] {
///   print(concept.label("sv") ?? concept.id, concept.broader.map(\.id))
/// }
/// ```
public struct Concept: Sendable, Identifiable {
  /// The thesaurus that the concept is in.
  public let thesaurus: Thesaurus
  /// The number of the concept.
  public let number: Int

  /// The URI.
  public var uri: String { thesaurus.uri(of: number) }
  /// The URI without the base of the thesaurus.
  public var id: String { thesaurus.id(of: number) }
  /// The preferred label in a language.
  public func label(_ language: String) -> String? { thesaurus.preferredLabel(of: number, language: language) }
  /// The labels of one kind, in all languages.
  public func labels(_ kind: LabelKind) -> [LocalizedText] {
    thesaurus.labels(of: number).filter { thesaurus.labelKind($0) == kind }
      .map { LocalizedText(thesaurus.labelText($0), language: thesaurus.labelLanguage($0)) }
  }
  /// The definition in a language.
  public func definition(_ language: String) -> String? { thesaurus.text(.definition, of: number, language: language) }
  /// The concepts directly above.
  public var broader: [Concept] { thesaurus.broader(of: number).map { Concept(thesaurus: thesaurus, number: Int($0)) } }
  /// The concepts directly below.
  public var narrower: [Concept] { thesaurus.narrower(of: number).map { Concept(thesaurus: thesaurus, number: Int($0)) } }
  /// The associated concepts.
  public var related: [Concept] { thesaurus.related(of: number).map { Concept(thesaurus: thesaurus, number: Int($0)) } }
  /// The facet.
  public var root: Concept? { thesaurus.root(of: number).map { Concept(thesaurus: thesaurus, number: $0) } }
  /// The mappings to other vocabularies.
  public var mappings: [(kind: LinkKind, uri: String)] { thesaurus.mappings(of: number) }
}

extension Thesaurus {
  /// The concept with an id or URI.
  public subscript(id: String) -> Concept? { concept(id: id).map { Concept(thesaurus: self, number: $0) } }
}
