/// The search key of any Swedish word: the same for its forms, another for other words.
///
/// A word, or its last part, that is a form of a common word has that word's base form as key; other words lose the longest ending that
/// their letters let be one.
struct SwedishSearchStemmer: Sendable {
  private var hash = RollingHash()
  private var readings: [WordLexicon.Reading] = []

  /// The longest word in bytes that is looked up part by part.
  private static let longest = 60

  private static let prefixes = PrefixTable(
    "an av be bi bort efter er fram från före för genom hop in inne kvar med miss mot ned ner om på sam sönder till um und under upp ut van vid å åter över")
  /// Endings and what they leave: group by group.
  private static let endings = SuffixTable(
    "heterna heternas heten hetens heter hets", "ingarna ingarnas ingar ingars ingen ingens ings", "elserna elsernas elsen elsens elser elsers",
    "tionerna tionernas tionen tionens tioner tioners tions", "sionerna sionen sionens sioner", "ligare ligast ligaste liga ligas ligt lige",
    "igare igast igaste iga igas igt", "iska iskas iskt iske", "aren arens ares", "arna arnas orna ornas erna ernas", "ar ars or ors er ers",
    "ade ades ats at as ande andes", "en ens et ets", "an ans", "erar erade erades erat erats eras erad era erande", "samma samt", "bara bart",
    "lösa löst", "fulla fullt", "ella ellt", "iva ivt", "ösa öst", "skapen skapet skapens skaper", "a", "e", "n", "s")
  private static let replacements = [
    "het", "ing", "else", "tion", "sion", "lig", "ig", "isk", "are", "", "", "", "", "", "era", "sam", "bar", "lös", "full", "ell", "iv", "ös", "skap", "", "", "", "",
  ].map { Array($0.utf8) }

  /// Makes a folded word its search key, in place.
  mutating func stem(_ word: inout [UInt8]) {
    if FunctionWords.contains(word.span, word.indices, .swedish) { return }
    if word.count <= Self.longest, replaceKnown(&word) { return }
    removeEnding(&word)
  }

  /// Replaces a word, or its last part, by the base form of the common word that it is a form of.
  private mutating func replaceKnown(_ word: inout [UInt8]) -> Bool {
    hash.read(word, word.indices)
    let lexicon = SwedishSearchLexicon.shipped
    for start in 0..<max(1, word.count - 3) where start == 0 || start >= 2 && word[start] & 0xC0 != 0x80 {
      readings.removeAll(keepingCapacity: true)
      lexicon.append(readingsOf: word, start..<word.count, hash: hash, to: &readings)
      guard let reading = best(start, word, lexicon) else { continue }
      word.removeLast(word.count - start)
      word.append(contentsOf: lexicon.key(reading))
      return true
    }
    return false
  }

  /// The best reading of the end of a word from a byte on: of the whole word any, of a part a noun, or a verb after a prefix.
  private func best(_ start: Int, _ word: [UInt8], _ lexicon: SwedishSearchLexicon) -> Int? {
    if start == 0 { return readings.first?.word }
    for reading in readings {
      if lexicon.isVerb(reading.word) {
        if start <= 6, Self.prefixes.isWhole(word, 0..<start) { return reading.word }
      } else if start >= 3, SwedishLetters.hasVowel(word, 0..<start), lexicon.key(reading.word).count >= 4 || start >= 4 {
        return reading.word
      }
    }
    return nil
  }

  private func removeEnding(_ word: inout [UInt8]) {
    guard let (length, group) = Self.endings.longest(in: word, end: word.count, from: min(word.count, 3)) else { return }
    let rest = word.count - length
    guard SwedishLetters.hasVowel(word, 0..<rest) else { return }
    word.removeLast(length)
    word.append(contentsOf: Self.replacements[group])
  }
}
