/// The stems of one Finnish noun or adjective, made from its nominative by the paradigms of the language (VISK § 63–80).
///
/// Where the letters do not tell the paradigm, all that fit are made: the wrong forms are no words and occur in no text.
struct FinnishNominals {
  /// The stems so far.
  private(set) var stems = FinnishStems()
  /// The weak singular stem where it is known, as from a plural label; other grades are then left out.
  private let weakStem: [UInt8]?

  /// No stems.
  init(weakStem: [UInt8]? = nil) { self.weakStem = weakStem }

  private mutating func add(_ letters: some Collection<UInt8>, _ types: StemTypes) { stems.add(letters, types) }

  private mutating func add(_ letters: some Collection<UInt8>, _ suffix: StaticString, _ types: StemTypes) {
    stems.add(letters, suffix, types)
  }

  /// Adds the stems of a nominative singular.
  mutating func addParadigms(of word: [UInt8]) {
    guard let last = word.last, word.count >= 2 else { return }
    add(word, .nominative)
    if let irregular = FinnishHeads.irregular(endingOf: word) {
      let beginning = Array(word.dropLast(irregular.word.count))
      for stem in irregular.stems { add(beginning + stem.letters, stem.types) }
      return
    }
    switch last {
    case UInt8(ascii: "n"): addNasal(word)
    case UInt8(ascii: "s"): addSibilant(word)
    case UInt8(ascii: "t"): addDental(word)
    case UInt8(ascii: "e"): addE(word)
    case UInt8(ascii: "i"): addI(word)
    case UInt8(ascii: "a"), FinnishLetter.ä: addA(word)
    case UInt8(ascii: "l"), UInt8(ascii: "r"): addLiquid(word)
    default: if FinnishLetter.isVowel(last) { addRounded(word) } else { addLoan(word) }
    }
  }

  // MARK: Grades

  /// The weak grades of a stem that ends in a vowel; the stem itself where it has none. The stem itself comes last as doubtful, for
  /// names and young loans (*auton*), unless the consonant is long, which always yields.
  private func weakGrades(_ stem: [UInt8]) -> [(letters: [UInt8], doubt: StemTypes)] {
    let weak = FinnishGradation.weak(stem)
    if let weakStem {
      // Which grade a plural label shows tells the grade of its other stems.
      guard weakStem.count == stem.count - 1 || weakStem.count == stem.count else { return [(stem, [])] }
      for letters in weak where letters == weakStem { return [(letters, [])] }
      return [(stem, [])]
    }
    guard !weak.isEmpty else { return [(stem, [])] }
    var result = weak.map { (letters: $0, doubt: StemTypes()) }
    let isLong = stem.count >= 3 && stem[stem.count - 2] == stem[stem.count - 3]
    if !isLong { result.append((stem, .doubtful)) }
    return result
  }

  /// The strong grades that a weak stem can have, and the stem itself.
  private func strongGrades(_ stem: [UInt8]) -> [[UInt8]] { FinnishGradation.strong(stem, isWide: false) + [stem] }

  // MARK: Vowels

  /// *valo, palvelu, laatikko, valtio; suo, puu.*
  private mutating func addRounded(_ word: [UInt8]) {
    let beforeLast = word[word.count - 2]
    guard let last = word.last else { return }
    if FinnishLetter.isVowel(beforeLast), isOneSyllable(word) {
      return addLongVowel(word)
    }
    add(word, [.strong, .partitiveA, .pluralStrong, .pluralJa, .pluralIta, .pluralIhin])
    add(word + [last], .illative)
    if FinnishLetter.isVowel(beforeLast), last != beforeLast { add(word, .partitiveTa) }
    for (weak, doubt) in weakGrades(word) { add(weak, doubt.union([.weak, .pluralWeak, .pluralIta, .pluralIhin])) }
  }

  /// Whether all vowels of the last compound part may be one nucleus: *suo, työ, puu, harraste-kuu*.
  private func isOneSyllable(_ word: [UInt8]) -> Bool {
    let (one, two) = (word[word.count - 2], word[word.count - 1])
    if one == two { return true }
    switch (one, two) {
    case (UInt8(ascii: "u"), UInt8(ascii: "o")), (UInt8(ascii: "y"), FinnishLetter.ö), (UInt8(ascii: "i"), UInt8(ascii: "e")): return true
    case (UInt8(ascii: "a"), UInt8(ascii: "u")), (UInt8(ascii: "o"), UInt8(ascii: "u")), (FinnishLetter.ä, UInt8(ascii: "y")),
      (FinnishLetter.ö, UInt8(ascii: "y")), (UInt8(ascii: "e"), UInt8(ascii: "u")): return true
    default: return two == UInt8(ascii: "i")
    }
  }

  /// *maa, vapaa, puu, suo, voi*: the stem does not change, *i* takes the place of one vowel.
  private mutating func addLongVowel(_ word: [UInt8]) {
    guard let last = word.last else { return }
    let beforeLast = word[word.count - 2]
    add(word, [.singular, .partitiveTa])
    add(word + [UInt8(ascii: "h"), last], .illative)
    if beforeLast == last { add(word, .illativeSeen) }
    if last == UInt8(ascii: "u") || last == UInt8(ascii: "y"), beforeLast != last {
      add(word, .partitiveA)
      add(word + [last], .illative)
    }
    // suo – soi-, voi – voi-, puu – pui-
    let plural: [UInt8] = last == UInt8(ascii: "i") || beforeLast == last ? Array(word.dropLast()) : Array(word.dropLast(2)) + [last]
    add(plural, [.plural, .pluralIta, .pluralIhin, .pluralIsiin])
  }

  /// *kala, koira, omena, kulkija, solakka, korkea, vapaa.*
  private mutating func addA(_ word: [UInt8]) {
    guard let last = word.last else { return }
    let beforeLast = word[word.count - 2]
    if beforeLast == last { return addLongVowel(word) }
    let base = Array(word.dropLast())
    let rounded = last == FinnishLetter.ä ? FinnishLetter.ö : UInt8(ascii: "o")
    add(word, [.strong, .partitiveA])
    add(word + [last], .illative)
    if FinnishLetter.isVowel(beforeLast), beforeLast != UInt8(ascii: "i") {  // korkea
      add(word, [.weak, .partitiveTa])
      add(base, [.plural, .pluralIta, .pluralIhin, .pluralIsiin])
      return
    }
    let isDiphthong = beforeLast == UInt8(ascii: "i")  // asia – asioita
    if !isDiphthong { add(base, [.pluralStrong, .pluralOfI]) }
    add(base + [rounded], [.pluralStrong, .pluralJa, .pluralIta, .pluralIhin])
    for (weak, doubt) in weakGrades(word) {
      add(weak, StemTypes.weak.union(doubt))
      let weakBase = Array(weak.dropLast())
      if !isDiphthong { add(weakBase, StemTypes.pluralWeak.union(doubt)) }
      add(weakBase + [rounded], doubt.union([.pluralWeak, .pluralIta, .pluralIhin]))
    }
  }

  /// *hame, tarve, osoite; nalle.*
  private mutating func addE(_ word: [UInt8]) {
    let beforeLast = word[word.count - 2]
    if FinnishLetter.isVowel(beforeLast), beforeLast == UInt8(ascii: "e") || (beforeLast == UInt8(ascii: "i") && word.count <= 4) {
      return addLongVowel(word)  // tie, toffee
    }
    if FinnishLetter.isVowel(beforeLast), isOneSyllable(word) { addLongVowel(word) }
    add(word, .partitiveTta)
    for strong in strongGrades(word) {
      add(strong, "e", [.singular, .illativeSeen])
      add(strong, [.plural, .pluralIta, .pluralIsiin, .pluralIhin])
    }
    if let weakStem, weakStem.suffix(2).elementsEqual([UInt8(ascii: "e"), UInt8(ascii: "e")]) { return }
    // nalle, Ville
    add(word, [.strong, .partitiveA, .pluralJa])
    for (weak, _) in weakGrades(word) { add(weak, [.weak, .doubtful]) }
    add(word, "e", .illative)
  }

  /// *risti, paperi; ovi, kieli; vesi, kynsi; lapsi; vanhempi.*
  private mutating func addI(_ word: [UInt8]) {
    let beforeLast = word[word.count - 2]
    if FinnishLetter.isVowel(beforeLast) {
      addLongVowel(word)
      if beforeLast == UInt8(ascii: "i") || word.count <= 3 { return }
      return
    }
    if word.suffix(3).elementsEqual(Self.mpi) { return addComparative(word) }
    switch FinnishHeads.stem(ofI: word) {
    case .endsInE: addEStem(word)
    case .keepsVowel: addIStem(word)
    case .unknown:
      addEStem(word)
      addIStem(word)
    }
  }

  private static let mpi = FinnishLetter.letters("mpi")

  private mutating func addIStem(_ word: [UInt8]) {
    let base = Array(word.dropLast())
    add(word, [.strong, .partitiveA])
    add(word, "i", .illative)
    add(base, .pluralIen)
    add(base, "e", [.pluralStrong, .pluralJa, .pluralIta, .pluralIhin])
    for (weak, doubt) in weakGrades(word) {
      add(weak, StemTypes.weak.union(doubt))
      add(Array(weak.dropLast()), "e", doubt.union([.pluralWeak, .pluralIta, .pluralIhin]))
    }
  }

  private mutating func addEStem(_ word: [UInt8]) {
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
      let stem = before == UInt8(ascii: "p") || before == UInt8(ascii: "t") || before == UInt8(ascii: "k") ? Array(base.dropLast(2)) + [consonant] : base
      add(stem, [.partitiveTa, .pluralTen])  // lasta, veistä; kuusta
    default: break
    }
    for (weak, doubt) in weakGrades(stem) {
      add(weak, StemTypes.weak.union(doubt))
      // The plural has i for e, and with it the grade of lehti, not of kurki: joki – joissa, kurki – kurjissa.
      add(Array(weak.dropLast()), StemTypes.pluralWeak.union(doubt))
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
  private mutating func addDentalStem(_ base: [UInt8]) {
    let beginning = Array(base.dropLast())
    let strong = beginning + FinnishLetter.letters("te")
    add(strong, .strong)
    add(strong, "e", .illative)
    add(base, [.plural, .pluralOfI])
    add(beginning, .partitiveTta)
    if let last = beginning.last, !FinnishLetter.isVowel(last) { add(beginning, [.partitiveTa, .pluralTen]) }
    for weak in FinnishGradation.weak(strong) { add(weak, .weak) }
  }

  /// *vanhempi – vanhemma-.*
  private mutating func addComparative(_ word: [UInt8]) {
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
  static func harmonicVowel(_ word: [UInt8]) -> UInt8 { FinnishLetter.harmony(of: word).contains(.back) ? UInt8(ascii: "a") : FinnishLetter.ä }

  // MARK: Consonants

  /// *ihminen; avain, keitin; onneton; jäsen.*
  private mutating func addNasal(_ word: [UInt8]) {
    guard word.count >= 4 else { return addLoan(word) }
    let beforeLast = word[word.count - 2]
    if word.suffix(3).elementsEqual(Self.nen) {
      let base = Array(word.dropLast(3)) + [UInt8(ascii: "s")]
      add(base, [.partitiveTa, .pluralTen, .plural, .pluralOfI, .modifier])
      add(base, "e", .singular)
      add(base, "ee", .illative)
      return
    }
    let base = Array(word.dropLast())
    if word.suffix(3).elementsEqual(Self.ton) || word.suffix(3).elementsEqual(Self.tön) {
      let vowel: UInt8 = beforeLast == FinnishLetter.ö ? FinnishLetter.ä : UInt8(ascii: "a")
      let grades = FinnishGradation.strong(base, isWide: false).filter { $0.count > base.count }
      add(word, [.partitiveTa, .pluralTen])
      for grade in grades + [base] {
        let stem = grade + [UInt8(ascii: "m")]
        add(stem, [.plural, .pluralOfI])
        add(stem + [vowel], [.singular])
        add(stem + [vowel, vowel], .illative)
      }
      return
    }
    if beforeLast == UInt8(ascii: "i") {
      add(word, [.partitiveTa, .pluralTen])
      for strong in strongGrades(base) {
        let stem = strong + [UInt8(ascii: "m")]
        add(stem, [.plural, .pluralOfI])
        add(stem, "e", .singular)
        add(stem, "ee", .illative)
      }
      return addLoan(word)
    }
    if beforeLast == UInt8(ascii: "e") || beforeLast == UInt8(ascii: "y") || beforeLast == UInt8(ascii: "u") {
      add(word, [.partitiveTa, .pluralTen, .plural, .pluralOfI])
      add(word, "e", .singular)
      add(word, "ee", .illative)
    }
    addLoan(word)
  }

  private static let nen = FinnishLetter.letters("nen"), ton = FinnishLetter.letters("ton"), tön = FinnishLetter.letters("tön")

  /// *ajatus; rakkaus, kauneus; asiakas, kaunis, kirves.*
  private mutating func addSibilant(_ word: [UInt8]) {
    guard word.count >= 3 else { return addLoan(word) }
    let vowel = word[word.count - 2]
    guard FinnishLetter.isVowel(vowel) else { return addLoan(word) }
    let base = Array(word.dropLast())
    let isHigh = vowel == UInt8(ascii: "u") || vowel == UInt8(ascii: "y")
    let isAfterVowel = FinnishLetter.isVowel(word[word.count - 3])
    if isHigh, isAfterVowel {  // rakkaus
      add(base, .partitiveTta)
      add(base, "de", .weak)
      add(base, "te", .strong)
      add(base, "tee", .illative)
      add(base, "ks", [.plural, .pluralOfI])
      if word[word.count - 3] == vowel { return }  // kauneus-type in -uus has no other paradigm
    }
    add(word, [.partitiveTa, .pluralTen])
    add(base, "ks", [.plural, .pluralOfI])
    add(base, "kse", .singular)
    add(base, "ksee", .illative)
    guard !isHigh, vowel != UInt8(ascii: "o"), vowel != FinnishLetter.ö else { return }
    for strong in strongGrades(base) {
      add(strong + [vowel], [.singular, .illativeSeen])
      add(strong, [.plural, .pluralIta, .pluralIsiin, .pluralIhin])
    }
  }

  /// *väsynyt; olut, kevyt.*
  private mutating func addDental(_ word: [UInt8]) {
    guard word.count >= 4 else { return addLoan(word) }
    let vowel = word[word.count - 2]
    guard vowel == UInt8(ascii: "u") || vowel == UInt8(ascii: "y") else { return addLoan(word) }
    let base = Array(word.dropLast())
    add(word, .partitiveTa)
    if word[word.count - 3] == UInt8(ascii: "n"), word.count >= 6 {
      let stem = Array(word.dropLast(2))
      add(stem, "ee", [.singular, .illativeSeen])
      add(stem, "e", [.plural, .pluralIta, .pluralIsiin, .pluralIhin])
      return
    }
    add(base, "e", .singular)
    add(base, "ee", .illative)
    add(base, [.plural, .pluralIta, .pluralIhin, .pluralIsiin])
  }

  /// *askel, sisar, manner.*
  private mutating func addLiquid(_ word: [UInt8]) {
    guard word.count >= 4, let last = word.last, FinnishLetter.isVowel(word[word.count - 2]) else { return addLoan(word) }
    add(word, [.partitiveTa, .pluralTen])
    for strong in strongGrades(Array(word.dropLast())) {
      let stem = strong + [last]
      add(stem, [.plural, .pluralOfI])
      add(stem, "e", .singular)
      add(stem, "ee", .illative)
    }
    addLoan(word)
  }

  /// Words and names that end in another consonant take *i*: *Hangzhoun*, but *Madrid – Madridin*.
  private mutating func addLoan(_ word: [UInt8]) {
    add(word, .pluralIen)
    add(word, "i", [.singular, .partitiveA])
    add(word, "ii", .illative)
    add(word, "e", [.plural, .pluralJa, .pluralIta, .pluralIhin])
  }
}
