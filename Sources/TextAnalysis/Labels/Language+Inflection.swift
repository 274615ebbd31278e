extension Language {
  /// Whether the rules of the language know forms of a label other than the one that is written.
  public func inflects(label: String) -> Bool {
    let words = LabelWords(label: label)
    guard let head = words.words.last else { return false }
    let rules = WordForms.rules(for: self)
    let roles = words.words.count == 1 ? [.head] : rules.roles(of: words)
    var stems = StemList()
    for (bytes, role) in zip(words.words, roles) where role == .head {
      rules.appendStems(of: LabelWord(bytes: bytes, role: role, siblings: []), to: &stems)
    }
    var uninformative: StemTypes = [.exact, .modifier, .doubtful, .back, .front]
    if self == .finnish { uninformative.insert(.abbreviation) }
    // An abbreviation that takes its endings after a colon is at least seen as such; the rules offer it for every short word.
    let isAbbreviation = head.count <= 5 && label.contains { $0.isUppercase }
    return stems.stems.contains { !$0.types.subtracting(uninformative).isEmpty } || isAbbreviation
  }
}
