import TextPrimitives
import Thesaurus

extension ThesaurusCheck {
  /// Overlapping labels (qSKOS): hidden labels that two concepts share are only a note, for that is often meant.
  static let overlappingLabels = ThesaurusCheck(
    "ol", .warning, title: "Two concepts have the same label in one language.",
    remedy: "Keep the label where it belongs, or tell the concepts apart by a qualifier in parentheses."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for label in 0..<thesaurus.labelCount {
      let concept = thesaurus.labelConcept(label)
      guard !thesaurus.isDeprecated(concept) else { continue }
      for other in thesaurus.labels(foldingTo: CaseFolding.folded(thesaurus.labelText(label))) where other < label {
        let owner = thesaurus.labelConcept(other)
        guard owner != concept, thesaurus.labelQualifier(other) == thesaurus.labelQualifier(label), !thesaurus.isDeprecated(owner) else {
          continue
        }
        let isFound = { (label: Int) in thesaurus.labelKind(label) != .hidden && !thesaurus.labelIsSearchOnly(label) }
        let isPreferred = thesaurus.labelKind(label) == .preferred && thesaurus.labelKind(other) == .preferred
        findings.add(
          "\(vocabulary.quoted(label)) is \(thesaurus.labelKind(label).name) label of \(vocabulary.name(concept)) and "
            + "\(thesaurus.labelKind(other).name) label of \(vocabulary.name(owner))",
          concept: concept, place: vocabulary.place(ofLabel: label),
          severity: isPreferred || isFound(label) && isFound(other) ? .warning : .note)
      }
    }
  }
}
