import TextAnalysis
import TextPrimitives

/// What the letters of a Finnish label tell of its number.
enum FinnishPlural {
  /// Words in a vowel and *-t* that are no plurals.
  private static let loans: Set<[UInt8]> = Set(["chat", "burnout", "outlet", "gadget"].map { Array($0.utf8) })
  private static let conjunctions: Set<[UInt8]> = Set(["ja", "tai", "sekä", "eli"].map { Array($0.utf8) })

  /// Whether a label stands in the plural: *ryhmät, työttömät nuoret*. The last word ends in a vowel and *-t*, and its base form does not.
  ///
  /// Words that are joined by *ja* name a set of things, and names begin with a capital: neither has a singular.
  static func isPlural(_ label: String) -> Bool {
    let text = TokenizedText(LabelWords.withoutQualifier(label))
    let words = text.tokens.map { Array(text.folded[$0.foldedRange]) }
    guard let word = words.last, !label.contains(","), !words.contains(where: conjunctions.contains) else { return false }
    if words.count == 1, label.first?.isUppercase == true { return false }
    guard word.count > 3, word.last == UInt8(ascii: "t"), endsInVowel(word.dropLast()), !loans.contains(word) else { return false }
    if endsInPluralOfParticiple(word) { return true }
    var base: [UInt8] = []
    Lemmatiser.append(baseOf: word, word.indices, .finnish, to: &base)
    return base.last != UInt8(ascii: "t")
  }

  /// Whether a label may be the singular of a plural one: as many words, each with the same beginning as far as inflection leaves it.
  static func mayBeSingular(_ label: String, of plural: String) -> Bool {
    let (one, many) = (TokenizedText(LabelWords.withoutQualifier(label)), TokenizedText(LabelWords.withoutQualifier(plural)))
    guard one.tokens.count == many.tokens.count, let last = one.tokens.last else { return false }
    let head = one.folded[last.foldedRange]
    // A singular ends in -t only if it is a participle (*sairastunut*) or one of the words in *-ut, -yt* (*lyhyt*).
    guard head.last != UInt8(ascii: "t") || ["ut", "yt"].contains(where: { head.suffix(2).elementsEqual($0.utf8) }) else { return false }
    for (single, multiple) in zip(one.tokens, many.tokens) {
      let (first, second) = (one.folded[single.foldedRange], many.folded[multiple.foldedRange])
      let common = zip(first, second).prefix { $0 == $1 }.count
      if first == second { continue }
      guard common >= max(2, min(first.count, second.count) - 4), abs(first.count - second.count) <= 4 else { return false }
    }
    return true
  }

  private static func endsInPluralOfParticiple(_ word: [UInt8]) -> Bool {
    word.suffix(4).elementsEqual("neet".utf8) || word.suffix(3).elementsEqual("vat".utf8)
  }

  private static func endsInVowel(_ word: ArraySlice<UInt8>) -> Bool {
    guard let last = word.last else { return false }
    return "aeiouy".utf8.contains(last) || word.suffix(2).elementsEqual("ä".utf8) || word.suffix(2).elementsEqual("ö".utf8)
  }
}
