import TextAnalysis
import Thesaurus

extension ThesaurusCheck {
  /// Alternative labels that the word forms of another label cover.
  static let inflectedAlternatives = ThesaurusCheck(
    "lif", .warning, title: "An alternative label differs from another label of its concept only by inflection.",
    remedy: "Take it out, or make it a skos:hiddenLabel if it is a singular: forms are found without it."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for label in 0..<thesaurus.labelCount where thesaurus.labelKind(label) == .alternative {
      let concept = thesaurus.labelConcept(label)
      let other = vocabulary.forms.labels(ofWhichIsForm: label).first {
        thesaurus.labelConcept($0.label) == concept && thesaurus.labelKind($0.label) != .hidden
      }
      if let other {
        findings.add(
          "\(vocabulary.quoted(label)) of \(vocabulary.name(concept)) is a form of \(vocabulary.quoted(other.label))", concept: concept,
          place: vocabulary.place(ofLabel: label))
      }
    }
  }
}
