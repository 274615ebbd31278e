import Thesaurus

extension ThesaurusCheck {
  /// White space around or doubled within a label (Skosify trims it).
  static let labelWhiteSpace = ThesaurusCheck(
    "lws", .warning, title: "A label begins or ends with white space, or has two blanks together.",
    remedy: "Take the surplus white space out."
  ) { vocabulary, findings in
    for concept in 0..<vocabulary.thesaurus.count {
      for label in vocabulary.source.labels(of: concept) where !label.text.allSatisfy(\.isWhitespace) {
        var previous: Character = " "
        var isBad = label.text.last?.isWhitespace ?? false
        for character in label.text {
          if character.isWhitespace, previous.isWhitespace || character != " " { isBad = true }
          previous = character
        }
        if isBad {
          findings.add(
            "\(vocabulary.quoted(label.text, label.language)) of \(vocabulary.name(concept)) has surplus white space", concept: concept,
            place: label.place)
        }
      }
    }
  }
}
