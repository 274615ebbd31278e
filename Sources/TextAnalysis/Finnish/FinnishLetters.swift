internal import TextPrimitives

/// A Finnish word as letters of one byte each, which the rules of inflection work on.
///
/// Letters of Latin-1 stand for themselves; up to 32 others (*š*, *ž*, Greek …) are kept aside and numbered in the unused range 0x80–0x9F.
struct FinnishLetters {
  /// The letters.
  var letters: [UInt8] = []
  private var others: [UInt32] = []

  /// The letters of a folded word; nil where it has too many that Finnish does not know.
  init?(utf8 bytes: [UInt8]) {
    letters.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Scalars.decode(bytes.span, at: index)
      index += length
      if scalar < 0x80 || (scalar >= 0xA0 && scalar <= 0xFF) {
        letters.append(UInt8(truncatingIfNeeded: scalar))
      } else {
        guard others.count < 32 else { return nil }
        letters.append(0x80 + UInt8(others.count))
        others.append(scalar)
      }
    }
  }

  /// Appends letters as UTF-8.
  func append(_ letters: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound, letters[index] < 0x80 { index += 1 }
    bytes.append(letters, range.lowerBound..<index)
    while index < range.upperBound {
      let letter = letters[index]
      index += 1
      if letter < 0x80 {
        bytes.append(letter)
      } else if letter >= 0xA0 {
        bytes.append(0xC0 | letter >> 6)
        bytes.append(0x80 | letter & 0x3F)
      } else {
        UTF8Scalars.append(others[Int(letter - 0x80)], to: &bytes)
      }
    }
  }

  /// Letters as UTF-8.
  func utf8(_ letters: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    append(letters.span, letters.indices, to: &bytes)
    return bytes
  }
}

/// Letters of Finnish in Latin-1, and what they are to the rules.
enum FinnishLetter {
  /// *ä*
  static let ä: UInt8 = 0xE4
  /// *ö*
  static let ö: UInt8 = 0xF6
  /// *å*
  static let å: UInt8 = 0xE5

  /// Whether a letter is a vowel, foreign ones included.
  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"), ä, ö, å,
      0xE8, 0xE9, 0xE1, 0xF3, 0xFC:
      true
    default: false
    }
  }

  /// The letters of a literal in Latin-1.
  static func letters(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

  /// The words of a table in Latin-1, apart by blanks and line ends.
  static func words(_ table: String) -> [[UInt8]] {
    let letters = letters(table)
    return letters.wordRanges.map { Array(letters[$0]) }
  }

  /// The same words to be looked up.
  static func set(_ table: String) -> WordSet { WordSet(bytes: letters(table)) }

  /// Whether a word ends in some letters.
  static func ends(_ word: [UInt8], in ending: [UInt8]) -> Bool {
    var (one, other) = (word.count, ending.count)
    guard one >= other else { return false }
    while other > 0 {
      one -= 1
      other -= 1
      if word[one] != ending[other] { return false }
    }
    return true
  }

  /// The vowel harmony of the endings of a word: by its last compound part, as far as the letters tell.
  ///
  /// After a back vowel endings are back, unless two or more syllables of only *e* and *i* follow, which may be a compound part of
  /// their own (*suomenkielistä*): then both. A word that mixes back and front vowels is a compound or a loan: after *ä, ö* front,
  /// after *y* both (*analyysia, analyysiä*).
  static func harmony(of letters: [UInt8]) -> StemTypes {
    var neutralSyllables = 0
    var isAfterVowel = false
    var index = letters.count - 1
    while index >= 0 {
      let letter = letters[index]
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u"), å, 0xE1, 0xF3:
        return neutralSyllables >= 2 || letter == å ? .shades : .back
      case ä, ö: return .front
      case UInt8(ascii: "y"), 0xFC: return letters[..<index].contains { isBack($0) } ? .shades : .front
      default:
        let vowel = isVowel(letter)
        if vowel, !isAfterVowel { neutralSyllables += 1 }
        isAfterVowel = vowel
      }
      index -= 1
    }
    return hasVowel(letters) && !isMixed(letters) ? .front : .shades
  }

  private static func isBack(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "a") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "u")
  }

  private static func hasVowel(_ letters: [UInt8]) -> Bool { letters.contains { isVowel($0) } }

  /// *meri, veri*: partitive *merta*, else front.
  private static func isMixed(_ letters: [UInt8]) -> Bool {
    letters.suffix(3) == [UInt8(ascii: "e"), UInt8(ascii: "r"), UInt8(ascii: "i")]
  }
}
