import Thesaurus

extension ThesaurusCheck {
  /// Top concepts having broader concepts (qSKOS), in the same scheme.
  static let topConceptsWithBroader = ThesaurusCheck(
    "tchbc", .warning, title: "A top concept of a scheme has a broader concept in that scheme.",
    remedy: "Take one of the two statements out."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for (number, scheme) in thesaurus.schemes.enumerated() {
      for concept in scheme.topConcepts {
        guard let above = thesaurus.broader(of: concept).first(where: { thesaurus.schemes(of: Int($0)).contains(Int32(number)) }) else {
          continue
        }
        findings.add("the top concept \(vocabulary.name(concept)) stands under \(vocabulary.name(Int(above)))", concept: concept)
      }
    }
  }
}
