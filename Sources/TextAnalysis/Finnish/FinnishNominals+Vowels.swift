/// Paradigms of words that end in a vowel.
extension FinnishNominals {
  /// *valo, palvelu, laatikko, valtio; suo, puu.*
  mutating func addRounded(_ word: [UInt8]) {
    let beforeLast = word[word.count - 2]
    guard let last = word.last else { return }
    if FinnishLetter.isVowel(beforeLast), isOneSyllable(word) {
      return addLongVowel(word)
    }
    add(word, [.strong, .partitiveA, .pluralStrong, .pluralJa, .pluralIta, .pluralIhin])
    add(word, last, .illative)
    if FinnishLetter.isVowel(beforeLast), last != beforeLast { add(word, .partitiveTa) }
    for (weak, doubt) in weakGrades(word) { add(weak, doubt.union([.weak, .pluralWeak, .pluralIta, .pluralIhin])) }
  }

  /// Whether all vowels of the last compound part may be one nucleus: *suo, työ, puu, harraste-kuu*.
  func isOneSyllable(_ word: [UInt8]) -> Bool {
    let (one, two) = (word[word.count - 2], word[word.count - 1])
    if one == two { return true }
    switch (one, two) {
    case (UInt8(ascii: "u"), UInt8(ascii: "o")), (UInt8(ascii: "y"), FinnishLetter.ö), (UInt8(ascii: "i"), UInt8(ascii: "e")): return true
    case (UInt8(ascii: "a"), UInt8(ascii: "u")), (UInt8(ascii: "o"), UInt8(ascii: "u")), (FinnishLetter.ä, UInt8(ascii: "y")),
      (FinnishLetter.ö, UInt8(ascii: "y")), (UInt8(ascii: "e"), UInt8(ascii: "u")):
      return true
    default: return two == UInt8(ascii: "i")
    }
  }

  /// *maa, vapaa, puu, suo, voi*: the stem does not change, *i* takes the place of one vowel.
  mutating func addLongVowel(_ word: [UInt8]) {
    guard let last = word.last else { return }
    let beforeLast = word[word.count - 2]
    add(word, [.singular, .partitiveTa])
    add(word + [UInt8(ascii: "h"), last], .illative)
    if beforeLast == last { add(word, .illativeSeen) }
    if last == UInt8(ascii: "u") || last == UInt8(ascii: "y"), beforeLast != last {
      add(word, .partitiveA)
      add(word, last, .illative)
    }
    // suo – soi-, voi – voi-, puu – pui-
    let plural: [UInt8] = last == UInt8(ascii: "i") || beforeLast == last ? Array(word.dropLast()) : Array(word.dropLast(2)) + [last]
    add(plural, [.plural, .pluralIta, .pluralIhin, .pluralIsiin])
  }

  /// *kala, koira, omena, kulkija, solakka, korkea, vapaa.*
  mutating func addA(_ word: [UInt8]) {
    guard let last = word.last else { return }
    let beforeLast = word[word.count - 2]
    if beforeLast == last { return addLongVowel(word) }
    let base = word.dropLast()
    let rounded = last == FinnishLetter.ä ? FinnishLetter.ö : UInt8(ascii: "o")
    add(word, [.strong, .partitiveA])
    add(word, last, .illative)
    if FinnishLetter.isVowel(beforeLast), beforeLast != UInt8(ascii: "i") {  // korkea
      add(word, [.weak, .partitiveTa])
      add(base, [.plural, .pluralIta, .pluralIhin, .pluralIsiin])
      return
    }
    let isDiphthong = beforeLast == UInt8(ascii: "i")  // asia – asioita
    if !isDiphthong { add(base, [.pluralStrong, .pluralOfI]) }
    add(base, rounded, [.pluralStrong, .pluralJa, .pluralIta, .pluralIhin])
    for (weak, doubt) in weakGrades(word) {
      add(weak, StemTypes.weak.union(doubt))
      let weakBase = weak.dropLast()
      if !isDiphthong { add(weakBase, StemTypes.pluralWeak.union(doubt)) }
      add(weakBase, rounded, doubt.union([.pluralWeak, .pluralIta, .pluralIhin]))
    }
  }

  /// *hame, tarve, osoite; nalle.*
  mutating func addE(_ word: [UInt8]) {
    let beforeLast = word[word.count - 2]
    if FinnishLetter.isVowel(beforeLast), beforeLast == UInt8(ascii: "e") || (beforeLast == UInt8(ascii: "i") && word.count <= 4) {
      return addLongVowel(word)  // tie, toffee
    }
    if FinnishLetter.isVowel(beforeLast), isOneSyllable(word) { addLongVowel(word) }
    add(word, .partitiveTta)
    for (strong, doubt) in strongGrades(word) {
      add(strong, "e", doubt.union([.singular, .illativeSeen]))
      add(strong, doubt.union([.plural, .pluralIta, .pluralIsiin, .pluralIhin]))
    }
    if let weakStem, weakStem.suffix(2).elementsEqual([UInt8(ascii: "e"), UInt8(ascii: "e")]) { return }
    // nalle, Ville
    add(word, [.strong, .partitiveA, .pluralJa])
    for (weak, _) in weakGrades(word) { add(weak, [.weak, .doubtful]) }
    add(word, "e", .illative)
  }

  /// *risti, paperi; ovi, kieli; vesi, kynsi; lapsi; vanhempi.*
  mutating func addI(_ word: [UInt8]) {
    let beforeLast = word[word.count - 2]
    if FinnishLetter.isVowel(beforeLast) {
      addLongVowel(word)
      if beforeLast == UInt8(ascii: "i") || word.count <= 3 { return }
      return
    }
    if FinnishLetter.ends(word, in: Self.mpi) { return addComparative(word) }
    switch FinnishHeads.stem(ofI: word) {
    case .endsInE: addEStem(word)
    case .keepsVowel: addIStem(word)
    case .unknown:
      addEStem(word)
      addIStem(word)
    }
  }

  private static let mpi = FinnishLetter.letters("mpi")

  mutating func addIStem(_ word: [UInt8]) {
    let base = word.dropLast()
    add(word, [.strong, .partitiveA])
    add(word, "i", .illative)
    add(base, .pluralIen)
    add(base, "e", [.pluralStrong, .pluralJa, .pluralIta, .pluralIhin])
    for (weak, doubt) in weakGrades(word) {
      add(weak, StemTypes.weak.union(doubt))
      add(weak.dropLast(), "e", doubt.union([.pluralWeak, .pluralIta, .pluralIhin]))
    }
  }

  mutating func addEStem(_ word: [UInt8]) {
    let base = Array(word.dropLast())
    guard let consonant = base.last else { return }
    if consonant == UInt8(ascii: "s"), !Self.isSibilantStem(base) { addDentalStem(base) }
    let stem = base + [UInt8(ascii: "e")]
    add(stem, [.strong, .partitiveA])
    add(stem, "e", .illative)
    add(base, [.pluralStrong, .pluralOfI])
    switch consonant {
    case UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "h"): add(base, [.partitiveTa, .pluralTen])
    case UInt8(ascii: "m"): add(Array(base.dropLast()), "n", .partitiveTa)  // lunta
    case UInt8(ascii: "s"):
      let before = base.count >= 2 ? base[base.count - 2] : 0
      let stem =
        before == UInt8(ascii: "p") || before == UInt8(ascii: "t") || before == UInt8(ascii: "k")
        ? Array(base.dropLast(2)) + [consonant] : base
      add(stem, [.partitiveTa, .pluralTen])  // lasta, veistä; kuusta
    default: break
    }
    for (weak, doubt) in weakGrades(stem) {
      add(weak, StemTypes.weak.union(doubt))
      // The plural has i for e, and with it the grade of lehti, not of kurki: joki – joissa, kurki – kurjissa.
      add(weak.dropLast(), StemTypes.pluralWeak.union(doubt))
    }
  }

  /// *lapsi, veitsi, jousi, kuusi*: the *s* belongs to the stem.
  private static func isSibilantStem(_ base: [UInt8]) -> Bool {
    guard base.count >= 2 else { return true }
    switch base[base.count - 2] {
    case UInt8(ascii: "p"), UInt8(ascii: "t"), UInt8(ascii: "k"): return true
    default: return false
    }
  }

  /// *vesi – vede-, kynsi – kynne-.*
  mutating func addDentalStem(_ base: [UInt8]) {
    let beginning = Array(base.dropLast())
    let strong = beginning + [UInt8(ascii: "t"), UInt8(ascii: "e")]
    add(strong, .strong)
    add(strong, "e", .illative)
    add(base, [.plural, .pluralOfI])
    add(beginning, .partitiveTta)
    if let last = beginning.last, !FinnishLetter.isVowel(last) { add(beginning, [.partitiveTa, .pluralTen]) }
    for weak in FinnishGradation.weak(strong) { add(weak, .weak) }
  }

  /// *vanhempi – vanhemma-.*
  mutating func addComparative(_ word: [UInt8]) {
    let base = Array(word.dropLast(2))
    let vowel = Self.harmonicVowel(word)
    let strong = base + [UInt8(ascii: "p"), vowel]
    add(strong, [.strong, .partitiveA])
    add(strong + [vowel], .illative)
    add(base + [UInt8(ascii: "p")], [.pluralStrong, .pluralOfI])
    add(base + [UInt8(ascii: "m"), vowel], .weak)
    add(base + [UInt8(ascii: "m")], .pluralWeak)
  }

  /// *a* or *ä* as the harmony of a word has it.
  static func harmonicVowel(_ word: [UInt8]) -> UInt8 {
    FinnishLetter.harmony(of: word).contains(.back) ? UInt8(ascii: "a") : FinnishLetter.ä
  }
}
