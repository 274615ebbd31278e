import Thesaurus

extension ThesaurusCheck {
  /// Unidirectionally related concepts (qSKOS). SKOS entails the other direction, so writing one is a matter of style.
  static let unidirectionalRelations = ThesaurusCheck(
    "urc", .note, title: "A relation is written in one direction only.",
    remedy: "Nothing, if your tools infer the inverse; else write it on the other concept too."
  ) { vocabulary, findings in
    struct Pair: Hashable {
      var one: Int
      var other: Int
      var kind: StatedRelation.Kind
    }
    let relations = vocabulary.source.relations
    var stated: Set<Pair> = []
    for relation in relations { stated.insert(Pair(one: relation.subject, other: relation.object, kind: relation.kind)) }
    var seen: Set<Pair> = []
    for relation in relations where relation.subject != relation.object {
      let inverse: StatedRelation.Kind
      switch relation.kind {
      case .broader: inverse = .narrower
      case .narrower: inverse = .broader
      case .related: inverse = .related
      case .topConceptOf: inverse = .hasTopConcept
      case .hasTopConcept: inverse = .topConceptOf
      case .transitive: continue
      }
      guard seen.insert(Pair(one: relation.subject, other: relation.object, kind: relation.kind)).inserted,
        !stated.contains(Pair(one: relation.object, other: relation.subject, kind: inverse))
      else { continue }
      let (one, other) = (vocabulary.name(ofResource: relation.subject), vocabulary.name(ofResource: relation.object))
      findings.add(
        "\(one) \(relation.kind) \(other) is not written as \(inverse) of \(other)",
        concept: vocabulary.source.concept(ofResource: relation.subject), place: relation.place)
    }
  }
}
