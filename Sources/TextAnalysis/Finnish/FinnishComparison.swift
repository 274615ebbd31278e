/// Comparatives and superlatives of adjectives: *vanhempi, vanhin*; their own endings are in ``FinnishEndings``.
enum FinnishComparison {
  private static let adjectives = FinnishLetter.set(finnishCommonAdjectives)
  private static let endings = ["llinen", "inen", "ton", "tön", "kas", "käs", "eä", "ea"].map(FinnishLetter.letters)
  /// *vanhempi* is a noun of its own.
  private static let excepted = FinnishLetter.set("vanha koko eri toinen ensimmäinen")

  /// Whether a word, or the singular of a plural label, is an adjective by its letters or known to be one.
  ///
  /// - Parameter singulars: What ``FinnishPlurals/candidates(weakStem:)`` says of a word in *-t*.
  static func isAdjective(_ word: [UInt8], singulars: [[UInt8]]) -> Bool {
    word.last == UInt8(ascii: "t") ? singulars.contains { isAdjective($0) } : isAdjective(word)
  }

  private static func isAdjective(_ word: [UInt8]) -> Bool {
    if excepted.contains(word.span, word.indices) { return false }
    return adjectives.contains(word.span, word.indices) || (word.count >= 8 && endings.contains { FinnishLetter.ends(word, in: $0) })
  }

  /// Adds the stems of the degrees to the stems of an adjective.
  static func appendStems(of word: [UInt8], to stems: inout FinnishStems) {
    for stem in stems.stems where stem.types.contains(.weak) && !stem.types.contains(.doubtful) {
      let weak = Array(stems.letters(of: stem))
      guard weak.count >= 3, let vowel = weak.last, FinnishLetter.isVowel(vowel) else { continue }
      let isOpen = vowel == UInt8(ascii: "a") || vowel == FinnishLetter.ä
      let isLong = FinnishLetter.isVowel(weak[weak.count - 2])
      let base = Array(weak.dropLast())
      // Of two syllables, a becomes e: vanha – vanhempi, but matala – matalampi.
      let comparative = isOpen && !isLong && syllables(weak) == 2 ? base + [UInt8(ascii: "e")] : weak
      stems.add(comparative, .comparative)
      let dropsVowel = isOpen || vowel == UInt8(ascii: "e") || vowel == UInt8(ascii: "i")
      stems.add(dropsVowel ? base : weak, .superlative)
      if vowel == UInt8(ascii: "i"), isLong {  // kaunis – kaunein
        stems.add(Array(base.dropLast()) + [UInt8(ascii: "e")], .superlative)
      }
    }
  }

  private static func syllables(_ word: [UInt8]) -> Int {
    var count = 0
    for index in word.indices where FinnishLetter.isVowel(word[index]) && (index == 0 || !FinnishLetter.isVowel(word[index - 1])) {
      count += 1
    }
    return count
  }
}
