import TextAnalysis
import Thesaurus

extension ThesaurusCheck {
  /// Labels of which the rules of their language know no forms.
  static let uninflectedLabels = ThesaurusCheck(
    "nwf", .warning, title: "The word rules of the language know no forms of a label, so it is found only as it is written.",
    remedy: "Look for a misspelling; otherwise nothing, or add the forms that matter as skos:hiddenLabel."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for label in 0..<thesaurus.labelCount where thesaurus.labelKind(label) != .hidden && !thesaurus.labelIsSearchOnly(label) {
      let concept = thesaurus.labelConcept(label)
      guard let language = Language(tag: thesaurus.labelLanguage(label)), language != .english, !thesaurus.isDeprecated(concept),
        !language.inflects(label: thesaurus.labelText(label))
      else { continue }
      findings.add(
        "no forms of \(vocabulary.quoted(label)) of \(vocabulary.name(concept)) are known", concept: concept,
        place: vocabulary.place(ofLabel: label))
    }
  }
}
