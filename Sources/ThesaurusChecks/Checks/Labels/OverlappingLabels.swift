import TextPrimitives
import Thesaurus

extension ThesaurusCheck {
  /// Overlapping labels (qSKOS): hidden labels that two concepts share are only a note, for that is often meant.
  static let overlappingLabels = ThesaurusCheck(
    "ol", .warning, title: "Two concepts have the same label in one language.",
    remedy: "Keep the label where it belongs, or tell the concepts apart by a qualifier in parentheses."
  ) { vocabulary, findings in
    struct Key: Hashable {
      var folded: [UInt8]
      var language: Int
    }
    let thesaurus = vocabulary.thesaurus
    var first: [Key: Int] = [:]
    for label in 0..<thesaurus.labelCount where !thesaurus.isDeprecated(thesaurus.labelConcept(label)) {
      let key = Key(folded: CaseFolding.folded(thesaurus.labelText(label)), language: thesaurus.labelQualifier(label))
      guard let other = first[key] else {
        first[key] = label
        continue
      }
      let (concept, owner) = (thesaurus.labelConcept(label), thesaurus.labelConcept(other))
      guard owner != concept else { continue }
      let isPreferred = thesaurus.labelKind(label) == .preferred && thesaurus.labelKind(other) == .preferred
      let isFound = { (label: Int) in thesaurus.labelKind(label) != .hidden && !thesaurus.labelIsSearchOnly(label) }
      findings.add(
        "\(vocabulary.quoted(label)) is \(thesaurus.labelKind(label).name) label of \(vocabulary.name(concept)) and "
          + "\(thesaurus.labelKind(other).name) label of \(vocabulary.name(owner))",
        concept: concept, place: vocabulary.place(ofLabel: label),
        severity: isPreferred || isFound(label) && isFound(other) ? .warning : .note)
    }
  }
}
