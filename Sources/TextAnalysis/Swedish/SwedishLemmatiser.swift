/// Base forms of Swedish words, for search: the same for all forms of a word, another for other words.
///
/// A word, or its last part, that is a form of a common word gets that word's base form; other words lose the longest ending that
/// their letters let be one.
struct SwedishLemmatiser: Sendable {
  private var hash = RollingHash()
  private var readings: [WordLexicon.Reading] = []

  /// The longest word in bytes that is looked up part by part.
  private static let longest = 60

  private static let prefixes = PrefixTable(
    "an av be bi bort efter er fram från före för genom hop in inne kvar med miss mot ned ner om på sam sönder till um und under upp ut van vid å åter över"
  )
  /// Endings and what they leave, group by group. A word that ends in a replacement keeps it.
  private static let rules: [(endings: String, replacement: String)] = [
    ("heterna heten heter het", "het"), ("ingarna ingar ingen ing", "ing"), ("elserna elsen elser else", "else"),
    ("tionerna tionen tioner tion", "tion"), ("sionerna sionen sioner sion", "sion"), ("ligare ligast ligaste liga lige ligt lig", "lig"),
    ("igare igast igaste iga ige igt ig", "ig"), ("iska iskt iske isk", "isk"), ("aren are", "are"), ("arna orna erna ar or er", ""),
    ("ade ades ats at as ande", ""), ("en et ena", ""), ("an", ""), ("erar erade erades erat erats eras erad era", "era"),
    ("samma samt sam", "sam"), ("bara bart bar", "bar"), ("lösa löst lös", "lös"), ("fulla fullt full", "full"), ("ella ellt ell", "ell"),
    ("iva ivt iv", "iv"), ("ösa öst ös", "ös"), ("skapen skapet skaper skap", "skap"), ("ium ier iet ierna ien ie", "i"),
    ("eum eet eer eerna", "e"),
    ("ära ärt är", "är"), ("a", ""), ("e", ""),
  ]
  private static let endings = SuffixTable(list: rules.map(\.endings))
  private static let replacements = rules.map { Array($0.replacement.utf8) }
  private static let genitives = SuffixTable("as es ns rs ts gs ds ls ms ks ps")
  private static let agentPlural = SuffixTable("arna")
  private static let agent = Array("are".utf8)
  private static let definiteI = SuffixTable("in")

  /// Appends the base form of a folded word.
  static func append(baseOf text: [UInt8], _ word: Range<Int>, to base: inout [UInt8]) {
    var lemmatiser = SwedishLemmatiser()
    var form = Array(text[word])
    lemmatiser.reduce(&form)
    base += form
  }

  /// Makes a folded word its base form, in place.
  private mutating func reduce(_ word: inout [UInt8]) {
    if word.count <= Self.longest, replaceKnown(&word) { return }
    if FunctionWords.contains(word.span, word.indices, .swedish) { return }
    if word.count >= 5, Self.genitives.matches(word, end: word.count) { word.removeLast() }
    removeEnding(&word)
  }

  /// Replaces a word, or its last part, by the base form of the common word that it is a form of.
  private mutating func replaceKnown(_ word: inout [UInt8]) -> Bool {
    hash.read(word, word.indices)
    let lexicon = SwedishLemmaLexicon.shipped
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
  private mutating func best(_ start: Int, _ word: [UInt8], _ lexicon: SwedishLemmaLexicon) -> Int? {
    // A verb goes before a noun that is not in its base form: *leder* is more often of *leda* than of *led*.
    let verb = readings.first { lexicon.isVerb($0.word) }?.word
    let other = readings.first { !lexicon.isVerb($0.word) && $0.form.isExact } ?? readings.first { !lexicon.isVerb($0.word) }
    if start == 0 { return other?.form.isExact == true ? other?.word : verb ?? other?.word }
    if let verb, Self.prefixes.isWhole(word, 0..<start) { return verb }
    guard let other, !lexicon.isIrregularAdjective(other.word), start >= 3, SwedishLetters.hasVowel(word, 0..<start),
      lexicon.key(other.word).count >= 4 || start >= 4
    else { return nil }
    if start < 5 {
      readings.removeAll(keepingCapacity: true)
      lexicon.append(readingsOf: word, 0..<start, hash: hash, to: &readings)
      guard !readings.isEmpty || Self.prefixes.isWhole(word, 0..<start) else { return nil }
    }
    return other.word
  }

  /// Whether a part of some bytes is the infinitive of a common verb.
  private func isVerb(_ word: [UInt8], _ part: Range<Int>) -> Bool { SwedishVerbs.shipped.infinitives.contains(word.span, part) }

  private func removeEnding(_ word: inout [UInt8]) {
    if let (length, group) = Self.endings.longest(in: word, end: word.count, from: min(word.count, 2)),
      SwedishLetters.hasVowel(word, 0..<word.count - length)
    {
      let isAgent = Self.agentPlural.matches(word, end: word.count) && isVerb(word, 0..<word.count - 3)
      word.removeLast(length)
      word.append(contentsOf: isAgent ? Self.agent : Self.replacements[group])
    } else if word.count >= 8, Self.definiteI.matches(word, end: word.count) {
      word.removeLast()
    }
    // *rummet*, *allmänna*: the doubling goes with the ending.
    if word.count > 3, let last = word.last, last == word[word.count - 2], last == UInt8(ascii: "m") || last == UInt8(ascii: "n") {
      word.removeLast()
    }
  }
}
