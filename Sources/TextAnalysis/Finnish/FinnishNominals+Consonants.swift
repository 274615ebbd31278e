/// Paradigms of words that end in a consonant.
extension FinnishNominals {
  /// *ihminen; avain, keitin; onneton; jäsen.*
  mutating func addNasal(_ word: [UInt8]) {
    guard word.count >= 4 else { return addLoan(word) }
    let beforeLast = word[word.count - 2]
    if FinnishLetter.ends(word, in: Self.nen) {
      let base = word.dropLast(3)
      add(base, "s", [.partitiveTa, .pluralTen, .plural, .pluralOfI, .modifier])
      add(base, "se", .singular)
      add(base, "see", .illative)
      return
    }
    let base = Array(word.dropLast())
    if FinnishLetter.ends(word, in: Self.ton) || FinnishLetter.ends(word, in: Self.tön) {
      let vowel: UInt8 = beforeLast == FinnishLetter.ö ? FinnishLetter.ä : UInt8(ascii: "a")
      let grades = FinnishGradation.strong(base, isWide: false).filter { $0.count > base.count }
      add(word, [.partitiveTa, .pluralTen])
      for grade in grades + [base] {
        let stem = grade + [UInt8(ascii: "m")]
        add(stem, [.plural, .pluralOfI])
        add(stem, vowel, .singular)
        add(stem + [vowel, vowel], .illative)
      }
      return
    }
    if beforeLast == UInt8(ascii: "i") {
      add(word, [.partitiveTa, .pluralTen])
      for (strong, doubt) in strongGrades(base) {
        add(strong, "m", doubt.union([.plural, .pluralOfI]))
        add(strong, "me", doubt.union(.singular))
        add(strong, "mee", doubt.union(.illative))
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
  mutating func addSibilant(_ word: [UInt8]) {
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
    for (strong, doubt) in strongGrades(base) {
      add(strong, vowel, doubt.union([.singular, .illativeSeen]))
      add(strong, doubt.union([.plural, .pluralIta, .pluralIsiin, .pluralIhin]))
    }
  }

  /// *väsynyt; olut, kevyt.*
  mutating func addDental(_ word: [UInt8]) {
    guard word.count >= 4 else { return addLoan(word) }
    let vowel = word[word.count - 2]
    guard vowel == UInt8(ascii: "u") || vowel == UInt8(ascii: "y") else { return addLoan(word) }
    let base = Array(word.dropLast())
    add(word, .partitiveTa)
    if word[word.count - 3] == UInt8(ascii: "n"), word.count >= 6 {
      let stem = word.dropLast(2)
      add(stem, "ee", [.singular, .illativeSeen])
      add(stem, "e", [.plural, .pluralIta, .pluralIsiin, .pluralIhin])
      return
    }
    add(base, "e", .singular)
    add(base, "ee", .illative)
    add(base, [.plural, .pluralIta, .pluralIhin, .pluralIsiin])
  }

  /// *askel, sisar, manner.*
  mutating func addLiquid(_ word: [UInt8]) {
    guard word.count >= 4, let last = word.last, FinnishLetter.isVowel(word[word.count - 2]) else { return addLoan(word) }
    add(word, [.partitiveTa, .pluralTen])
    for (strong, doubt) in strongGrades(Array(word.dropLast())) {
      let stem = strong + [last]
      add(stem, doubt.union([.plural, .pluralOfI]))
      add(stem, "e", doubt.union(.singular))
      add(stem, "ee", doubt.union(.illative))
    }
    addLoan(word)
  }

  /// Words and names that end in another consonant take *i*: *Hangzhoun*, but *Madrid – Madridin*.
  mutating func addLoan(_ word: [UInt8]) {
    add(word, .pluralIen)
    add(word, "i", [.singular, .partitiveA])
    add(word, "ii", .illative)
    add(word, "e", [.plural, .pluralJa, .pluralIta, .pluralIhin])
  }
}
