/// The types of Swedish stems, each a set of endings, and the table of these endings.
enum SwedishEndings {
  /// Nothing, for a singular that the label does not have itself: *grupp* of *grupper*.
  static let base = StemTypes(rawValue: 1 << 1)
  /// *-en*: the definite singular of *en* words, the definite plural of *ett* words.
  static let en = StemTypes(rawValue: 1 << 2)
  /// *-n*.
  static let n = StemTypes(rawValue: 1 << 3)
  /// *-et*.
  static let et = StemTypes(rawValue: 1 << 4)
  /// *-t*.
  static let t = StemTypes(rawValue: 1 << 5)
  /// *-or, -orna*.
  static let or = StemTypes(rawValue: 1 << 6)
  /// *-ar, -arna*.
  static let ar = StemTypes(rawValue: 1 << 7)
  /// *-er, -erna*.
  static let er = StemTypes(rawValue: 1 << 8)
  /// *-r, -rna*.
  static let r = StemTypes(rawValue: 1 << 9)
  /// *-n, -na*: the plural of *ett* words in a vowel.
  static let nPlural = StemTypes(rawValue: 1 << 10)
  /// *-na*: *lärarna*.
  static let na = StemTypes(rawValue: 1 << 11)
  /// *-a, -e, -as, -es*: the plural and definite form of an adjective.
  static let weakAdjective = StemTypes(rawValue: 1 << 12)
  /// *-are, -ast, -aste*: the comparison of an adjective.
  static let comparison = StemTypes(rawValue: 1 << 13)
  /// *-s*: the genitive of the label itself, of its singular and of plurals with another vowel.
  static let genitive = StemTypes(rawValue: 1 << 14)

  /// The compiled table.
  static let table = EndingTable(list)

  /// All endings.
  static let list: [(text: String, types: StemTypes, form: WordForm)] = {
    var list: [(text: String, types: StemTypes, form: WordForm)] = []
    func add(_ endings: String, _ types: StemTypes, _ number: GrammaticalNumber) {
      for ending in endings.split(separator: " ") {
        list.append((String(ending), types, WordForm(.unknown, number)))
        list.append(("\(ending)s", types, WordForm(.genitive, number)))
      }
    }
    list.append(("", base, WordForm(.unknown, .unknown)))
    list.append(("s", genitive, WordForm(.genitive, .unknown)))
    add("en", en, .unknown)
    add("n", n, .unknown)
    add("et", et, .singular)
    add("t", t, .singular)
    add("or orna", or, .plural)
    add("ar arna", ar, .plural)
    add("er erna", er, .plural)
    add("r rna", r, .plural)
    add("n na", nPlural, .plural)
    add("na", na, .plural)
    add("a e", weakAdjective, .unknown)
    add("are aste", comparison, .unknown)
    list.append(("ast", comparison, WordForm()))
    return list
  }()
}
