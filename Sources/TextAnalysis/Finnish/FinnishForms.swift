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

  private static let localEndings = "ssa ssä sta stä lla llä lta ltä lle ksi".split(separator: " ").map { Array($0.utf8) }

  /// Whether a word before the head is a genitive or another form that does not change.
  private func isFixed(_ word: [UInt8]) -> Bool {
    // *syrjäytymisvaarassa olevat, yleisölle avoin*; short words may be adjectives (*musta*).
    if word.count >= 7, Self.localEndings.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return true }
    guard word.last == UInt8(ascii: "n") else { return false }
    for ending in ["nen", "ton", "tön"] where word.suffix(ending.utf8.count).elementsEqual(ending.utf8) { return false }
    return true
  }

  /// *internet*
  private static let net = FinnishLetter.letters("net")

  /// Adds the stems of a word: of its singulars where it is a plural, else of the word itself.
  public func appendStems(of word: LabelWord, to stems: inout StemList) {
    guard word.bytes.count <= 120, let letters = FinnishLetters(utf8: word.bytes), letters.letters.count >= 2 else { return }
    let form = letters.letters
    if word.role == .fixed { return appendPossessedGenitive(form, letters, to: &stems) }
    var all: [FinnishNominals.Stem] = []
    let isPlural = form.count >= 4 && form.last == UInt8(ascii: "t") && FinnishLetter.isVowel(form[form.count - 2])
      && FinnishHeads.irregular(endingOf: form) == nil
    if isPlural { all = stemsOfPlural(form, word) }
    let vowel = form[form.count - 2]
    let isLoan = vowel == UInt8(ascii: "e") && form.suffix(3).elementsEqual(Self.net)
    if !isPlural || all.isEmpty || isLoan || vowel == UInt8(ascii: "u") || vowel == UInt8(ascii: "y") {
      var nominals = FinnishNominals()
      nominals.addParadigms(of: form)
      all += nominals.stems
    }
    if word.role == .agreeing || FinnishComparison.isAdjective(form) { FinnishComparison.appendStems(of: form, to: &all) }
    if form.count <= 8 { all.append(FinnishNominals.Stem(letters: form + [UInt8(ascii: ":")], types: .abbreviation)) }
    // hyvä – parempaa: some irregular stems have the other harmony.
    let isIrregular = !isPlural && FinnishHeads.irregular(endingOf: form) != nil
    Self.pour(all, letters, harmony: isIrregular ? .shades : FinnishLetter.harmony(of: form), to: &stems)
  }

  /// *lapsen – lapsensa, toiminnan – toimintamme.*
  private func appendPossessedGenitive(_ form: [UInt8], _ letters: FinnishLetters, to stems: inout StemList) {
    guard form.last == UInt8(ascii: "n"), form.count >= 4, FinnishLetter.isVowel(form[form.count - 2]) else { return }
    let weak = Array(form.dropLast())
    let all = (FinnishGradation.strong(weak, isWide: true) + [weak]).map { FinnishNominals.Stem(letters: $0, types: .possessed) }
    Self.pour(all, letters, harmony: FinnishLetter.harmony(of: form), to: &stems)
  }

  private func stemsOfPlural(_ form: [UInt8], _ word: LabelWord) -> [FinnishNominals.Stem] {
    let weakStem = Array(form.dropLast())
    var result: [FinnishNominals.Stem] = []
    let siblings = word.siblings.compactMap { FinnishLetters(utf8: $0)?.letters }
    let candidates = FinnishPlurals.candidates(weakStem: weakStem)
    let chosen = candidates.filter { siblings.contains($0) }
    for candidate in chosen.isEmpty ? candidates : chosen {
      var nominals = FinnishNominals(weakStem: weakStem)
      nominals.addParadigms(of: candidate)
      let makesLabel = nominals.stems.contains { $0.types.contains(.weak) && $0.letters == weakStem }
      guard makesLabel else { continue }
      // Whatever else the letters of the singular allow, its weak stem is the one that the label shows.
      result += nominals.stems.filter { !$0.types.contains(.weak) || $0.letters == weakStem }
    }
    return result
  }

  /// Hands the stems over, those with the same letters as one.
  static func pour(_ all: [FinnishNominals.Stem], _ letters: FinnishLetters, harmony: StemTypes, to stems: inout StemList) {
    var bytes: [UInt8] = []
    for (index, stem) in all.enumerated() {
      var types = stem.types
      var isRepeated = false
      for (other, candidate) in all.enumerated() where candidate.letters == stem.letters {
        if candidate.types.contains(.doubtful) != stem.types.contains(.doubtful) { continue }
        if other < index {
          isRepeated = true
          break
        }
        types.formUnion(candidate.types)
      }
      if isRepeated { continue }
      bytes.removeAll(keepingCapacity: true)
      letters.append(stem.letters, to: &bytes)
      stems.append(bytes, types.union(harmony))
    }
  }
}
