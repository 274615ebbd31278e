internal import TextPrimitives

/// The forms of Finnish words.
public struct FinnishForms: WordFormRules {
  /// The rules.
  public init() {}

  /// Case, possessive and clitic endings.
  public var endings: EndingTable { FinnishEndings.table }

  /// The head takes all forms, adjectives agree with it, and genitives before it stand still.
  public func roles(of words: borrowing LabelWords) -> [WordRole] {
    let last = words.words.count - 1
    return words.words.indices.map { index in
      if index == last { return .head }
      if words.isJoined[index + 1] { return .fixed }
      return isFixed(words.words[index]) ? .fixed : .agreeing
    }
  }

  private static let localEndings = "ssa ssä sta stä lla llä lta ltä lle ksi".utf8.split(separator: 0x20).map { Array($0) }

  private static let adjectiveEndings = ["nen", "ton", "tön"].map { Array($0.utf8) }

  /// Whether a word before the head is a genitive or another form that does not change.
  private func isFixed(_ word: [UInt8]) -> Bool {
    // *syrjäytymisvaarassa olevat, yleisölle avoin*; short words may be adjectives (*musta*).
    if word.count >= 7, Self.localEndings.contains(where: { FinnishLetter.ends(word, in: $0) }) { return true }
    guard word.last == UInt8(ascii: "n") else { return false }
    return !Self.adjectiveEndings.contains { FinnishLetter.ends(word, in: $0) }
  }

  /// *internet*
  private static let net = FinnishLetter.letters("net")

  /// Adds the stems of a word: of its singulars where it is a plural, else of the word itself.
  public func appendStems(of word: LabelWord, to stems: inout StemList) {
    guard word.bytes.count <= 120, let letters = FinnishLetters(utf8: word.bytes), letters.letters.count >= 2 else { return }
    let form = letters.letters
    if word.role == .fixed { return appendPossessedGenitive(form, letters, to: &stems) }
    var nominals = FinnishNominals()
    let isPlural =
      form.count >= 4 && form.last == UInt8(ascii: "t") && FinnishLetter.isVowel(form[form.count - 2])
      && FinnishHeads.irregular(endingOf: form) == nil
    let singulars = FinnishPlurals.singulars(of: form)
    if isPlural { addStems(ofPlural: form, stated(singulars, by: word.siblings, letters) ?? singulars, to: &nominals.stems) }
    let vowel = form[form.count - 2]
    let isLoan = vowel == UInt8(ascii: "e") && FinnishLetter.ends(form, in: Self.net)
    if !isPlural || nominals.stems.stems.isEmpty || isLoan || vowel == UInt8(ascii: "u") || vowel == UInt8(ascii: "y") {
      nominals.addParadigms(of: form)
    }
    if word.role == .agreeing || FinnishComparison.isAdjective(form, singulars: singulars) {
      FinnishComparison.appendStems(of: form, to: &nominals.stems)
    }
    if form.count <= 8 { nominals.stems.add(form, ":", .abbreviation) }
    // hyvä – parempaa: some irregular stems have the other harmony.
    let isIrregular = !isPlural && FinnishHeads.irregular(endingOf: form) != nil
    nominals.stems.pour(letters, harmony: isIrregular ? .shades : FinnishLetter.harmony(of: form), to: &stems)
  }

  /// *lapsen – lapsensa, toiminnan – toimintamme.*
  private func appendPossessedGenitive(_ form: [UInt8], _ letters: FinnishLetters, to stems: inout StemList) {
    guard form.last == UInt8(ascii: "n"), form.count >= 4, FinnishLetter.isVowel(form[form.count - 2]) else { return }
    let weak = Array(form.dropLast())
    var all = FinnishStems()
    for strong in FinnishGradation.strong(weak, isWide: true) + [weak] { all.add(strong, .possessed) }
    all.pour(letters, harmony: FinnishLetter.harmony(of: form), to: &stems)
  }

  /// The singulars of a plural label that the concept has as labels too; nil where it has none of them.
  private func stated(_ candidates: [[UInt8]], by siblings: [[UInt8]], _ letters: FinnishLetters) -> [[UInt8]]? {
    let chosen = candidates.filter { siblings.contains(letters.utf8($0)) }
    return chosen.isEmpty ? nil : chosen
  }

  /// Adds the stems of the singulars that a plural label may be of.
  private func addStems(ofPlural form: [UInt8], _ candidates: [[UInt8]], to all: inout FinnishStems) {
    let weakStem = Array(form.dropLast())
    var nominals = FinnishNominals(weakStem: weakStem)
    for candidate in candidates {
      nominals.stems.removeAll()
      nominals.addParadigms(of: candidate)
      let stems = nominals.stems.stems
      let makesLabel = stems.contains { $0.types.contains(.weak) && nominals.stems.letters(of: $0) == weakStem[...] }
      guard makesLabel else { continue }
      // Whatever else the letters of the singular allow, its weak stem is the one that the label shows.
      for stem in stems {
        let isOther = stem.types.contains(.weak) && nominals.stems.letters(of: stem) != weakStem[...]
        let types = isOther ? stem.types.subtracting([.singular, .illativeSeen]) : stem.types
        if !types.subtracting(.doubtful).isEmpty { all.add(nominals.stems.letters(of: stem), types) }
      }
    }
  }
}
