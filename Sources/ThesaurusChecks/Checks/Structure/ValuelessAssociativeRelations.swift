import Thesaurus

extension ThesaurusCheck {
  /// Valueless associative relations (qSKOS): siblings are near each other already.
  static let valuelessAssociativeRelations = ThesaurusCheck(
    "var", .note, title: "Two concepts under the same broader concept are also associated.",
    remedy: "Take skos:related out, unless the two belong together more than their siblings do."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in 0..<thesaurus.count {
      let above = Set(thesaurus.broader(of: concept))
      for other in thesaurus.related(of: concept) where Int(other) > concept {
        guard let parent = thesaurus.broader(of: Int(other)).first(where: above.contains) else { continue }
        findings.add(
          "\(vocabulary.name(concept)) and \(vocabulary.name(Int(other))) are associated, and both stand under \(vocabulary.name(Int(parent)))",
          concept: concept)
      }
    }
  }
}
