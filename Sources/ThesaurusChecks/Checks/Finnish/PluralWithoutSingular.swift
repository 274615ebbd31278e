import TextAnalysis
import Thesaurus

extension ThesaurusCheck {
  /// Finnish plural labels without their singular (the convention of YSO: plural labels, singulars hidden).
  static let pluralWithoutSingular = ThesaurusCheck(
    "pws", .warning, title: "A Finnish plural label has no hidden label in the singular.",
    remedy: "Add the singular as a skos:hiddenLabel: it is searched for, and tells which word the plural is of."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for label in 0..<thesaurus.labelCount {
      let concept = thesaurus.labelConcept(label)
      guard thesaurus.labelKind(label) != .hidden, Language(tag: thesaurus.labelLanguage(label)) == .finnish,
        !thesaurus.isDeprecated(concept), FinnishPlural.isPlural(thesaurus.labelText(label))
      else { continue }
      let text = thesaurus.labelText(label)
      let hasSingular = thesaurus.labels(of: concept).contains {
        $0 != label && thesaurus.labelQualifier($0) == thesaurus.labelQualifier(label)
          && FinnishPlural.mayBeSingular(thesaurus.labelText($0), of: text)
      }
      if !hasSingular {
        findings.add(
          "\(vocabulary.quoted(label)) of \(vocabulary.name(concept)) is a plural without its singular", concept: concept,
          place: vocabulary.place(ofLabel: label))
      }
    }
  }
}
