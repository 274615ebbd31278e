import Thesaurus

extension ThesaurusCheck {
  /// Concepts that belong to no scheme (Skosify puts them into one).
  static let conceptsInNoScheme = ThesaurusCheck(
    "cns", .warning, title: "A concept belongs to no scheme.", remedy: "Add skos:inScheme."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    if thesaurus.schemes.isEmpty, thesaurus.count > 0 {
      findings.add("nothing is declared as a skos:ConceptScheme")
      return
    }
    for concept in 0..<thesaurus.count where thesaurus.schemes(of: concept).isEmpty {
      findings.add("\(vocabulary.name(concept)) belongs to no scheme", concept: concept)
    }
  }
}
