import Thesaurus

extension ThesaurusCheck {
  /// Mapping relations misuse (qSKOS): mappings are between schemes.
  static let mappingMisuse = ThesaurusCheck(
    "mri", .warning, title: "A mapping leads to a concept of the same scheme.",
    remedy: "Use skos:broader, skos:narrower or skos:related within a scheme."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for link in 0..<thesaurus.linkCount where thesaurus.linkKind(link).isMapping {
      let concept = thesaurus.linkConcept(link)
      guard let target = thesaurus.concept(uri: thesaurus.linkTarget(link)), target != concept,
        !Set(thesaurus.schemes(of: concept)).isDisjoint(with: thesaurus.schemes(of: target))
      else { continue }
      findings.add(
        "\(vocabulary.name(concept)) is mapped (\(thesaurus.linkKind(link))) to \(vocabulary.name(target)) of the same scheme",
        concept: concept)
    }
  }
}
