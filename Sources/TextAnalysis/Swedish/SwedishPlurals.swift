/// From plural labels back to their singulars.
enum SwedishPlurals {
  private static let endings = SuffixTable(
    "heter tioner sioner ssioner elser ister anter enter", "ingar domar", "arna erna orna", "or", "ar", "er", "r", "n")
  /// Singulars that look like plurals.
  private static let singularEndings = SuffixTable(
    "ator itor utor ektor aktor syster dotter fader moder broder inter ötter vatten tecken vapen öken socken sommar hammar",
    "cer ger ber")
  /// Plurals in *-n* of words in a vowel; *-an* is more often a noun of its own (*början*).
  private static let nPlurals = SuffixTable("en man hjärtan in on yn")
  private static let orPlurals = SuffixTable("våg ros")
  private static let syncopated = SuffixTable("bl dl fl gl kl pl tl sl vl dr tr kr gr pr br vr ngl ckl kn gn pn")

  /// Whether an ending is of plurals only, so that the word is no singular.
  static func isSurelyPlural(_ word: [UInt8]) -> Bool {
    guard let (_, group) = endings.longest(in: word, end: word.count, from: 3) else { return false }
    return group <= 2 || group == 3 && singularEndings.longest(in: word, end: word.count, from: 0) == nil
  }

  /// What the ending of a plural tells of the declension.
  static func declension(of word: [UInt8]) -> SwedishDeclension {
    switch endings.longest(in: word, end: word.count, from: 3)?.group {
    case 0?, 5?: .er
    case 1?, 4?: .ar
    default: []
    }
  }

  /// The words that a word may be the plural of; none when it does not look like one.
  static func singulars(of word: [UInt8]) -> [[UInt8]] {
    if let (noun, start) = SwedishUmlauts.noun(endingPlural: word) { return [word[..<start] + noun.singular] }
    guard let (length, group) = endings.longest(in: word, end: word.count, from: 3) else { return [] }
    if singularEndings.longest(in: word, end: word.count, from: 0)?.group == 0 { return [] }
    let stem = Array(word.dropLast(2))
    switch group {
    case 0 where word[word.count - 3] == UInt8(ascii: "s") && length == 5: return [stem + [UInt8(ascii: "e")]]  // händelser
    case 0, 1: return [stem]
    case 2: return singulars(of: Array(word.dropLast(2)))
    case 3: return [orPlurals.matches(stem, end: stem.count) ? stem : stem + [UInt8(ascii: "a")]]
    case 4: return singulars(ofStem: stem, .ar)
    case 5: return singulars(ofStem: stem, .er) + [word.dropLast()].filter { SwedishLetters.isVowel(before: $0.count - 1, $0) || SuffixTable.rPlurals.matches($0, end: $0.count) }
    case 6: return SwedishLetters.isVowel(before: word.count - 1, word) ? [word.dropLast()] : []
    default: return nPlurals.matches(word, end: word.count, from: 2) ? [word.dropLast()] : []
    }
  }

  private static func singulars(ofStem stem: [UInt8], _ plural: SwedishDeclension) -> [[UInt8]] {
    var found: [[UInt8]] = []
    func add(_ word: [UInt8]) {
      let declension = SwedishDeclension.of(word)
      if declension.contains(plural) { found.append(word) }
    }
    add(stem)
    if plural == .ar { found.append(stem + [UInt8(ascii: "e")]) }
    if found.isEmpty { found.append(stem) }
    if syncopated.matches(stem, end: stem.count, from: 1) { found.append(stem.dropLast() + [UInt8(ascii: "e"), stem[stem.count - 1]]) }
    if stem.count > 3, stem[stem.count - 1] == stem[stem.count - 2], SwedishLetters.doublesBeforeVowel(stem.dropLast()) {
      found.append(stem.dropLast())
    }
    if plural == .er, stem.last == UInt8(ascii: "e") || stem.last == UInt8(ascii: "i") || stem.last == UInt8(ascii: "r") {
      found.append(stem + Array("um".utf8))  // museer, akvarier
    }
    return found
  }
}

extension SuffixTable {
  /// Nouns in *-e* with a plural in *-r*.
  fileprivate static let rPlurals = SuffixTable("lse je ie nde oe")
}
