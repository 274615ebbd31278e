import Thesaurus

/// What a property of RDF says about a concept, scheme or collection.
enum SKOSTerm: Equatable {
  case type
  case label(LabelKind, isSearchOnly: Bool)
  case title
  case property(PropertyKind)
  /// A property of one language, whose name says which.
  case localizedProperty(PropertyKind, language: String)
  case link(LinkKind)
  /// A literal is a property, an IRI a link.
  case source
  case broader(HierarchyKind)
  case narrower(HierarchyKind)
  case broaderTransitive, narrowerTransitive
  case related
  case inScheme, topConceptOf, hasTopConcept
  case member, memberList, subgroup, supergroup, superordinate, subordinateArray
  case deprecated, searchOnly
  case listFirst, listRest
  case labelResource(LabelKind), literalForm
  /// Says nothing that a thesaurus holds, or nothing that is not said otherwise too.
  case passedOver
  case unknown

  /// The term with an IRI.
  init(iri: String) {
    self = Self.terms[iri] ?? (Self.quietNamespaces.contains { iri.hasPrefix($0) } ? .passedOver : .unknown)
  }

  /// Whatever else these namespaces hold describes properties and documents, not concepts.
  private static let quietNamespaces = [Namespace.rdf, Namespace.rdfs, Namespace.owl, Namespace.dcterms, Namespace.dc]

  private static let terms: [String: SKOSTerm] = {
    var terms: [String: SKOSTerm] = [:]
    for (namespace, names) in table {
      for (name, term) in names { terms[namespace + name] = term }
    }
    return terms
  }()

  private static let table: [(String, [(String, SKOSTerm)])] = [
    (
      Namespace.skos,
      [
        ("prefLabel", .label(.preferred, isSearchOnly: false)), ("altLabel", .label(.alternative, isSearchOnly: false)),
        ("hiddenLabel", .label(.hidden, isSearchOnly: false)),
        ("broader", .broader(.unspecified)), ("narrower", .narrower(.unspecified)), ("related", .related),
        ("inScheme", .inScheme), ("topConceptOf", .topConceptOf), ("hasTopConcept", .hasTopConcept),
        ("definition", .property(.definition)), ("scopeNote", .property(.scopeNote)), ("example", .property(.example)),
        ("editorialNote", .property(.editorialNote)), ("changeNote", .property(.changeNote)),
        ("historyNote", .property(.historyNote)), ("note", .property(.note)), ("notation", .property(.notation)),
        ("exactMatch", .link(.exactMatch)), ("closeMatch", .link(.closeMatch)), ("broadMatch", .link(.broadMatch)),
        ("narrowMatch", .link(.narrowMatch)), ("relatedMatch", .link(.relatedMatch)),
        ("member", .member), ("memberList", .memberList),
        ("broaderTransitive", .broaderTransitive), ("narrowerTransitive", .narrowerTransitive), ("semanticRelation", .passedOver),
        ("mappingRelation", .passedOver),
      ]
    ),
    (
      Namespace.isothes,
      [
        ("broaderGeneric", .broader(.generic)), ("broaderPartitive", .broader(.partitive)),
        ("broaderInstantial", .broader(.instantial)), ("narrowerGeneric", .narrower(.generic)),
        ("narrowerPartitive", .narrower(.partitive)), ("narrowerInstantial", .narrower(.instantial)),
        ("superOrdinate", .superordinate), ("subordinateArray", .subordinateArray), ("subGroup", .subgroup),
        ("superGroup", .supergroup), ("status", .property(.status)),
      ]
    ),
    (
      Namespace.skosxl,
      [
        ("prefLabel", .labelResource(.preferred)), ("altLabel", .labelResource(.alternative)),
        ("hiddenLabel", .labelResource(.hidden)), ("literalForm", .literalForm), ("labelRelation", .passedOver),
      ]
    ),
    (Namespace.rdf, [("type", .type), ("first", .listFirst), ("rest", .listRest)]),
    (Namespace.rdfs, [("label", .title), ("seeAlso", .link(.seeAlso))]),
    (Namespace.owl, [("deprecated", .deprecated), ("versionInfo", .property(.version))]),
    (
      Namespace.dcterms,
      [
        ("title", .title), ("description", .property(.note)), ("created", .property(.created)), ("modified", .property(.modified)),
        ("source", .source), ("isReplacedBy", .link(.replacedBy)), ("license", .link(.license)), ("hasVersion", .property(.version)),
      ]
    ),
    (Namespace.dc, [("title", .title), ("description", .property(.note)), ("source", .source)]),
    (Namespace.adms, [("status", .property(.status))]),
    (Namespace.bibo, [("status", .property(.status))]),
    (
      Namespace.hyteTerms,
      [
        ("searchOnlyPrefLabel", .label(.preferred, isSearchOnly: true)), ("searchOnlyAltLabel", .label(.alternative, isSearchOnly: true)),
        ("searchOnlyHiddenLabel", .label(.hidden, isSearchOnly: true)), ("searchOnly", .searchOnly),
        ("matchLabel", .property(.matchLabel)),
      ] + reviewTerms
    ),
  ]

  /// The languages whose review our own properties know, with the names that the properties begin with.
  static let reviewedLanguages = [("finnish", "fi"), ("swedish", "sv"), ("english", "en")]
  /// How the names of those properties end.
  static let reviewedParts: [(name: String, kind: PropertyKind)] = [
    ("LabelStatus", .labelStatus), ("LabelSource", .labelSource), ("DefinitionStatus", .definitionStatus),
  ]

  private static let reviewTerms = reviewedLanguages.flatMap { name, language in
    reviewedParts.map { (name + $0.name, SKOSTerm.localizedProperty($0.kind, language: language)) }
  }
}
