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

  /// The nouns of the tables, and by number what the tables say of them.
  private static let tables: (nouns: WordSet, declensions: [SwedishDeclension]) = {
    let lists: [(text: String, declension: SwedishDeclension)] = [
      (SwedishNounTable.utrumAr, [.utrum, .ar]), (SwedishNounTable.utrumEr, [.utrum, .er]), (SwedishNounTable.neutrum, .neutrum),
      (SwedishNounTable.utrumUncountable, .utrum), (SwedishNounTable.utrumOr, .utrum),
    ]
    let nouns = WordSet(lists.map(\.text).joined(separator: "\n"))
    var declensions = [SwedishDeclension](repeating: [], count: nouns.count)
    for (text, declension) in lists {
      let bytes = Array(text.utf8)
      for word in bytes.wordRanges {
        if let number = nouns.number(of: bytes.span, word) { declensions[number].formUnion(declension) }
      }
    }
    return (nouns, declensions)
  }()

  /// The nouns of the tables, in their order.
  static var listedNouns: [String] { tables.nouns.words }

  private static let endings = SuffixTable(
    "ing ling ning ting dom", "het tion sion xion ssion ist ant log graf tet ör ans ens", "ment eri um on gram skop ium", "skap")

  /// The declension of a word in a consonant or in *-e*: that of its longest last part in the tables, else that of its ending.
  static func of(_ word: [UInt8]) -> SwedishDeclension {
    let ending = endings.longest(in: word, end: word.count, from: 2)
    // A listed last part decides before an ending only when it is longer.
    let listed = lastPart(word, atLeast: max(3, (ending?.length ?? 0) + 1)).declension
    if !listed.isEmpty { return listed }
    switch ending?.group {
    case 0?: return [.utrum, .ar]
    case 1?: return [.utrum, .er]
    case 2?: return [.neutrum]
    case 3?: return [.utrum, .neutrum, .er]
    default: return .unknown
    }
  }

  /// Whether the tables have the word, or its last part in such a way that it must be a compound.
  static func isListed(_ word: [UInt8]) -> Bool {
    !lastPart(word, atLeast: max(4, (endings.longest(in: word, end: word.count, from: 2)?.length ?? 0) + 1)).declension.isEmpty
  }

  /// Whether the tables have the word as a whole.
  static func isListedAsWhole(_ word: [UInt8]) -> Bool { isListedAsWhole(word, word.indices) }

  /// Whether the tables have a part of some bytes.
  static func isListedAsWhole(_ text: [UInt8], _ range: Range<Int>) -> Bool { !listed(text, range).isEmpty }

  /// Where the last part of a compound begins that the tables have; 0 where they have none.
  static func startOfLastPart(_ word: [UInt8]) -> Int { lastPart(word, atLeast: 3).start }

  /// The declension when a label shows the plural: an *ett* word has such a plural only if the tables say so.
  func narrowed(to plural: SwedishDeclension) -> SwedishDeclension {
    self == .unknown || !contains(plural) ? plural.union(.utrum) : intersection([.utrum, .neutrum]).union(plural)
  }

  /// The declensions of the longest last part in the tables that has a number of bytes, and where it begins.
  private static func lastPart(_ word: [UInt8], atLeast least: Int) -> (declension: SwedishDeclension, start: Int) {
    var start = 0
    while start == 0 || start + least <= word.count {
      if start == 0 || start >= 3, word[start] & 0xC0 != 0x80 {
        let found = listed(word, start..<word.count)
        // Two short parts are hardly a compound: *kul-tur*.
        if !found.isEmpty, start == 0 || word.count - start >= 5 || start >= 4 { return (found, start) }
      }
      start += 1
    }
    return ([], 0)
  }

  private static func listed(_ word: [UInt8], _ range: Range<Int>) -> SwedishDeclension {
    tables.nouns.number(of: word.span, range).map { tables.declensions[$0] } ?? []
  }
}
