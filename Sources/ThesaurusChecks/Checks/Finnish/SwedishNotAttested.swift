import Thesaurus

extension ThesaurusCheck {
  /// Swedish labels that no source attests: proposals that a Finland-Swedish terminologist has still to read.
  static let swedishNotAttested = ThesaurusCheck(
    "sna", .note, title: "A Swedish preferred label is only proposed.",
    remedy: "Have a Finland-Swedish terminologist read it; then write attested, and the source."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in vocabulary.current {
      guard let status = thesaurus.text(.labelStatus, of: concept, language: "sv"), status != "attested",
        let label = thesaurus.preferredLabel(of: concept, language: "sv")
      else { continue }
      findings.add("“\(label)”@sv of \(vocabulary.name(concept)) is \(status)", concept: concept)
    }
  }
}
