/// How Swedish words change: the forms of nouns and adjectives from the words of labels.
public struct SwedishForms: WordFormRules {
  /// The rules.
  public init() {}

  /// The endings of nouns and adjectives.
  public var endings: EndingTable { SwedishEndings.table }

  /// Nouns take their forms, adjectives before them agree, genitives and function words never change.
  public func roles(of words: borrowing LabelWords) -> [WordRole] { SwedishPhrase.roles(of: words) }

  /// Adds the stems of a noun, or of an adjective before one.
  public func appendStems(of word: LabelWord, to stems: inout StemList) {
    switch word.role {
    case .fixed: return
    case .agreeing: SwedishAdjective.appendStems(of: word.bytes, to: &stems)
    case .head: SwedishNoun.appendStems(of: word.bytes, siblings: word.siblings, to: &stems)
    }
  }
}
