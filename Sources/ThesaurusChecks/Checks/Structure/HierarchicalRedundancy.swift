import Thesaurus

extension ThesaurusCheck {
  /// Hierarchical redundancy (qSKOS; Skosify): a step up that a longer way makes too.
  static let hierarchicalRedundancy = ThesaurusCheck(
    "hr", .warning, title: "A concept stands under another one twice, directly and by way of a third.",
    remedy: "Take the direct skos:broader out."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in 0..<thesaurus.count {
      let above = thesaurus.broader(of: concept)
      guard above.count > 1 else { continue }
      let isCyclic = thesaurus.ancestors(of: concept).contains(concept)
      if isCyclic { continue }
      for one in above {
        for other in above where other != one && thesaurus.ancestors(of: Int(other)).contains(Int(one)) {
          findings.add(
            "\(vocabulary.name(concept)) stands under \(vocabulary.name(Int(one))) directly, and by way of \(vocabulary.name(Int(other)))",
            concept: concept)
          break
        }
      }
    }
  }
}
