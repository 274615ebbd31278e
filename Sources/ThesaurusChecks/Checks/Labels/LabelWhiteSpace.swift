import Thesaurus

extension ThesaurusCheck {
  /// White space around a label or note, or doubled within a label (Skosify trims it).
  static let labelWhiteSpace = ThesaurusCheck(
    "lws", .warning, title: "A label or note begins or ends with white space, or a label has two blanks together.",
    remedy: "Take the surplus white space out."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in 0..<thesaurus.count {
      for label in vocabulary.source.labels(of: concept) where hasSurplusSpace(label.text) {
        findings.add(
          "\(vocabulary.quoted(label.text, label.language)) of \(vocabulary.name(concept)) has surplus white space", concept: concept,
          place: label.place)
      }
      for (kind, note) in thesaurus.notes(of: concept) where isPadded(note.text) {
        findings.add("a \(kind) of \(vocabulary.name(concept)) begins or ends with white space", concept: concept)
      }
    }
  }

  private static func hasSurplusSpace(_ label: String) -> Bool {
    guard !label.allSatisfy(\.isWhitespace) else { return false }
    var previous: Character = " "
    for character in label {
      if character.isWhitespace, previous.isWhitespace || character != " " { return true }
      previous = character
    }
    return previous.isWhitespace
  }

  private static func isPadded(_ note: String) -> Bool {
    (note.first?.isWhitespace ?? false) || (note.last?.isWhitespace ?? false)
  }
}
