import Thesaurus

extension ThesaurusCheck {
  /// Relation clashes (qSKOS; SKOS Reference, S27; Skosify's disjoint relations).
  ///
  /// Mappings are relations too (S41), and so is what `skos:broaderTransitive` says alone.
  static let relationClashes = ThesaurusCheck(
    "rc", .error, aliases: ["S27"], title: "Two concepts are associated, and one stands above the other.", remedy: "Take skos:related out."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    var hierarchy = HierarchyReach(of: thesaurus)
    for concept in 0..<thesaurus.count {
      for other in thesaurus.related(of: concept) where hierarchy.isAbove(Int(other), concept) {
        findings.add(
          "\(vocabulary.name(concept)) is associated with \(vocabulary.name(Int(other))), which stands above it", concept: concept)
      }
      let mappings = thesaurus.mappings(of: concept)
      for (kind, uri) in mappings where kind == .relatedMatch {
        let other = thesaurus.concept(uri: uri)
        let isAbove = other.map { hierarchy.isAbove($0, concept) || hierarchy.isAbove(concept, $0) } ?? false
        guard isAbove || mappings.contains(where: { $0.uri == uri && ($0.kind == .broadMatch || $0.kind == .narrowMatch) })
        else { continue }
        findings.add("\(vocabulary.name(concept)) has <\(uri)> as relatedMatch, and one stands above the other", concept: concept)
      }
    }
    for relation in vocabulary.source.relations where relation.kind == .transitive {
      guard let concept = vocabulary.source.concept(ofResource: relation.subject),
        let other = vocabulary.source.concept(ofResource: relation.object), thesaurus.related(of: concept).contains(Int32(other)),
        !hierarchy.isAbove(other, concept)
      else { continue }
      findings.add(
        "\(vocabulary.name(concept)) is associated with \(vocabulary.name(other)), which stands above it by skos:broaderTransitive",
        concept: concept, place: relation.place)
    }
  }
}
