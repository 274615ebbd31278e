/// The letters of Swedish words, as far as inflection looks at them.
enum SwedishLetters {
  /// Whether a letter, as it ends before a byte index, is a vowel.
  static func isVowel(before end: Int, _ word: [UInt8]) -> Bool {
    guard end > 0 else { return false }
    switch word[end - 1] {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return true  // a e i o u y
    case 0xA4, 0xA5, 0xB6, 0xA9: return end > 1 && word[end - 2] == 0xC3  // ä å ö é
    default: return false
    }
  }

  /// Whether a word takes the *-s* of the genitive.
  static func takesGenitive(_ word: [UInt8]) -> Bool {
    switch word.last {
    case UInt8(ascii: "s")?, UInt8(ascii: "x")?, UInt8(ascii: "z")?, nil: false
    default: true
    }
  }

  /// Whether a part of some bytes begins with a vowel.
  static func startsWithVowel(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return isVowel(before: text[first] < 0x80 || first + 1 == range.upperBound ? first + 1 : first + 2, text)
  }

  /// Whether there is a vowel in a part of a word.
  static func hasVowel(_ word: [UInt8], _ range: Range<Int>) -> Bool {
    for index in range where isVowel(before: index + 1, word) { return true }
    return false
  }

  /// Whether a word in *-m* or *-n* after one vowel may double it before an ending: *rum, rummet*; *vän, vänner*.
  static func doublesBeforeVowel(_ word: [UInt8]) -> Bool {
    guard word.count >= 3, let last = word.last, last == UInt8(ascii: "m") || last == UInt8(ascii: "n"),
      isVowel(before: word.count - 1, word)
    else {
      return false
    }
    let vowelLength = word[word.count - 2] < 0x80 ? 1 : 2
    return !isVowel(before: word.count - 1 - vowelLength, word)
  }
}
