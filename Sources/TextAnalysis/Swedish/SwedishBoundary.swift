/// What letters may stand at the end and at the beginning of the parts of a Swedish compound.
enum SwedishBoundary {
  /// Consonants that begin words together.
  private static let onsets = PrefixTable(
    """
    bl br bj dr dv fl fr fj fn gl gr gn kl kr kn kv mj pl pr ps pj sj sk skr skj skv skl sl sm sn sp spr spl st str stj sv tj tr tv vr hj lj dj ch ph th sch
    """)
  /// Suffixes that look like the beginning of a last part.
  private static let suffixes = PrefixTable(
    """
    ning ring ing ande ende are aren arna arnas het heter skap else elser lig liga ligt isk iska iskt ist ister isten tion sion itet ism ismen ment ans ens ant ent
    bar bara bart sam samma samt lös löst lösa full fulla ade ader ades aste erna orna ernas ornas era erar erade erat ering eringar nad nader ig iga igt ell ella
    dom grafi domar ingar inge inga iv iva ivt ör örer eri erier ien ier um
    """)

  /// Whether the letters around a place let it be a boundary.
  static func mayStand(at boundary: Int, in text: [UInt8], _ word: Range<Int>) -> Bool {
    guard text[boundary] & 0xC0 != 0x80 else { return false }
    if SwedishLetters.startsWithVowel(text, boundary..<word.upperBound) { return !SwedishLetters.isVowel(before: boundary, text) }
    let second = boundary + 1
    guard second < word.upperBound else { return false }
    return SwedishLetters.startsWithVowel(text, second..<word.upperBound) || onsets.matches(text, boundary..<word.upperBound)
  }

  /// Whether letters may be the first part of a compound: four letters with a vowel.
  static func canEnd(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    part.count >= 4 && SwedishLetters.hasVowel(text, part)
  }

  /// Whether letters may be the last part beside an unknown one: five letters with a vowel but not first, and no suffix.
  static func canBegin(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    part.count >= 5 && !SwedishLetters.startsWithVowel(text, part) && SwedishLetters.hasVowel(text, part) && !suffixes.matches(text, part)
  }

  /// Whether the letters of a last part are more often the ending of a simple word: *-ande* is no spirit, *-erade* no radar.
  static func looksLikeEnding(_ text: [UInt8], _ part: Range<Int>) -> Bool { endingsLikeWords.matches(text, part) }

  private static let endingsLikeWords = PrefixTable("ande ende enhet eten het mande rade rar ringar ringen minor rior tion isk")
}

/// Beginnings of words, to be looked for one by one.
struct PrefixTable: Sendable {
  private let prefixes: [[UInt8]]

  init(_ list: String) { prefixes = list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { Array($0) } }

  /// Whether a part of some bytes is one of them.
  func isWhole(_ text: [UInt8], _ range: Range<Int>) -> Bool { prefixes.contains { $0.elementsEqual(text[range]) } }

  /// Whether a part of some bytes begins with one of them.
  func matches(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    prefixes.contains { prefix in
      guard prefix.count <= range.count else { return false }
      for offset in prefix.indices where text[range.lowerBound + offset] != prefix[offset] { return false }
      return true
    }
  }
}
