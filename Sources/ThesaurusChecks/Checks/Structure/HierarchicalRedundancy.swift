import Thesaurus

extension ThesaurusCheck {
  /// Hierarchical redundancy (qSKOS; Skosify): a step up that a longer way makes too.
  static let hierarchicalRedundancy = ThesaurusCheck(
    "hr", .warning, title: "A concept stands under another one twice, directly and by way of a third.",
    remedy: "Take the direct skos:broader out."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    var hierarchy = HierarchyReach(of: thesaurus)
    for concept in 0..<thesaurus.count {
      let above = thesaurus.broader(of: concept)
      guard above.count > 1 else { continue }
      if hierarchy.isAbove(concept, concept) { continue }  // in a circle everything is above everything
      for one in above {
        guard let other = above.first(where: { $0 != one && hierarchy.isAbove(Int(one), Int($0)) }) else { continue }
        findings.add(
          "\(vocabulary.name(concept)) stands under \(vocabulary.name(Int(one))) directly, and by way of \(vocabulary.name(Int(other)))",
          concept: concept)
      }
    }
  }
}
