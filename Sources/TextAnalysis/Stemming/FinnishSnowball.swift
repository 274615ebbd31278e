internal import TextPrimitives

/// The Finnish stemmer of Snowball 3.1 (snowballstem.org/algorithms/finnish).
enum FinnishSnowball {
  private static let particles = SuffixTable("kin kaan kään ko kö han hän pa pä", "sti")
  private static let possessives = SuffixTable("si", "ni", "nsa nsä mme nne", "an", "än", "en")
  private static let beforeAn = SuffixTable("ta ssa sta lla lta na")
  private static let beforeFrontAn = SuffixTable("tä ssä stä llä ltä nä")
  private static let beforeEn = SuffixTable("lle ine")
  private static let kse = SuffixTable("kse")
  private static let cases = SuffixTable(
    "ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi ine", "a ä", "tta ttä", "n", "siin den tten", "seen", "han", "hen", "hin", "hon",
    "hun", "hän", "hön")
  private static let otherEndings = SuffixTable("mpi mpa mpä mmi mma mmä", "impi impa impä immi imma immä eja ejä")
  private static let pluralComparatives = SuffixTable("mma", "imma")
  private static let po = SuffixTable("po")
  private static let longVowels = SuffixTable("aa ee ii oo uu ää öö")
  private static let longVowelsOrIe = SuffixTable("aa ee ii oo uu ää öö ie")
  private static let oj = SuffixTable("oj uj")
  private static let jo = SuffixTable("jo")

  static func stem(_ word: inout [UInt8]) {
    let region1 = StemRegions.region(of: word, from: 0, isVowel: isVowel)
    let region2 = StemRegions.region(of: word, from: region1, isVowel: isVowel)
    removeParticle(&word, region1, region2)
    removePossessive(&word, region1)
    let hadCase = removeCase(&word, region1)
    removeOtherEnding(&word, region2)
    removePlural(&word, region1, region2, hadCase: hadCase)
    tidy(&word, region1)
  }

  // MARK: Steps 1 and 2

  private static func removeParticle(_ word: inout [UInt8], _ region1: Int, _ region2: Int) {
    guard let (length, group) = particles.longest(in: word, end: word.count, from: region1) else { return }
    let rest = word.count - length
    if group == 1 {
      if rest >= region2 { word.removeLast(length) }
    } else if let letter = StemRegions.letter(before: rest, in: word)?.scalar, isVowel(letter) || letter == 0x6E || letter == 0x74 {
      word.removeLast(length)
    }
  }

  private static func removePossessive(_ word: inout [UInt8], _ region1: Int) {
    guard let (length, group) = possessives.longest(in: word, end: word.count, from: region1) else { return }
    let rest = word.count - length
    let isOwn =
      switch group {
      case 0: rest == 0 || word[rest - 1] != UInt8(ascii: "k")
      case 3: beforeAn.matches(word, end: rest)
      case 4: beforeFrontAn.matches(word, end: rest)
      case 5: beforeEn.matches(word, end: rest)
      default: true
      }
    guard isOwn else { return }
    word.removeLast(length)
    if group == 1, kse.matches(word, end: rest) { word[rest - 1] = UInt8(ascii: "i") }
  }

  // MARK: Step 3

  /// Removes a case ending: the longest whose condition on the letters before it holds, of those that have one.
  private static func removeCase(_ word: inout [UInt8], _ region1: Int) -> Bool {
    var end = word.count
    // A suffix that fails its condition gives way to the next shorter one: the search goes on below its length.
    while let (length, group) = longestCase(word, region1, shorterThan: end) {
      let rest = word.count - length
      switch group {
      case 0: break
      case 1: guard isConsonantVowel(word, end: rest) else { return false }
      case 2: guard rest > 0, word[rest - 1] == UInt8(ascii: "e") else { return false }
      case 3:
        if longVowelsOrIe.matches(word, end: rest, from: region1) {
          word.removeLast(1 + (StemRegions.letter(before: rest, in: word)?.length ?? 0))
          return true
        }
      default:
        guard isAllowed(group, word, end: rest, region1) else {
          end = length
          continue
        }
      }
      word.removeLast(length)
      return true
    }
    return false
  }

  private static func longestCase(_ word: [UInt8], _ region1: Int, shorterThan length: Int) -> (length: Int, group: Int)? {
    cases.longest(in: word, end: word.count, from: max(region1, word.count - length + 1))
  }

  private static func isAllowed(_ group: Int, _ word: [UInt8], end: Int, _ region1: Int) -> Bool {
    guard let (letter, length) = StemRegions.letter(before: end, in: word) else { return false }
    let isApostrophe = letter == 0x27 && end - 1 >= region1
    switch group {
    case 4:
      guard !isApostrophe else { return true }
      guard letter == 0x69, end - 1 >= region1, let before = StemRegions.letter(before: end - length, in: word) else { return false }
      return end - length - before.length >= region1 && isVowel(before.scalar) && before.scalar != 0x79
    case 5: return longVowels.matches(word, end: end, from: region1)
    default:
      guard end - length >= region1 else { return false }
      return isApostrophe || letter == illativeVowels[group - 6] || group == 12 && letter == 0xF8
    }
  }

  private static let illativeVowels: [UInt32] = [0x61, 0x65, 0x69, 0x6F, 0x75, 0xE4, 0xF6]

  // MARK: Steps 4 and 5

  private static func removeOtherEnding(_ word: inout [UInt8], _ region2: Int) {
    guard let (length, group) = otherEndings.longest(in: word, end: word.count, from: region2) else { return }
    if group == 0, po.matches(word, end: word.count - length) { return }
    word.removeLast(length)
  }

  private static func removePlural(_ word: inout [UInt8], _ region1: Int, _ region2: Int, hadCase: Bool) {
    guard word.count > region1, let last = word.last else { return }
    if hadCase {
      if last == UInt8(ascii: "i") || last == UInt8(ascii: "j") { word.removeLast() }
      return
    }
    guard last == UInt8(ascii: "t"), let before = StemRegions.letter(before: word.count - 1, in: word), isVowel(before.scalar),
      word.count - 1 - before.length >= region1
    else { return }
    word.removeLast()
    guard let (length, group) = pluralComparatives.longest(in: word, end: word.count, from: region2) else { return }
    if group == 1 || !po.matches(word, end: word.count - length) { word.removeLast(length) }
  }

  // MARK: Step 6

  private static func tidy(_ word: inout [UInt8], _ region1: Int) {
    if longVowels.matches(word, end: word.count, from: region1) { removeLetter(&word) }
    if let (letter, length) = StemRegions.letter(before: word.count, in: word), [0x61, 0xE4, 0x65, 0x69].contains(letter),
      word.count - length > region1, isConsonant(UInt32(word[word.count - length - 1]))
    {
      word.removeLast(length)
    }
    if oj.matches(word, end: word.count, from: region1) { word.removeLast() }
    if jo.matches(word, end: word.count, from: region1) { word.removeLast() }
    removeDoubleConsonant(&word)
    if word.last == UInt8(ascii: "'") { word.removeLast() }
  }

  private static func removeDoubleConsonant(_ word: inout [UInt8]) {
    var end = word.count
    while let (letter, length) = StemRegions.letter(before: end, in: word), isVowel(letter) { end -= length }
    guard end >= 2, word[end - 1] == word[end - 2], isConsonant(UInt32(word[end - 1])) else { return }
    word.remove(at: end - 1)
  }

  private static func removeLetter(_ word: inout [UInt8]) {
    if let (_, length) = StemRegions.letter(before: word.count, in: word) { word.removeLast(length) }
  }

  // MARK: Letters

  private static func isConsonantVowel(_ word: [UInt8], end: Int) -> Bool {
    guard let vowel = StemRegions.letter(before: end, in: word), isVowel(vowel.scalar), end - vowel.length > 0 else { return false }
    return isConsonant(UInt32(word[end - vowel.length - 1]))
  }

  private static func isConsonant(_ letter: UInt32) -> Bool { letter >= 0x61 && letter <= 0x7A && !isVowel(letter) }

  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE4, 0xF6: true  // a e i o u y ä ö
    default: false
    }
  }
}
