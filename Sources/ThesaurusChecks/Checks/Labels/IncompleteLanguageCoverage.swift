import Thesaurus

extension ThesaurusCheck {
  /// Incomplete language coverage (qSKOS).
  static let incompleteLanguageCoverage = ThesaurusCheck(
    "ilc", .note, title: "A concept has no label in a language that other concepts are labelled in.",
    remedy: "Add a skos:prefLabel in that language."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    let languages = thesaurus.labelLanguages.filter { !$0.isEmpty }
    for concept in vocabulary.current {
      let own = Set(thesaurus.labels(of: concept).map(thesaurus.labelLanguage))
      let missing = languages.filter { !own.contains($0) }
      if !own.isEmpty, !missing.isEmpty {
        findings.add("\(vocabulary.name(concept)) has no label in \(missing.joined(separator: ", "))", concept: concept)
      }
    }
  }
}
