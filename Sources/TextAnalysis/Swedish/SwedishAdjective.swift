/// The forms of Swedish adjectives: *öppen, öppet, öppna, öppnare, öppnast*.
enum SwedishAdjective {
  private static let syncope = SuffixTable("el er en al")
  private static let clusters = SuffixTable("kl gl pl bl dl tl sl kr tr dr kn pn gn vn mn ml xn tn")
  private static let endings = SuffixTable(
    "isk lig ig sam bar full lös ös", "iska liga iga samma bara fulla lösa ösa")
  private static let possibleEndings = SuffixTable("tiv siv tiva siva ad ade ell ella nsk rsk lsk dsk nska rska lska dska satt satta")
  private static let listed = WordSet(SwedishAdjectiveTable.words)

  /// The words of the table.
  static var listedWords: [String] { listed.words }

  /// Whether a word ends as only adjectives and the nouns made of them do.
  static func hasEnding(_ word: [UInt8]) -> Bool { endings.matches(word, end: word.count, from: 3) }

  /// Whether a word may be an adjective and a noun alike: *kollektiv*, *rätt*.
  static func mayBe(_ word: [UInt8]) -> Bool { isListed(word) || possibleEndings.matches(word, end: word.count, from: 2) }

  /// Whether a word is in the table, in its base form or in its form in *-a* or *-t*.
  static func isListed(_ word: [UInt8]) -> Bool { isListed(word, word.indices) }

  /// Whether a part of some bytes is in the table, in its base form or in its form in *-a* or *-t*.
  static func isListed(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    listed.contains(text.span, range) || weakForms.contains(text.span, range) || neuterForms.contains(text.span, range)
  }

  /// The forms in *-t* of the table, but for those that change their last letters.
  private static let neuterForms = WordSet(listed.words.map { $0 + "t" }.joined(separator: " "))

  /// The forms in *-a* of the table.
  private static let weakForms = WordSet(
    listed.words.map { word in
      guard word.hasSuffix("en") || word.hasSuffix("el") || word.hasSuffix("er") || word.hasSuffix("al"), let last = word.last else {
        return word + "a"
      }
      return word.dropLast(2) + "\(last)a"
    }.joined(separator: " "))

  /// Adds the stems of an adjective in any of the forms that labels have.
  static func appendStems(of word: [UInt8], to stems: inout StemList) {
    guard word.count >= 3 else { return }
    if listed.contains(word.span, word.indices) || endings.longest(in: word, end: word.count, from: 3)?.group == 0 {
      return appendStems(ofBase: word[...], to: &stems)
    }
    let last = word[word.count - 1]
    if last == UInt8(ascii: "a") || last == UInt8(ascii: "e") {
      appendStems(ofBase: word.dropLast(), to: &stems)
    } else if last == UInt8(ascii: "t") {
      let end = word.count - 1
      if word[end - 1] == UInt8(ascii: "t") {
        appendStems(ofBase: word[..<(end - 1)] + [UInt8(ascii: "d")], to: &stems)
        appendStems(ofBase: word[..<(end - 1)] + [UInt8(ascii: "t")], to: &stems)
      } else if word[end - 1] == UInt8(ascii: "e") {
        appendStems(ofBase: word[..<end] + [UInt8(ascii: "n")], to: &stems)
      } else {
        appendStems(ofBase: word[..<end], to: &stems)
        appendStems(ofBase: word[..<end] + [UInt8(ascii: "d")], to: &stems)
      }
    } else {
      appendStems(ofBase: word[...], to: &stems)
    }
  }

  /// Adds the stems of an adjective in its base form, or without the *a* of its plural.
  static func appendStems(ofBase base: ArraySlice<UInt8>, to stems: inout StemList) {
    let word = Array(base)
    if word.count >= 5 { stems.append(word, .modifier) }
    stems.append(word, [SwedishEndings.base, SwedishEndings.t, SwedishEndings.weakAdjective, SwedishEndings.comparison])
    guard let last = word.last else { return }
    if last == UInt8(ascii: "d") {
      stems.append(word.dropLast() + [UInt8(ascii: "t")], [SwedishEndings.base, SwedishEndings.t])
    }
    if syncope.matches(word, end: word.count, from: 3) {
      stems.append(word.dropLast(2) + [last], [SwedishEndings.weakAdjective, SwedishEndings.comparison])
      if last == UInt8(ascii: "n") { stems.append(word.dropLast(), SwedishEndings.t) }
    }
    if clusters.matches(word, end: word.count, from: 1) {
      let full = word.dropLast() + [UInt8(ascii: "e"), last]
      stems.append(full, [SwedishEndings.base, SwedishEndings.t])
      if last == UInt8(ascii: "n") { stems.append(full.dropLast(), SwedishEndings.t) }
    }
    if word.count > 3, word[word.count - 2] == last, last == UInt8(ascii: "n") || last == UInt8(ascii: "m") {
      stems.append(word.dropLast(), [SwedishEndings.base, SwedishEndings.t])
    }
  }
}
