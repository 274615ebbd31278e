internal import TextPrimitives

/// The Swedish stemmer of Snowball 3.1 (snowballstem.org/algorithms/swedish).
enum SwedishSnowball {
  private static let step1 = SuffixTable(
    "a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas es ades andes"
      + " ens arens hetens erns at andet het ast",
    "s", "et")
  private static let et = SuffixTable("et")
  private static let notBeforeEt = SuffixTable(
    "h iet uit fab cit dit alit ilit mit nit pit rit sit tit ivit kvit xit kom rak pak stak")
  private static let beforeS = SuffixTable("b c d f g h j k l m n o p r t v y")
  private static let beforeOst = SuffixTable("i k l n p r t u v")
  private static let step2 = SuffixTable("dd gd nn dt gt kt tt")
  private static let step3 = SuffixTable("lig ig els", "öst", "fullt")

  static func stem(_ word: inout [UInt8]) {
    let region1 = region(of: word)
    removeMainSuffix(&word, region1)
    if step2.matches(word, end: word.count, from: region1) { word.removeLast() }
    switch step3.longest(in: word, end: word.count, from: region1) {
    case (let length, 0)?: word.removeLast(length)
    case (let length, 1)? where beforeOst.matches(word, end: word.count - length): word.removeLast()
    case (_, 2)?: word.removeLast()
    default: break
    }
  }

  /// R1, moved right until three letters stand before it.
  private static func region(of word: [UInt8]) -> Int {
    var index = 0
    for _ in 0..<3 {
      guard index < word.count else { return word.count }
      index += UTF8Scalars.decode(word.span, at: index).length
    }
    return max(index, StemRegions.region(of: word, from: 0, isVowel: isVowel))
  }

  private static func removeMainSuffix(_ word: inout [UInt8], _ region1: Int) {
    guard let (length, group) = step1.longest(in: word, end: word.count, from: region1) else { return }
    let rest = word.count - length
    switch group {
    case 0: word.removeLast(length)
    case 1:
      if et.matches(word, end: rest), isEtEnding(word, end: rest - 2) {
        word.removeLast(3)
      } else if beforeS.matches(word, end: rest) {
        word.removeLast()
      }
    default:
      if isEtEnding(word, end: rest) { word.removeLast(2) }
    }
  }

  /// At least one letter, a vowel and a non-vowel, and none of the endings that keep *et*.
  private static func isEtEnding(_ word: [UInt8], end: Int) -> Bool {
    guard let last = StemRegions.letter(before: end, in: word), !isVowel(last.scalar),
      let vowel = StemRegions.letter(before: end - last.length, in: word), isVowel(vowel.scalar),
      end - last.length - vowel.length > 0
    else { return false }
    return !notBeforeEt.matches(word, end: end)
  }

  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0xE4, 0xE5, 0xF6: true  // a e i o u y ä å ö
    default: false
    }
  }
}
