/// The stems of one Finnish noun or adjective, made from its nominative by the paradigms of the language (VISK § 63–80).
///
/// Where the letters do not tell the paradigm, all that fit are made: the wrong forms are no words and occur in no text.
struct FinnishNominals {
  /// The stems so far.
  var stems = FinnishStems()
  /// The weak singular stem where it is known, as from a plural label; other grades are then left out.
  let weakStem: [UInt8]?

  /// No stems.
  init(weakStem: [UInt8]? = nil) { self.weakStem = weakStem }

  mutating func add(_ letters: some Collection<UInt8>, _ types: StemTypes) { stems.add(letters, types) }

  mutating func add(_ letters: some Collection<UInt8>, _ suffix: StaticString, _ types: StemTypes) {
    stems.add(letters, suffix, types)
  }

  mutating func add(_ letters: some Collection<UInt8>, _ letter: UInt8, _ types: StemTypes) { stems.add(letters, letter, types) }

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
  func weakGrades(_ stem: [UInt8]) -> [(letters: [UInt8], doubt: StemTypes)] {
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

  /// The strong grades that a weak stem can have, and the stem itself: doubtful where its consonant always has a strong grade.
  func strongGrades(_ stem: [UInt8]) -> [(letters: [UInt8], doubt: StemTypes)] {
    let strong = FinnishGradation.strong(stem, isWide: false)
    if strong.isEmpty { return [(stem, [])] }
    return strong.map { ($0, []) } + [(stem, FinnishGradation.isSurelyWeak(stem) ? .doubtful : [])]
  }
}
