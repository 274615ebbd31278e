/// The singulars that a plural label can be of: *ryhmät – ryhmä, lapset – lapsi, asiakkaat – asiakas*.
enum FinnishPlurals {
  /// Endings of the weak stem (the label without its *-t*), and of the nominative they come from.
  private static let replacements: [(weak: [UInt8], nominative: [UInt8])] = [
    ("se", "nen"), ("kse", "s"), ("kse", "ksi"), ("ude", "us"), ("yde", "ys"), ("de", "si"), ("nne", "nsi"), ("lle", "lsi"), ("rre", "rsi"),
    ("nnee", "nnyt"), ("mma", "mpi"), ("mmä", "mpi"), ("nee", "nut"), ("nee", "nyt"), ("e", "i"), ("ee", "e"), ("aa", "as"), ("ää", "äs"),
    ("ii", "is"), ("ee", "es"), ("ime", "in"), ("ttoma", "ton"), ("ttömä", "tön"), ("le", "l"), ("re", "r"), ("ne", "n"), ("i", ""),
    ("ue", "ut"), ("ye", "yt"), ("mme", "mpi"), ("nne", "s"),
  ].map { (FinnishLetter.letters($0.0), FinnishLetter.letters($0.1)) }

  /// Irregular heads: the plural, and the singular.
  private static let heads: [(weak: [UInt8], nominative: [UInt8])] = [
    ("miehe", "mies"), ("velje", "veli"), ("poja", "poika"), ("aja", "aika"), ("tyttäre", "tytär"), ("sydäme", "sydän"), ("kevää", "kevät"),
    ("lämpimä", "lämmin"), ("happama", "hapan"), ("kokee", "koe"), ("takee", "tae"), ("aikee", "aie"), ("rakee", "rae"), ("säkee", "säe"),
    ("ruua", "ruoka"),
  ].map { (FinnishLetter.letters($0.0), FinnishLetter.letters($0.1)) }

  /// The nominatives that may have a weak stem, without a promise that they do.
  static func candidates(weakStem stem: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    func add(_ word: [UInt8]) { if word.count >= 2, !result.contains(word) { result.append(word) } }
    for (weak, nominative) in heads where stem.count >= weak.count && stem.suffix(weak.count).elementsEqual(weak) {
      add(Array(stem.dropLast(weak.count)) + nominative)
    }
    if !result.isEmpty { return result }
    for (weak, nominative) in replacements where stem.count > weak.count && stem.suffix(weak.count).elementsEqual(weak) {
      let word = Array(stem.dropLast(weak.count)) + nominative
      switch nominative.last {
      case UInt8(ascii: "i"):  // the weak grade of lahde- is undone before the vowel changes
        add(word)
        if weak.count == 1 { for strong in FinnishGradation.strong(stem, isWide: true) { add(Array(strong.dropLast()) + nominative) } }
      case UInt8(ascii: "e"):  // osoittee-: the nominative is in the weak grade
        for grade in FinnishGradation.weak(word) { add(grade) }
        add(word)
      case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "l"), UInt8(ascii: "r"):
        add(word)
        let vowelStem = Array(word.dropLast())
        for grade in FinnishGradation.weak(vowelStem) { add(grade + word.suffix(1)) }
      default: add(word)
      }
    }
    for strong in FinnishGradation.strong(stem, isWide: true) { add(strong) }
    add(stem)
    return result
  }
}
