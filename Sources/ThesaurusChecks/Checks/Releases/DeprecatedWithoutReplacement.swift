import Thesaurus

extension ThesaurusCheck {
  /// Deprecated concepts that lead nowhere, or to what is deprecated itself.
  static let deprecatedWithoutReplacement = ThesaurusCheck(
    "dwr", .warning, title: "A deprecated concept names no concept that is to be used instead.",
    remedy: "Add dcterms:isReplacedBy with one or several concepts that are in use."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in 0..<thesaurus.count {
      let replacements = thesaurus.replacements(of: concept)
      if thesaurus.isDeprecated(concept), replacements.isEmpty {
        findings.add("\(vocabulary.name(concept)) is deprecated and not replaced", concept: concept)
      }
      for uri in replacements {
        if let target = thesaurus.concept(uri: uri), thesaurus.isDeprecated(target) {
          findings.add("\(vocabulary.name(concept)) is replaced by \(vocabulary.name(target)), which is deprecated too", concept: concept)
        } else if thesaurus.concept(uri: uri) == nil, !thesaurus.base.isEmpty, uri.hasPrefix(thesaurus.base) {
          findings.add("\(vocabulary.name(concept)) is replaced by <\(uri)>, which does not exist", concept: concept)
        }
      }
    }
  }
}
