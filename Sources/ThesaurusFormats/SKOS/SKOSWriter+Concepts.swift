import RDFSyntax
import Thesaurus

/// Concepts.
extension SKOSWriter {
  static func write(_ concept: Int, of thesaurus: Thesaurus, to composer: inout TripleComposer<some TripleSink>) throws {
    let uri = thesaurus.uri(of: concept)
    try composer.add(uri, Namespace.rdf + "type", .iri(Namespace.skos + "Concept"))
    for scheme in thesaurus.schemes(of: concept) {
      try composer.add(uri, Namespace.skos + "inScheme", .iri(thesaurus.schemes[Int(scheme)].uri))
    }
    if thesaurus.isDeprecated(concept) { try composer.add(uri, Namespace.owl + "deprecated", .truth) }
    if thesaurus.isSearchOnly(concept) { try composer.add(uri, Namespace.hyteTerms + "searchOnly", .truth) }
    try writeLabels(concept, of: thesaurus, to: &composer)
    for property in thesaurus.properties(of: concept) {
      guard let name = name(of: property, in: thesaurus) else { continue }
      let isReview = SKOSTerm.reviewedParts.contains { $0.kind == thesaurus.propertyKind(property) }
      let language = isReview ? "" : thesaurus.propertyLanguage(property)
      try composer.add(
        uri, name, .literal(thesaurus.propertyText(property), language: language, datatype: thesaurus.propertyDatatype(property)))
    }
    for (broader, kind) in zip(thesaurus.broader(of: concept), thesaurus.broaderKinds(of: concept)) {
      let target = TripleObject.iri(thesaurus.uri(of: Int(broader)))
      try composer.add(uri, Namespace.skos + "broader", target)
      if kind != .unspecified { try composer.add(uri, Namespace.isothes + name(of: kind), target) }
    }
    for related in thesaurus.related(of: concept) {
      try composer.add(uri, Namespace.skos + "related", .iri(thesaurus.uri(of: Int(related))))
    }
    for link in thesaurus.links(of: concept) {
      try composer.add(uri, name(of: thesaurus.linkKind(link)), .iri(thesaurus.linkTarget(link)))
    }
  }

  private static func writeLabels(_ concept: Int, of thesaurus: Thesaurus, to composer: inout TripleComposer<some TripleSink>) throws {
    let uri = thesaurus.uri(of: concept)
    for label in thesaurus.labels(of: concept) {
      let (property, searchOnlyProperty) =
        switch thesaurus.labelKind(label) {
        case .preferred: ("prefLabel", "searchOnlyPrefLabel")
        case .alternative: ("altLabel", "searchOnlyAltLabel")
        case .hidden: ("hiddenLabel", "searchOnlyHiddenLabel")
        }
      let text = TripleObject.literal(thesaurus.labelText(label), language: thesaurus.labelLanguage(label))
      try composer.add(uri, Namespace.skos + property, text)
      if thesaurus.labelIsSearchOnly(label) { try composer.add(uri, Namespace.hyteTerms + searchOnlyProperty, text) }
    }
  }

  private static func name(of kind: HierarchyKind) -> String {
    switch kind {
    case .unspecified: ""
    case .generic: "broaderGeneric"
    case .partitive: "broaderPartitive"
    case .instantial: "broaderInstantial"
    }
  }

  private static func name(of kind: LinkKind) -> String {
    switch kind {
    case .exactMatch: Namespace.skos + "exactMatch"
    case .closeMatch: Namespace.skos + "closeMatch"
    case .broadMatch: Namespace.skos + "broadMatch"
    case .narrowMatch: Namespace.skos + "narrowMatch"
    case .relatedMatch: Namespace.skos + "relatedMatch"
    case .replacedBy: Namespace.dcterms + "isReplacedBy"
    case .source: Namespace.dcterms + "source"
    case .seeAlso: Namespace.rdfs + "seeAlso"
    case .license: Namespace.dcterms + "license"
    }
  }

  /// The IRI of a property; nil for the review of a language that our own properties do not know.
  private static func name(of property: Int, in thesaurus: Thesaurus) -> String? {
    switch thesaurus.propertyKind(property) {
    case .definition: Namespace.skos + "definition"
    case .scopeNote: Namespace.skos + "scopeNote"
    case .example: Namespace.skos + "example"
    case .editorialNote: Namespace.skos + "editorialNote"
    case .changeNote: Namespace.skos + "changeNote"
    case .historyNote: Namespace.skos + "historyNote"
    case .note: Namespace.skos + "note"
    case .notation: Namespace.skos + "notation"
    case .created: Namespace.dcterms + "created"
    case .modified: Namespace.dcterms + "modified"
    case .status: Namespace.isothes + "status"
    case .source: Namespace.dcterms + "source"
    case .version: Namespace.owl + "versionInfo"
    case .matchLabel: Namespace.hyteTerms + "matchLabel"
    case .labelStatus, .labelSource, .definitionStatus: reviewName(of: property, in: thesaurus)
    }
  }

  private static func reviewName(of property: Int, in thesaurus: Thesaurus) -> String? {
    let language = SKOSTerm.reviewedLanguages.first { $0.1 == thesaurus.propertyLanguage(property) }
    let part = SKOSTerm.reviewedParts.first { $0.kind == thesaurus.propertyKind(property) }
    guard let language, let part else { return nil }
    return Namespace.hyteTerms + language.0 + part.name
  }
}
