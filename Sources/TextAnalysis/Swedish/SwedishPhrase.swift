/// The words of a Swedish label of several words.
enum SwedishPhrase {
  /// Endings of adjectives as labels have them.
  private static let adjectiveEndings = SuffixTable(
    "iga liga iska samma bara fulla lösa ande ende ade ala ella ära ösa iva ära ig lig isk sam bar full lös ell al iv ös igt ligt iskt samt bart fullt löst ellt alt ivt"
      + " öst ad at at da ta na ra la")

  /// Every noun takes its forms; a word before a noun that can be an adjective agrees; genitives and function words are fixed.
  static func roles(of words: borrowing LabelWords) -> [WordRole] {
    var roles: [WordRole] = []
    for index in words.words.indices {
      let word = words.words[index]
      let isLast = index + 1 == words.words.count || isFunctionWord(words.words[index + 1])
      if isFunctionWord(word) || word.count < 2 {
        roles.append(.fixed)
      } else if isLast {
        roles.append(.head)
      } else if words.isJoined[index + 1] || word.last == UInt8(ascii: "s") {
        roles.append(.fixed)
      } else {
        roles.append(adjectiveEndings.matches(word, end: word.count) ? .agreeing : .head)
      }
    }
    return roles
  }

  private static func isFunctionWord(_ word: [UInt8]) -> Bool {
    FunctionWords.contains(word.span, word.indices, .swedish)
  }
}
