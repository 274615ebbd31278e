import Thesaurus

extension ThesaurusCheck {
  /// Missing out-links (qSKOS).
  static let missingOutLinks = ThesaurusCheck(
    "mol", .note, title: "A concept points to no other vocabulary.", remedy: "Map it to YSO or another vocabulary, if one has it."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in vocabulary.current {
      let isLinked = thesaurus.links(of: concept).contains {
        thesaurus.linkKind($0) != .license && thesaurus.concept(uri: thesaurus.linkTarget($0)) == nil
      }
      if !isLinked { findings.add("\(vocabulary.name(concept)) points to no other vocabulary", concept: concept) }
    }
  }
}
