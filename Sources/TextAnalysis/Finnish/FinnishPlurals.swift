/// The singulars that a plural label can be of: *ryhmät – ryhmä, lapset – lapsi, asiakkaat – asiakas*.
enum FinnishPlurals {
  /// Endings of the weak stem (the label without its *-t*), and of the nominative they come from.
  private static let replacements = FinnishExchanges([
    ("se", "nen"), ("kse", "s"), ("kse", "ksi"), ("ude", "us"), ("yde", "ys"), ("de", "si"), ("nne", "nsi"), ("lle", "lsi"), ("rre", "rsi"),
    ("nnee", "nnyt"), ("mma", "mpi"), ("mmä", "mpi"), ("nee", "nut"), ("nee", "nyt"), ("e", "i"), ("ee", "e"), ("aa", "as"), ("ää", "äs"),
    ("ii", "is"), ("ee", "es"), ("ime", "in"), ("ttoma", "ton"), ("ttömä", "tön"), ("le", "l"), ("re", "r"), ("ne", "n"), ("i", ""),
    ("ue", "ut"), ("ye", "yt"), ("mme", "mpi"), ("nne", "s"),
  ])

  /// Irregular heads: the plural, and the singular.
  private static let heads = FinnishExchanges([
    ("miehe", "mies"), ("velje", "veli"), ("poja", "poika"), ("tyttäre", "tytär"), ("sydäme", "sydän"), ("kevää", "kevät"),
    ("lämpimä", "lämmin"), ("happama", "hapan"), ("kokee", "koe"), ("takee", "tae"), ("aikee", "aie"), ("rakee", "rae"), ("säkee", "säe"),
    ("ruua", "ruoka"),
  ])

  /// *ajat*: not a head of compounds, where *-aja* is the ending of agents.
  private static let times = FinnishLetter.letters("aja")

  /// The nominatives that a word in *-t* may be the plural of; none for other words.
  static func singulars(of word: [UInt8]) -> [[UInt8]] {
    word.last == UInt8(ascii: "t") ? candidates(weakStem: Array(word.dropLast())) : []
  }

  /// The nominatives that may have a weak stem, without a promise that they do.
  static func candidates(weakStem stem: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    func add(_ word: [UInt8]) { if word.count >= 2, !result.contains(word) { result.append(word) } }
    for index in heads.matching(stem) { add(heads.replacing(index, in: stem)) }
    if stem == Self.times { add(FinnishLetter.letters("aika")) }
    if !result.isEmpty { return result }
    for index in replacements.matching(stem) where stem.count > replacements.length(index) {
      let word = replacements.replacing(index, in: stem)
      let nominative = replacements.replacement(index)
      switch nominative.last {
      case UInt8(ascii: "i"):  // the weak grade of lahde- is undone before the vowel changes
        add(word)
        if replacements.length(index) == 1 {
          for strong in FinnishGradation.strong(stem, isWide: true) { add(strong.dropLast() + nominative) }
        }
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
    for strong in FinnishGradation.strong(stem, isWide: true) where !regainsK(strong, from: stem) || isOldWord(strong) { add(strong) }
    add(stem)
    return result
  }

  /// Whether a strong grade differs from the weak stem by a *k* between vowels.
  private static func regainsK(_ strong: [UInt8], from stem: [UInt8]) -> Bool {
    strong.count == stem.count + 1 && strong[strong.count - 2] == UInt8(ascii: "k") && FinnishLetter.isVowel(strong[strong.count - 3])
  }

  /// Words that lose a *k* between vowels and are older than the many in *-io, -ia, -ea* that never had one.
  private static let oldWords = FinnishLetter.set(
    """
    vika sika ikä reikä lika pika teko ruoka luoka ruoko hauki joki mäki tuki reki käki väki hiki noki piki puku luku suku kyky nuka laka
    raaka vaaka taika poika aika seikka laki haku maku rako tauko leuka häkä vuoka mako lako pako jako hako sako näkö veko neko liko riuku
    tiku loka jyvä luki koko joko
    """)

  private static func isOldWord(_ word: [UInt8]) -> Bool {
    word.count <= 5 || (3...6).contains { oldWords.contains(word.span, word.count - $0..<word.count) }
  }
}
