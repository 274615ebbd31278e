/// The stems of one Finnish verb, made from its infinitive (VISK § 65, Kotus types 52–78).
struct FinnishVerbs {
  /// The stems so far.
  private(set) var stems = FinnishStems()
  private static let e = UInt8(ascii: "e"), i = UInt8(ascii: "i"), a = UInt8(ascii: "a"), t = UInt8(ascii: "t"), o = UInt8(ascii: "o")
  private static let s = UInt8(ascii: "s"), l = UInt8(ascii: "l"), n = UInt8(ascii: "n"), r = UInt8(ascii: "r")

  /// No stems.
  init() {}

  private mutating func add(_ letters: some Collection<UInt8>, _ types: StemTypes) { stems.add(letters, types) }

  private mutating func add(_ letters: some Collection<UInt8>, _ suffix: StaticString, _ types: StemTypes) {
    stems.add(letters, suffix, types)
  }

  private mutating func add(_ letters: some Collection<UInt8>, _ letter: UInt8, _ types: StemTypes) { stems.add(letters, letter, types) }

  /// Adds the stems of a verb.
  mutating func addParadigm(of infinitive: [UInt8]) {
    guard infinitive.count >= 4, let vowel = infinitive.last, vowel == Self.a || vowel == FinnishLetter.ä else { return }
    add(infinitive, .verbForm)
    if addIrregular(infinitive) { return }
    let last = infinitive[infinitive.count - 2]
    let before = infinitive[infinitive.count - 3]
    if FinnishLetter.isVowel(last) {
      addVowelVerb(Array(infinitive.dropLast()), vowel)
    } else if last == UInt8(ascii: "d") {
      addDVerb(Array(infinitive.dropLast(2)), vowel)
    } else if last == Self.t, before == Self.s {
      addConsonantVerb(Array(infinitive.dropLast(2)), infinitive)
    } else if last == before, last == Self.l || last == Self.n || last == Self.r {
      addConsonantVerb(Array(infinitive.dropLast(2)), infinitive)
    } else if last == Self.t, FinnishLetter.isVowel(before) {
      addContractedVerb(Array(infinitive.dropLast(2)), vowel)
    }
  }

  /// *puhua, antaa, lukea, etsiä, opettaa.*
  private mutating func addVowelVerb(_ strong: [UInt8], _ vowel: UInt8) {
    guard let last = strong.last else { return }
    let weak = FinnishGradation.weak(strong).first ?? strong
    add(strong, [.verbStrong])
    add(strong, "n", .verbParticiple)
    add(weak, .verbWeak)
    add(strong, last, .verbForm)  // puhuu
    let isOpen = last == Self.a || last == FinnishLetter.ä
    let passive = isOpen ? Array(weak.dropLast()) + [Self.e] : weak
    addPassive(passive, present: passive + [Self.t, vowel], past: [Self.t, Self.t], vowel)
    for (stem, grade) in [(strong, StemTypes.verbPast), (weak, .verbPast)] {
      let base = stem.dropLast()
      switch last {
      case Self.a, FinnishLetter.ä:
        add(base, "i", grade)  // opetti
        if last == Self.a { add(base, "oi", grade) }  // antoi
        if stem == strong, Self.softens(base) { add(base.dropLast(), "si", grade) }  // pyysi
      case Self.e, Self.i: add(base, "i", grade)
      default: add(stem, "i", grade)
      }
    }
    add(strong.dropLast(last == Self.e || last == Self.i ? 1 : 0), "isi", .verbPast)
  }

  /// Whether the *t* of a verb in *-taa* becomes *s* in the past: after a long syllable, but not in *vuotaa, hoitaa, -uttaa*.
  private static func softens(_ base: ArraySlice<UInt8>) -> Bool {
    guard base.count >= 4, base.last == t else { return false }
    let (one, two) = (base[base.endIndex - 3], base[base.endIndex - 2])
    if two == l || two == n || two == r { return true }
    return FinnishLetter.isVowel(two) && FinnishLetter.isVowel(one) && (one == two || one == i || one == UInt8(ascii: "y"))
  }

  /// *saada, syödä, imuroida.*
  private mutating func addDVerb(_ stem: [UInt8], _ vowel: UInt8) {
    guard stem.count >= 2, let last = stem.last else { return }
    add(stem, [.verbStrong, .verbWeak, .verbForm])
    add(stem, "n", .verbParticiple)
    addPassive(stem, present: stem + [UInt8(ascii: "d"), vowel], past: [Self.t], vowel)
    let before = stem[stem.count - 2]
    var past = stem
    if last != Self.i {
      past = before == last ? Array(stem.dropLast()) : Array(stem.dropLast(2)) + [last]
      past.append(Self.i)
    }
    add(past, .verbPast)
    add(past, "si", .verbPast)
  }

  /// *tulla, mennä, purra, nousta, opiskella, ajatella.*
  private mutating func addConsonantVerb(_ base: [UInt8], _ infinitive: [UInt8]) {
    guard let consonant = base.last, let vowel = infinitive.last else { return }
    let beginning = Array(base.dropLast())
    for grade in FinnishGradation.strong(beginning, isWide: false) + [beginning] {
      let stem = grade + [consonant]
      add(stem, "e", [.verbStrong, .verbWeak])
      add(stem, "ee", .verbForm)
      add(stem, "i", .verbPast)
      add(stem, "isi", .verbPast)
    }
    add(base, consonant, .verbParticiple)
    addPassive(base, present: infinitive, past: [Self.t], vowel)
  }

  /// *haluta, tavata, siivota; tarvita; paeta.*
  private mutating func addContractedVerb(_ base: [UInt8], _ vowel: UInt8) {
    guard let last = base.last else { return }
    addPassive(base, present: base + [Self.t, vowel], past: [Self.t, Self.t], vowel)
    add(base, "nn", .verbParticiple)
    for grade in FinnishGradation.strong(base, isWide: false) + [base] {
      if last == Self.e || last == Self.i {
        let stem = last == Self.e ? grade + [Self.n] : grade + [Self.t, Self.s]
        add(stem, "e", [.verbStrong, .verbWeak])
        add(stem, "ee", .verbForm)
        add(stem, "i", .verbPast)
        add(stem, "isi", .verbPast)
        if last == Self.i { continue }
      }
      let stem = grade + [vowel]
      add(stem, [.verbStrong, .verbWeak])
      add(last == vowel ? stem : stem + [vowel], .verbForm)
      add(grade, "si", .verbPast)
      add(last == vowel ? grade : stem, "isi", .verbPast)
    }
  }

  private mutating func addPassive(_ stem: [UInt8], present: [UInt8], past: [UInt8], _ vowel: UInt8) {
    add(present + [vowel, Self.n], .verbForm)
    add(present, .verbForm)
    add(stem + past, .verbPassive)
    // The passive participle has a weak grade of its own: annettu – annetun, tultu – tullun.
    let participle = stem + past + [vowel == Self.a ? UInt8(ascii: "u") : UInt8(ascii: "y")]
    for weak in FinnishGradation.weak(participle).prefix(1) { add(weak, [.weak, .pluralWeak]) }
  }

  private static let tehdä = FinnishLetter.letters("tehdä"), nähdä = FinnishLetter.letters("nähdä")
  private static let juosta = FinnishLetter.letters("juosta"), käydä = FinnishLetter.letters("käydä")

  /// The few verbs that no paradigm covers.
  private mutating func addIrregular(_ infinitive: [UInt8]) -> Bool {
    let vowel = infinitive[infinitive.count - 1]
    if FinnishLetter.ends(infinitive, in: Self.tehdä) || FinnishLetter.ends(infinitive, in: Self.nähdä) {
      let first = Array(infinitive.dropLast(3))  // te-, nä-
      add(first, "ke", .verbStrong)
      add(first, "kee", .verbForm)
      add(first, "e", .verbWeak)
      for past: StaticString in ["ki", "i", "kisi"] { add(first, past, .verbPast) }
      add(first, "hn", .verbParticiple)
      addPassive(first + FinnishLetter.letters("h"), present: infinitive, past: [Self.t], vowel)
      return true
    }
    if FinnishLetter.ends(infinitive, in: Self.juosta) {
      let base = Array(infinitive.dropLast(3))
      add(base, "kse", [.verbStrong, .verbWeak])
      add(base, "ksee", .verbForm)
      for past: StaticString in ["ksi", "ksisi"] { add(base, past, .verbPast) }
      add(base, "ss", .verbParticiple)
      addPassive(base + [Self.s], present: infinitive, past: [Self.t], vowel)
      return true
    }
    if FinnishLetter.ends(infinitive, in: Self.käydä) {
      let base = Array(infinitive.dropLast(3))
      add(base, "y", [.verbStrong, .verbWeak, .verbForm])
      for past: StaticString in ["vi", "visi"] { add(base, past, .verbPast) }
      add(base, "yn", .verbParticiple)
      addPassive(base + [UInt8(ascii: "y")], present: infinitive, past: [Self.t], vowel)
      return true
    }
    return false
  }
}
