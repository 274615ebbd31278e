import Thesaurus

extension ThesaurusCheck {
  /// Unprintable characters in labels (qSKOS).
  static let unprintableCharacters = ThesaurusCheck(
    "ucil", .error, title: "A label holds a character that nobody sees.", remedy: "Type the label anew."
  ) { vocabulary, findings in
    for concept in 0..<vocabulary.thesaurus.count {
      for label in vocabulary.source.labels(of: concept) {
        guard let bad = label.text.unicodeScalars.first(where: isUnprintable) else { continue }
        let code = String(bad.value, radix: 16, uppercase: true)
        findings.add(
          "\(vocabulary.quoted(label.text, label.language)) of \(vocabulary.name(concept)) holds "
            + "U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)", concept: concept, place: label.place)
      }
    }
  }

  /// Control and unassigned characters, private ones, and invisible ones that no word of a label needs; joiners are part of some scripts.
  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .unassigned, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: true
    case .format: scalar.value != 0x200C && scalar.value != 0x200D
    default: scalar.value == 0xFFFD
    }
  }
}
