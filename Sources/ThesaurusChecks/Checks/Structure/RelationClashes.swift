import Thesaurus

extension ThesaurusCheck {
  /// Relation clashes (qSKOS; SKOS Reference, S27; Skosify's disjoint relations).
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
    }
  }
}
