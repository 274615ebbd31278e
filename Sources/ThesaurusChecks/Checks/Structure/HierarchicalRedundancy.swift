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
      // What stands above a broader concept, and above which one.
      var way: [Int: Int] = [:]
      for other in above {
        for ancestor in thesaurus.ancestors(of: Int(other)) where way[ancestor] == nil { way[ancestor] = Int(other) }
      }
      if way[concept] != nil { continue }  // in a circle everything is above everything
      for one in above {
        guard let other = way[Int(one)] else { continue }
        findings.add(
          "\(vocabulary.name(concept)) stands under \(vocabulary.name(Int(one))) directly, and by way of \(vocabulary.name(other))",
          concept: concept)
      }
    }
  }
}
