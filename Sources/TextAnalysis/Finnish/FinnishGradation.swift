/// Consonant gradation (VISK § 41–46), on letters of a stem that ends in one vowel.
enum FinnishGradation {
  private static let k = UInt8(ascii: "k"), p = UInt8(ascii: "p"), t = UInt8(ascii: "t"), g = UInt8(ascii: "g"), b = UInt8(ascii: "b")
  private static let d = UInt8(ascii: "d"), v = UInt8(ascii: "v"), n = UInt8(ascii: "n"), m = UInt8(ascii: "m"), l = UInt8(ascii: "l")
  private static let r = UInt8(ascii: "r"), h = UInt8(ascii: "h"), j = UInt8(ascii: "j"), s = UInt8(ascii: "s")
  private static let u = UInt8(ascii: "u"), y = UInt8(ascii: "y"), e = UInt8(ascii: "e"), i = UInt8(ascii: "i")
  private static let apostrophe = UInt8(ascii: "'")

  /// The weak grades of a strong stem; empty where it has no gradation.
  ///
  /// Several where the language itself wavers or the letters do not tell: *nälkä – nälä-, hylke- – hylje-*.
  static func weak(_ stem: [UInt8]) -> [[UInt8]] {
    let count = stem.count
    guard count >= 3, let vowel = stem.last, FinnishLetter.isVowel(vowel) else { return [] }
    let last = stem[count - 2]
    let before = stem[count - 3]
    switch last {
    case k:
      switch before {
      case k: return [dropping(stem, at: count - 2)]
      case n: return [replacing(stem, at: count - 2, by: g)]
      case s, t, p: return []
      case l, r, h:
        let dropped = dropping(stem, at: count - 2)
        return vowel == e || vowel == i ? [replacing(stem, at: count - 2, by: j), dropped] : [dropped]
      default: return FinnishLetter.isVowel(before) ? weakOfSingleK(stem, before: before, vowel: vowel) : []
      }
    case p:
      switch before {
      case p: return [dropping(stem, at: count - 2)]
      case m: return [replacing(stem, at: count - 2, by: m)]
      case l, r: return [replacing(stem, at: count - 2, by: v)]
      default: return FinnishLetter.isVowel(before) ? [replacing(stem, at: count - 2, by: v)] : []
      }
    case t:
      switch before {
      case t: return [dropping(stem, at: count - 2)]
      case n, l, r: return [replacing(stem, at: count - 2, by: before)]
      case h: return [replacing(stem, at: count - 2, by: d)]
      default: return FinnishLetter.isVowel(before) ? [replacing(stem, at: count - 2, by: d)] : []
      }
    case g, b, d: return before == last ? [dropping(stem, at: count - 2)] : []
    default: return []
    }
  }

  private static func weakOfSingleK(_ stem: [UInt8], before: UInt8, vowel: UInt8) -> [[UInt8]] {
    let count = stem.count
    if before == vowel, before == u || before == y {
      let isLong = count >= 4 && FinnishLetter.isVowel(stem[count - 4])
      return isLong ? [replacing(stem, at: count - 2, by: apostrophe)] : [replacing(stem, at: count - 2, by: v)]
    }
    let dropped = dropping(stem, at: count - 2)
    guard before == vowel, count >= 4, FinnishLetter.isVowel(stem[count - 4]) else { return [dropped] }
    return [replacing(stem, at: count - 2, by: apostrophe), dropped]
  }

  /// The strong grades that a weak stem can belong to; empty where it can only be the stem itself.
  /// - Parameter isWide: Whether to undo also the loss of *k* (*jala- – jalka-, koe- – koke-*).
  static func strong(_ stem: [UInt8], isWide: Bool) -> [[UInt8]] {
    let count = stem.count
    guard count >= 2, let vowel = stem.last, FinnishLetter.isVowel(vowel) else { return [] }
    let last = stem[count - 2]
    let before = count >= 3 ? stem[count - 3] : 0
    var result: [[UInt8]] = []
    switch last {
    case k, p, t:
      if count >= 3, before != last, before != s, before != h { result.append(inserting(last, into: stem, at: count - 1)) }
    case g where before == n: result.append(replacing(stem, at: count - 2, by: k))
    case g, b:
      if FinnishLetter.isVowel(before) { result.append(inserting(last, into: stem, at: count - 1)) }
    case m where before == m: result.append(replacing(stem, at: count - 2, by: p))
    case n where before == n, l where before == l, r where before == r: result.append(replacing(stem, at: count - 2, by: t))
    case d where before == h || FinnishLetter.isVowel(before): result.append(replacing(stem, at: count - 2, by: t))
    case v:
      if before == l || before == r || FinnishLetter.isVowel(before) { result.append(replacing(stem, at: count - 2, by: p)) }
      if before == vowel, before == u || before == y { result.append(replacing(stem, at: count - 2, by: k)) }
    case j where (before == l || before == r || before == h) && (vowel == e || vowel == i):
      result.append(replacing(stem, at: count - 2, by: k))
    case apostrophe: result.append(replacing(stem, at: count - 2, by: k))
    case l, r, h:
      if isWide, FinnishLetter.isVowel(before) { result.append(inserting(k, into: stem, at: count - 1)) }
    default:
      if isWide, FinnishLetter.isVowel(last), count >= 3, !FinnishLetter.isVowel(before) || vowel != last {
        result.append(inserting(k, into: stem, at: count - 1))
      }
    }
    return result
  }

  /// Whether a stem with strong grades is hardly ever one itself: *osoite-, tiede-, tunne-*, but *terve-, amme-*.
  static func isSurelyWeak(_ stem: [UInt8]) -> Bool {
    guard stem.count >= 3 else { return false }
    let last = stem[stem.count - 2]
    switch last {
    case k, p, t, d: return true
    case n, l, r: return stem[stem.count - 3] == last && stem.last != i  // but kallis – kalliin
    default: return false
    }
  }

  private static func dropping(_ stem: [UInt8], at index: Int) -> [UInt8] {
    var result = stem
    result.remove(at: index)
    return result
  }

  private static func replacing(_ stem: [UInt8], at index: Int, by letter: UInt8) -> [UInt8] {
    var result = stem
    result[index] = letter
    return result
  }

  private static func inserting(_ letter: UInt8, into stem: [UInt8], at index: Int) -> [UInt8] {
    var result = stem
    result.insert(letter, at: index)
    return result
  }
}
