internal import TextAnalysis

/// The grammar of phrases, as far as a list of terms needs it.
enum GapForm {
  /// Whether a phrase is built like a term: in Finnish a genitive or an adjective in the case of the noun stands before a noun.
  static func isPhrase(_ candidate: GapCandidate) -> Bool {
    guard candidate.language == .finnish else { return true }
    var built = 0
    for (form, count) in candidate.forms where isGenitive(form) || agrees(form) { built += count }
    return built * 5 >= candidate.occurrences * 4
  }

  private static func words(_ form: [UInt8]) -> (first: ArraySlice<UInt8>, last: ArraySlice<UInt8>)? {
    guard let blank = form.firstIndex(of: 0x20) else { return nil }
    return (form[..<blank], form[(blank + 1)...])
  }

  private static func isGenitive(_ form: [UInt8]) -> Bool {
    guard let (first, _) = words(form), first.last == UInt8(ascii: "n") else { return false }
    return ["aan", "ään", "iin", "nen"].allSatisfy { !first.suffix(3).elementsEqual($0.utf8) } && !first.suffix(4).elementsEqual("ään".utf8)
  }

  private static func agrees(_ form: [UInt8]) -> Bool {
    guard let (first, last) = words(form) else { return false }
    if first.suffix(3).elementsEqual("nen".utf8) { return true }
    let vowels = Set("aeiouy".utf8)
    guard let end = first.last, let other = last.last else { return false }
    // Endings agree in their last letters but for vowel harmony; both without an ending agree as well.
    if end < 0x80, vowels.contains(end), other < 0x80, vowels.contains(other), first.count > 2, last.count > 2 {
      let (a, b) = (first[first.endIndex - 2], last[last.endIndex - 2])
      if a == b, end == other { return true }
    }
    return end == other && first.count > 3 && last.count > 3 && first[first.endIndex - 2] == last[last.endIndex - 2]
  }

  /// The form to list a candidate under: in Finnish the base form of the last word, behind the others as they stand or, where they agree
  /// with it, in their base forms too; elsewhere the shortest of the commoner forms.
  static func listed(_ candidate: GapCandidate) -> String {
    let forms = candidate.sortedForms
    guard let common = forms.first else { return "" }
    if candidate.language == .finnish {
      guard candidate.keys.count > 1, let (first, _) = words(common.form), let head = candidate.keys.last else {
        return String(decoding: candidate.keys.first ?? common.form, as: UTF8.self)
      }
      let modifier = isGenitive(common.form) && !agrees(common.form) ? Array(first) : candidate.keys[0]
      return String(decoding: modifier + [0x20] + head, as: UTF8.self)
    }
    let usual = forms.filter { $0.count * 5 >= common.count }
    let shortest = usual.min { $0.form.count != $1.form.count ? $0.form.count < $1.form.count : $0.form.lexicographicallyPrecedes($1.form) }
    return String(decoding: (shortest ?? common).form, as: UTF8.self)
  }
}
