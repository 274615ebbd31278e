import Thesaurus

extension ThesaurusCheck {
  /// Reflexively related concepts (qSKOS).
  static let reflexiveRelations = ThesaurusCheck(
    "rrc", .error, title: "A concept is related to itself.", remedy: "Take the statement out."
  ) { vocabulary, findings in
    for relation in vocabulary.source.relations where relation.subject == relation.object {
      findings.add(
        "\(vocabulary.name(ofResource: relation.subject)) is \(relation.kind) of itself",
        concept: vocabulary.source.concept(ofResource: relation.subject), place: relation.place)
    }
    let thesaurus = vocabulary.thesaurus
    for link in 0..<thesaurus.linkCount where thesaurus.linkKind(link).isMapping {
      let concept = thesaurus.linkConcept(link)
      if thesaurus.linkTarget(link) == thesaurus.uri(of: concept) {
        findings.add("\(vocabulary.name(concept)) is mapped to itself", concept: concept)
      }
    }
  }
}
