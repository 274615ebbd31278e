/// From plural labels back to their singulars.
enum SwedishPlurals {
  /// A word that a label may be the plural of.
  struct Singular {
    var word: [UInt8]
    /// The declension, with the plural that the label shows.
    var declension: SwedishDeclension
    /// Whether the last consonant doubles before endings, which the plural shows too; nil where it shows nothing.
    var doubles: Bool?
  }

  /// The plural endings of labels.
  private enum Ending: Int {
    case er, else_, ar, definite, or, r, n
  }

  private static let endings = SuffixTable("er", "elser", "ar", "arna erna orna", "or", "r", "n")
  private static let pluralsOnly = SuffixTable("heter tioner sioner elser ister anter ingar domar")
  /// Singulars that look like plurals.
  private static let singularsOnly = SuffixTable(
    "ator itor utor ektor aktor oktor motor pastor mentor sponsor humor terror enior unior evisor rvisor syster dotter fader moder broder vinter cancer"
      + " feber vatten tecken vapen socken")
  private static let vowelPlurals = SuffixTable(
    "ide ice uide nre age ange lje rje nje dje tje lie rie die tie mie nie sie vie pie kie gie bie fiende frände oe ovande")
  private static let nPlurals = SuffixTable("en man hjärtan")
  private static let orOfConsonant = SuffixTable("våg ros")
  private static let syncopated = SuffixTable("bl dl fl gl kl pl tl sl vl dr tr kr gr pr br vr kn gn pn")

  /// The words that a label may be the plural of, none when it does not look like one; and whether it can be nothing but a plural.
  /// - Parameter siblings: Words of which one may be the singular: then it is.
  static func singulars(of word: [UInt8], siblings: [[UInt8]] = []) -> (words: [Singular], isSure: Bool) {
    if let (noun, start) = SwedishUmlauts.noun(endingPlural: word) {
      return ([Singular(word: word[..<start] + noun.singular, declension: .unknown, doubles: nil)], true)
    }
    guard let (length, group) = endings.longest(in: word, end: word.count, from: 2), let ending = Ending(rawValue: group),
      !singularsOnly.matches(word, end: word.count, from: ending == .or ? 2 : 0), !SwedishDeclension.isListedAsWhole(word)
    else { return ([], false) }
    let stem = word.dropLast(2)
    switch ending {
    case .er, .ar:
      let plural: SwedishDeclension = ending == .er ? .er : .ar
      if !pluralsOnly.matches(word, end: word.count), SwedishDeclension.isListed(word) { return ([], false) }
      return singulars(ofStem: Array(stem), plural, isSure: pluralsOnly.matches(word, end: word.count), siblings)
    case .else_: return ([Singular(word: Array(word.dropLast()), declension: [.utrum], doubles: false)], true)
    case .definite: return singulars(of: Array(word.dropLast(length - 2)), siblings: siblings)
    case .or:
      let singular = orOfConsonant.matches(word, end: word.count - 2) ? stem : stem + [UInt8(ascii: "a")]
      return ([Singular(word: Array(singular), declension: [.utrum], doubles: false)], false)
    case .r: return ([], false)
    case .n:
      guard nPlurals.matches(word, end: word.count, from: 2) || SwedishDeclension.of(Array(word.dropLast())) == [.neutrum] else {
        return ([], false)
      }
      return ([Singular(word: Array(word.dropLast()), declension: [.neutrum], doubles: false)], false)
    }
  }

  private static func singulars(
    ofStem stem: [UInt8], _ plural: SwedishDeclension, isSure: Bool, _ siblings: [[UInt8]]
  ) -> (words: [Singular], isSure: Bool) {
    var listed: [Singular] = []
    var possible: [Singular] = []
    func add(_ word: [UInt8], doubles: Bool) {
      let declension = SwedishDeclension.of(word)
      let isListed = SwedishDeclension.isListedAsWhole(word) || declension.contains(plural) && SwedishDeclension.isListed(word)
      let singular = Singular(word: word, declension: declension.narrowed(to: plural), doubles: doubles)
      if !isListed { possible.append(singular) } else if declension.contains(plural) { listed.append(singular) }
    }
    let last = stem[stem.count - 1]
    add(stem, doubles: false)
    if plural == .ar {
      add(stem + [UInt8(ascii: "e")], doubles: false)
    } else {
      let inE = stem + [UInt8(ascii: "e")]
      if vowelPlurals.matches(inE, end: inE.count) { add(inE, doubles: false) }
      if last == UInt8(ascii: "e") || last == UInt8(ascii: "i") || last == UInt8(ascii: "r") {
        add(stem + Array("um".utf8), doubles: false)
      }
    }
    if syncopated.matches(stem, end: stem.count, from: 1) { add(stem.dropLast() + [UInt8(ascii: "e"), last], doubles: false) }
    if stem.count > 3, last == stem[stem.count - 2], SwedishLetters.doublesBeforeVowel(stem.dropLast()) {
      add(stem.dropLast(), doubles: true)
    }
    let stated = (listed + possible).filter { siblings.contains($0.word) }
    if !stated.isEmpty { return (stated, true) }
    return listed.isEmpty ? (possible, isSure) : (listed, true)
  }
}
