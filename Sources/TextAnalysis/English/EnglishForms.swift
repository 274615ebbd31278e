/// How English nouns change: plurals and possessives.
public struct EnglishForms: WordFormRules {
  private static let base = StemTypes(rawValue: 1 << 1)
  private static let plural = StemTypes(rawValue: 1 << 2)
  private static let pluralInEs = StemTypes(rawValue: 1 << 3)

  private static let table = EndingTable([
    ("", base, WordForm(.unknown, .singular)), ("'s", base, WordForm(.genitive, .singular)), ("s", plural, WordForm(.unknown, .plural)),
    ("es", pluralInEs, WordForm(.unknown, .plural)),
  ])
  private static let sibilants = SuffixTable("s x z ch sh")
  private static let consonantY = SuffixTable("by cy dy fy gy hy ky ly my ny py ry sy ty vy wy zy")
  private static let noPlurals = SuffixTable("ss us is ics ness news")
  private static let pluralsInEs = SuffixTable("sses xes zes ches shes")
  private static let irregularPlurals = SuffixTable(
    "men", "children", "teeth", "feet", "mice", "people", "wives", "lives", "knives", "shelves", "halves")
  private static let irregularSingulars = SuffixTable(
    "man", "child", "tooth", "foot", "mouse", "person", "wife", "life", "knife", "shelf", "half")
  private static let irregularTails = [
    "man men", "child children", "tooth teeth", "foot feet", "mouse mice", "person people", "wife wives",
    "life lives", "knife knives", "shelf shelves", "half halves",
  ].map { $0.split(separator: " ").map { Array($0.utf8) } }

  /// The rules.
  public init() {}

  /// The plural and the possessive.
  public var endings: EndingTable { Self.table }

  /// The last noun before a preposition takes its forms; what stands before it does not.
  public func roles(of words: borrowing LabelWords) -> [WordRole] {
    var roles: [WordRole] = []
    for index in words.words.indices {
      let isLast = index + 1 == words.words.count || Self.isFunctionWord(words.words[index + 1])
      roles.append(isLast && !Self.isFunctionWord(words.words[index]) ? .head : .fixed)
    }
    return roles
  }

  /// Adds the stems of a noun and, where it is a plural, those of its singular.
  public func appendStems(of word: LabelWord, to stems: inout StemList) {
    guard word.role == .head, word.bytes.count >= 3 else { return }
    stems.append(word.bytes, Self.base)
    if let singular = Self.singular(of: word.bytes) {
      stems.append(singular, Self.base)
    } else {
      Self.appendPlural(of: word.bytes, to: &stems)
    }
  }

  /// A function word or any other.
  public func nature(of text: [UInt8], _ word: Range<Int>) -> WordNature {
    FunctionWords.contains(text.span, word, .english) ? .functionWord : []
  }

  /// A function word is no noun.
  public func verdict(on token: Int, nature: WordNature, form: WordForm, in text: TokenizedText, _ range: Range<Int>) -> ContextVerdict {
    nature.contains(.functionWord) ? .ruledOut : .stands
  }

  private static func isFunctionWord(_ word: [UInt8]) -> Bool { FunctionWords.contains(word.span, word.indices, .english) }

  private static func appendPlural(of word: [UInt8], to stems: inout StemList) {
    if let (length, group) = irregularSingulars.longest(in: word, end: word.count, from: 0) {
      stems.append(word.dropLast(length) + irregularTails[group][1], base)
    } else if consonantY.matches(word, end: word.count) {
      stems.append(word.dropLast() + [UInt8(ascii: "i")], pluralInEs)
    } else {
      stems.append(word, sibilants.matches(word, end: word.count) ? pluralInEs : plural)
    }
  }

  private static func singular(of word: [UInt8]) -> [UInt8]? {
    if let (length, group) = irregularPlurals.longest(in: word, end: word.count, from: 0) {
      return word.dropLast(length) + irregularTails[group][0]
    }
    guard word.last == UInt8(ascii: "s"), word.count >= 4, !noPlurals.matches(word, end: word.count) else { return nil }
    if pluralsInEs.matches(word, end: word.count) { return word.dropLast(2) }
    if word.count > 4, SuffixTable.ies.matches(word, end: word.count) { return word.dropLast(3) + [UInt8(ascii: "y")] }
    return word.dropLast()
  }
}

extension SuffixTable {
  fileprivate static let ies = SuffixTable("ies")
}
