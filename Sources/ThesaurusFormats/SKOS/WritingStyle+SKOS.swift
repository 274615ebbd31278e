public import RDFSyntax

extension WritingStyle {
  /// How a thesaurus is written: what a person looks for first stands first.
  public static let skos: WritingStyle = {
    var style = WritingStyle()
    style.prefixes = Dictionary(uniqueKeysWithValues: skosPrefixes)
    style.predicateOrder = skosOrder.flatMap { namespace, names in names.map { namespace + $0 } }
    style.firstSubjects = [Namespace.hyte]
    return style
  }()

  private static let skosPrefixes = [
    ("dcterms", Namespace.dcterms), ("isothes", Namespace.isothes), ("owl", Namespace.owl), ("rdf", Namespace.rdf),
    ("rdfs", Namespace.rdfs), ("skos", Namespace.skos), ("skosxl", Namespace.skosxl), ("xsd", Namespace.xsd),
    ("hyte", Namespace.hyte), ("hyte-ns", Namespace.hyteTerms), ("hyte-group", Namespace.hyte + "group/"), ("yso", Namespace.yso),
    ("ptv-class", Namespace.ptv + "ptvserclass2/code/"), ("ptv-target", Namespace.ptv + "ptvkohderyhmat/code/"),
    ("ptv-event", Namespace.ptv + "ptvelti/code/"),
  ]

  private static let skosOrder: [(String, [String])] = [
    (Namespace.skos, ["prefLabel"]), (Namespace.hyteTerms, ["searchOnlyPrefLabel"]),
    (Namespace.skos, ["altLabel"]), (Namespace.hyteTerms, ["searchOnlyAltLabel"]),
    (Namespace.skos, ["hiddenLabel"]), (Namespace.hyteTerms, ["searchOnlyHiddenLabel"]),
    (Namespace.rdfs, ["label"]),
    (Namespace.skos, ["notation", "definition", "scopeNote", "example", "note", "editorialNote", "changeNote", "historyNote"]),
    (Namespace.rdfs, ["comment"]), (Namespace.dcterms, ["description"]),
    (Namespace.skos, ["broader"]), (Namespace.isothes, ["broaderGeneric", "broaderPartitive", "broaderInstantial", "superOrdinate"]),
    (
      Namespace.skos,
      ["narrower", "related", "member", "memberList", "exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"]
    ),
    (Namespace.hyteTerms, ["matchLabel", "searchOnly"]),
    (Namespace.owl, ["deprecated"]), (Namespace.dcterms, ["isReplacedBy", "source"]),
    (
      Namespace.hyteTerms,
      SKOSTerm.reviewedLanguages.flatMap { name, _ in SKOSTerm.reviewedParts.map { name + $0.name } }
    ),
    (Namespace.skos, ["inScheme", "topConceptOf", "hasTopConcept"]),
  ]
}
