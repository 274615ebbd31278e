import Thesaurus

extension ThesaurusCheck {
  /// Solely transitively related concepts (qSKOS): `skos:broaderTransitive` follows from `skos:broader` and is not to be written alone.
  static let solelyTransitiveRelations = ThesaurusCheck(
    "strc", .warning, title: "Two concepts are related by skos:broaderTransitive, with no skos:broader that leads from one to the other.",
    remedy: "Write skos:broader instead."
  ) { vocabulary, findings in
    var hierarchy = HierarchyReach(of: vocabulary.thesaurus)
    for relation in vocabulary.source.relations where relation.kind == .transitive {
      guard let concept = vocabulary.source.concept(ofResource: relation.subject),
        let other = vocabulary.source.concept(ofResource: relation.object), concept != other,
        !hierarchy.isAbove(other, concept)
      else { continue }
      findings.add(
        "\(vocabulary.name(concept)) is below \(vocabulary.name(other)) by skos:broaderTransitive only", concept: concept,
        place: relation.place)
    }
  }
}
