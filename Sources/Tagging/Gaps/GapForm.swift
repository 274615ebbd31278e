internal import TextAnalysis

/// The grammar of phrases, as far as a list of terms needs it.
enum GapForm {
  /// Whether a phrase is built like a term: in Finnish a genitive or an adjective in the case of the noun stands before a noun, in Swedish
  /// an adjective or a noun with a preposition.
  static func isPhrase(_ candidate: GapCandidate) -> Bool {
    switch candidate.language {
    case .english: true
    case .swedish:
      candidate.keys.count == 3 || candidate.sortedForms.first.flatMap { words($0.form) }.map { isSwedishAdjective($0.first) } ?? false
    case .finnish:
      candidate.forms.reduce(0) { $0 + (isGenitive($1.key) || agrees($1.key) || isBase($1.key, candidate.keys) ? $1.value : 0) } * 5
        >= candidate.occurrences * 4
    }
  }

  /// Whether the forms of a word are those of a verb: in Swedish *fastställer, fastställs*, in English *offered, offering*.
  static func areOfVerb(_ forms: [[UInt8]: Int], _ language: Language) -> Bool {
    func has(_ stem: ArraySlice<UInt8>, _ ending: String) -> Bool { forms[Array(stem) + Array(ending.utf8)] != nil }
    func isVerb(_ form: [UInt8], _ ending: String, beside others: [String], unless nouns: [String]) -> Bool {
      guard form.count > ending.utf8.count + 2, form.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { return false }
      let stem = form.dropLast(ending.utf8.count)
      return others.contains { has(stem, $0) } && !nouns.contains { has(stem, $0) }
    }
    return forms.keys.contains { form in
      switch language {
      case .finnish: false
      case .swedish:
        isVerb(form, "er", beside: ["s", "a", "as"], unless: ["et", "en"])
          || isVerb(form, "ar", beside: ["as", "a"], unless: ["en", "na"])
      case .english: isVerb(form, "ed", beside: ["ing", "s", ""], unless: [])
      }
    }
  }

  private static func isSwedishAdjective(_ word: ArraySlice<UInt8>) -> Bool {
    ["a", "t", "lig", "isk", "ell", "iv", "ande", "ende", "ad"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static func words(_ form: [UInt8]) -> (first: ArraySlice<UInt8>, last: ArraySlice<UInt8>)? {
    guard let blank = form.firstIndex(of: 0x20) else { return nil }
    return (form[..<blank], form[(blank + 1)...])
  }

  private static func isGenitive(_ form: [UInt8]) -> Bool {
    guard let (first, _) = words(form), first.last == UInt8(ascii: "n") else { return false }
    return !["aan", "ään", "iin", "nen"].contains { first.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether both words have the same ending, vowel harmony apart: *kiireellisissä tapauksissa*.
  private static func agrees(_ form: [UInt8]) -> Bool {
    guard let (first, last) = words(form) else { return false }
    return first.suffix(3).elementsEqual("nen".utf8) || ending(first) == ending(last)
  }

  /// The last two letters, front vowels as back ones.
  private static func ending(_ word: ArraySlice<UInt8>) -> [Character] {
    String(decoding: word, as: UTF8.self).suffix(2).map { $0 == "ä" ? "a" : $0 == "ö" ? "o" : $0 == "y" ? "u" : $0 }
  }

  /// Whether both words stand in their base forms: *avoin päiväkoti*.
  private static func isBase(_ form: [UInt8], _ keys: [[UInt8]]) -> Bool { form.elementsEqual(keys.joined(separator: [0x20])) }

  /// The form to list a candidate under: in Finnish the base form of the last word, behind the others as they stand or, where they agree
  /// with it, in their base forms too; elsewhere the base form of a word, and the shortest of the commoner forms of a phrase.
  static func listed(_ candidate: GapCandidate) -> String {
    let forms = candidate.sortedForms
    guard let common = forms.first else { return "" }
    if candidate.language == .finnish {
      guard candidate.keys.count > 1, let (first, _) = words(common.form), let head = candidate.keys.last else {
        return String(decoding: candidate.keys.first ?? common.form, as: UTF8.self)
      }
      let key = candidate.keys[0]
      let isAdjective = key.suffix(4).elementsEqual("inen".utf8)
      if !isAdjective, !GapWords.of(.finnish).canBeNoun(key) { return String(decoding: common.form, as: UTF8.self) }  // a participle
      let isInCase = isAdjective || forms.contains { !isGenitive($0.form) && agrees($0.form) }
      let modifier = isGenitive(common.form) && !isInCase ? Array(first) : key
      return String(decoding: modifier + [0x20] + head, as: UTF8.self)
    }
    let usual = forms.filter { $0.count * 5 >= common.count }
    let shortest = usual.min { $0.form.count != $1.form.count ? $0.form.count < $1.form.count : $0.form.lexicographicallyPrecedes($1.form) }
    // A Swedish ending has two letters or is -n or -s: with one other letter less the base form would be half a word (*servic*).
    if candidate.language == .swedish, candidate.keys.count == 1, let key = candidate.keys.first {
      let isCut = shortest.map { $0.form.count == key.count + 1 && $0.form.last != UInt8(ascii: "n") && $0.form.last != UInt8(ascii: "s") }
      if candidate.forms[key] != nil || isCut == false { return String(decoding: key, as: UTF8.self) }
    }
    return String(decoding: (shortest ?? common).form, as: UTF8.self)
  }
}
