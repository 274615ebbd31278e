import TextAnalysis
import Thesaurus

extension ThesaurusCheck {
  /// Labels whose written form is an inflected form of another concept's label: a text that has it can mean either.
  static let overlappingForms = ThesaurusCheck(
    "lfo", .warning, title: "A label is an inflected form of another concept's label, so texts are tagged with both.",
    remedy: "Make one of the two search-only, or give it to one concept only."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for label in 0..<thesaurus.labelCount where !thesaurus.labelIsSearchOnly(label) {
      let concept = thesaurus.labelConcept(label)
      guard !thesaurus.isDeprecated(concept), !thesaurus.isSearchOnly(concept) else { continue }
      var seen: Set<Int> = [concept]
      for match in vocabulary.forms.labels(ofWhichIsForm: label) where !thesaurus.labelIsSearchOnly(match.label) {
        let owner = thesaurus.labelConcept(match.label)
        guard !thesaurus.isSearchOnly(owner), seen.insert(owner).inserted else { continue }
        // A singular that two concepts share is one finding of the check for overlapping labels.
        findings.add(
          "\(vocabulary.quoted(label)) of \(vocabulary.name(concept)) is a form of \(vocabulary.quoted(match.label)) of \(vocabulary.name(owner))",
          concept: concept, place: vocabulary.place(ofLabel: label))
      }
    }
  }
}
