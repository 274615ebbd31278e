import Thesaurus

extension ThesaurusCheck {
  /// Omitted or invalid language tags (qSKOS; BCP 47, section 2.1).
  static let omittedLanguageTags = ThesaurusCheck(
    "oilt", .warning, title: "A label or note has no language tag, or one that is none.",
    remedy: "Write the language after the text, like \"vertaistuki\"@fi."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in 0..<thesaurus.count {
      for label in vocabulary.source.labels(of: concept) {
        let name = "the label \(vocabulary.quoted(label.text, "")) of \(vocabulary.name(concept))"
        if label.language.isEmpty || label.language.hasPrefix("^^") {
          findings.add("\(name) has no language tag", concept: concept, place: label.place)
        } else if !isWellFormed(label.language) {
          findings.add(
            "\(name) has the language tag “\(label.language)”, which is none", concept: concept, place: label.place, severity: .error)
        }
      }
      for (_, note) in thesaurus.notes(of: concept) where !note.language.isEmpty && !isWellFormed(note.language) {
        findings.add(
          "a note of \(vocabulary.name(concept)) has the language tag “\(note.language)”, which is none", concept: concept, severity: .error
        )
      }
      for (kind, note) in thesaurus.notes(of: concept) where note.language.isEmpty && (kind == .definition || kind == .scopeNote) {
        findings.add("a definition or scope note of \(vocabulary.name(concept)) has no language tag", concept: concept)
      }
    }
  }

  /// Whether a tag is a language of two, three or five to eight letters with subtags of one to eight letters and digits, or a private one.
  static func isWellFormed(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first else { return false }
    let isLetters = language.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    let isPrivate = language.lowercased() == "x" || language.lowercased() == "i"
    guard isLetters, isPrivate ? parts.count > 1 : (2...8).contains(language.utf8.count) && language.utf8.count != 4 else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
    }
  }
}
