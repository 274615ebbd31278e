internal import TextPrimitives

/// How a Swedish noun may decline, as far as its last part or its ending tells.
struct SwedishDeclension: OptionSet, Sendable {
  let rawValue: UInt8

  /// Definite *-en*.
  static let utrum = SwedishDeclension(rawValue: 1 << 0)
  /// Definite *-et*, plural like the singular.
  static let neutrum = SwedishDeclension(rawValue: 1 << 1)
  /// Plural *-ar*.
  static let ar = SwedishDeclension(rawValue: 1 << 2)
  /// Plural *-er*.
  static let er = SwedishDeclension(rawValue: 1 << 3)

  /// Nothing is known: the forms of all declensions are made.
  static let unknown: SwedishDeclension = [.utrum, .neutrum, .ar, .er]

  private static let utrumAr = WordSet(SwedishNounTable.utrumAr)
  private static let utrumEr = WordSet(SwedishNounTable.utrumEr)
  private static let neutra = WordSet(SwedishNounTable.neutrum)
  private static let uncountable = WordSet(SwedishNounTable.utrumUncountable)
  private static let endings = SuffixTable(
    "ing dom", "het tion sion xion ssion ist ant log graf tet ör ans ens skap", "ment eri um on gram skop ium")

  /// The declension of a word in a consonant or in *-e*: that of its longest last part in the tables, else that of its ending.
  static func of(_ word: [UInt8]) -> SwedishDeclension {
    let ending = endings.longest(in: word, end: word.count, from: 2)
    var start = 0
    // A listed word decides before an ending that is no longer than it.
    while start + max(2, (ending?.length ?? 0) - 1) < word.count {
      if start == 0 || start >= 3, word[start] & 0xC0 != 0x80 {
        let found = listed(word, start..<word.count)
        // Two short parts are hardly a compound: *kul-tur*.
        if !found.isEmpty, start == 0 || word.count - start >= 4 || start >= 4 { return found }
      }
      start += 1
    }
    switch ending?.group {
    case 0?: return [.utrum, .ar]
    case 1?: return [.utrum, .er]
    case 2?: return [.neutrum]
    default: return .unknown
    }
  }

  /// The declension when the plural is known.
  func narrowed(to plural: SwedishDeclension) -> SwedishDeclension {
    plural.isEmpty ? self : intersection([.utrum, .neutrum]).union(plural)
  }

  private static func listed(_ word: [UInt8], _ range: Range<Int>) -> SwedishDeclension {
    let span = word.span
    var found: SwedishDeclension = []
    if utrumAr.contains(span, range) { found.formUnion([.utrum, .ar]) }
    if utrumEr.contains(span, range) { found.formUnion([.utrum, .er]) }
    if neutra.contains(span, range) { found.formUnion(.neutrum) }
    if uncountable.contains(span, range) { found.formUnion(.utrum) }
    return found
  }
}
