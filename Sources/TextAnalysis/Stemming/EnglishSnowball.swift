/// The English stemmer (Porter2) of Snowball 3.1 (snowballstem.org/algorithms/english).
///
/// A *y* that is a consonant is written `Y` while the steps run. All letters that matter are ASCII, so bytes are enough; a byte
/// of any other letter is a non-vowel.
enum EnglishSnowball {
  private static let special = SuffixTable(
    "skis", "skies", "idly", "gently", "ugly", "early", "only", "singly", "sky", "news", "howe", "atlas", "cosmos", "bias", "andes")
  private static let specialStems = ["ski", "sky", "idl", "gentl", "ugli", "earli", "onli", "singl"].map { Array($0.utf8) }
  private static let beginnings = ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"].map { Array($0.utf8) }
  private static let apostrophes = SuffixTable("' 's 's'")
  private static let step1a = SuffixTable("sses", "ied ies", "s", "us ss")
  private static let step1b = SuffixTable("eed eedly", "ed edly ing ingly")
  private static let keptIng = SuffixTable("inn out cann herr earr even")
  private static let keptEed = SuffixTable("succ proc exc")
  private static let withE = SuffixTable("at bl iz")
  private static let doubles = SuffixTable("bb dd ff gg mm nn pp rr tt")
  private static let shortPast = SuffixTable("past")
  private static let step2 = SuffixTable(
    "tional", "enci", "anci", "abli", "entli", "izer ization", "ational ation ator", "alism aliti alli", "fulness", "ousli ousness",
    "iveness iviti", "biliti bli", "ogist", "ogi", "fulli", "lessli", "li")
  private static let step2Stems = [
    "tion", "ence", "ance", "able", "ent", "ize", "ate", "al", "ful", "ous", "ive", "ble", "og", "og", "ful", "less", "",
  ].map { Array($0.utf8) }
  private static let step3 = SuffixTable("tional", "ational", "alize", "icate iciti ical", "ful ness", "ative")
  private static let step3Stems = ["tion", "ate", "al", "ic", "", ""].map { Array($0.utf8) }
  private static let step4 = SuffixTable("al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize", "ion")

  static func stem(_ word: inout [UInt8]) {
    guard !isSpecial(&word), hasThreeLetters(word) else { return }
    if word.first == UInt8(ascii: "'") { word.removeFirst() }
    markConsonantY(&word)
    let region1 = region1(of: word)
    let region2 = StemRegions.region(of: word, from: region1) { isVowel($0) }
    removePlural(&word)
    removePastAndIng(&word, region1)
    replaceFinalY(&word)
    replace(&word, step2, step2Stems, region1) { word, group, rest in
      switch group {
      case 13: rest > 0 && word[rest - 1] == UInt8(ascii: "l")
      case 16: rest > 0 && isValidLi(word[rest - 1])
      default: true
      }
    }
    replace(&word, step3, step3Stems, region1) { _, group, rest in group != 5 || rest >= region2 }
    removeDerivation(&word, region2)
    removeFinal(&word, region1, region2)
    for index in word.indices where word[index] == UInt8(ascii: "Y") { word[index] = UInt8(ascii: "y") }
  }

  // MARK: Before the steps

  private static func isSpecial(_ word: inout [UInt8]) -> Bool {
    guard let (length, group) = special.longest(in: word, end: word.count, from: 0), length == word.count else { return false }
    if group < specialStems.count {
      word.removeAll(keepingCapacity: true)
      for byte in specialStems[group] { word.append(byte) }
    }
    return true
  }

  private static func hasThreeLetters(_ word: [UInt8]) -> Bool {
    var letters = 0
    for byte in word where byte & 0xC0 != 0x80 {
      letters += 1
      if letters == 3 { return true }
    }
    return false
  }

  private static func markConsonantY(_ word: inout [UInt8]) {
    var isAfterVowel = true  // an initial y is a consonant
    for index in word.indices {
      if word[index] == UInt8(ascii: "y"), isAfterVowel { word[index] = UInt8(ascii: "Y") }
      isAfterVowel = isVowel(UInt32(word[index]))
    }
  }

  private static func region1(of word: [UInt8]) -> Int {
    for beginning in beginnings where word.starts(with: beginning) { return beginning.count }
    return StemRegions.region(of: word, from: 0) { isVowel($0) }
  }

  // MARK: Steps 0 and 1

  private static func removePlural(_ word: inout [UInt8]) {
    if let (length, _) = apostrophes.longest(in: word, end: word.count, from: 0) { word.removeLast(length) }
    guard let (length, group) = step1a.longest(in: word, end: word.count, from: 0) else { return }
    switch group {
    case 0: word.removeLast(2)
    case 1: word.removeLast(length == word.count || hasOneLetter(word, end: word.count - length) ? 1 : 2)
    case 2: if word.count >= 2, hasVowel(word, end: word.count - 2) { word.removeLast() }
    default: break
    }
  }

  private static func removePastAndIng(_ word: inout [UInt8], _ region1: Int) {
    guard let (length, group) = step1b.longest(in: word, end: word.count, from: 0) else { return }
    let rest = word.count - length
    if group == 0 {
      if rest >= region1, keptEed.longest(in: word, end: rest, from: 0)?.length != rest { word.removeLast(length - 2) }
      return
    }
    if length == 3 {  // exactly -ing
      if rest > 0, word[rest - 1] == UInt8(ascii: "y") || word[rest - 1] == UInt8(ascii: "Y"), hasOneLetter(word, end: rest - 1),
        !isVowel(UInt32(word[0]))
      {
        word.removeLast(length + 1)
        word.append(UInt8(ascii: "i"))
        word.append(UInt8(ascii: "e"))
        return
      }
      if keptIng.longest(in: word, end: rest, from: 0)?.length == rest { return }
    }
    guard hasVowel(word, end: rest) else { return }
    word.removeLast(length)
    if withE.matches(word, end: word.count) {
      word.append(UInt8(ascii: "e"))
    } else if doubles.matches(word, end: word.count) {
      let first = word[0]
      let isKept = word.count == 3 && (first == UInt8(ascii: "a") || first == UInt8(ascii: "e") || first == UInt8(ascii: "o"))
      if !isKept { word.removeLast() }
    } else if word.count == region1, endsInShortSyllable(word, end: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private static func replaceFinalY(_ word: inout [UInt8]) {
    guard let last = word.last, last | 0x20 == UInt8(ascii: "y"), word.count > 2, !isVowel(UInt32(word[word.count - 2])),
      !hasOneLetter(word, end: word.count - 1)
    else { return }
    word[word.count - 1] = UInt8(ascii: "i")
  }

  // MARK: Steps 2 to 5

  private static func replace(
    _ word: inout [UInt8], _ table: SuffixTable, _ stems: [[UInt8]], _ region1: Int, if isAllowed: ([UInt8], Int, Int) -> Bool
  ) {
    guard let (length, group) = table.longest(in: word, end: word.count, from: 0) else { return }
    let rest = word.count - length
    guard rest >= region1, isAllowed(word, group, rest) else { return }
    word.removeLast(length)
    for byte in stems[group] { word.append(byte) }
  }

  private static func removeDerivation(_ word: inout [UInt8], _ region2: Int) {
    guard let (length, group) = step4.longest(in: word, end: word.count, from: 0) else { return }
    let rest = word.count - length
    guard rest >= region2 else { return }
    if group == 1 {
      guard rest > 0, word[rest - 1] == UInt8(ascii: "s") || word[rest - 1] == UInt8(ascii: "t") else { return }
    }
    word.removeLast(length)
  }

  private static func removeFinal(_ word: inout [UInt8], _ region1: Int, _ region2: Int) {
    let rest = word.count - 1
    switch word.last {
    case UInt8(ascii: "e")?:
      if rest >= region2 || rest >= region1 && !endsInShortSyllable(word, end: rest) { word.removeLast() }
    case UInt8(ascii: "l")?:
      if rest >= region2, rest > 0, word[rest - 1] == UInt8(ascii: "l") { word.removeLast() }
    default: break
    }
  }

  // MARK: Letters

  /// Whether the first `end` bytes are a single letter.
  private static func hasOneLetter(_ word: [UInt8], end: Int) -> Bool {
    guard end > 0, let letter = StemRegions.letter(before: end, in: word) else { return false }
    return letter.length == end
  }

  private static func hasVowel(_ word: [UInt8], end: Int) -> Bool {
    for index in 0..<max(0, end) where isVowel(UInt32(word[index])) { return true }
    return false
  }

  private static func endsInShortSyllable(_ word: [UInt8], end: Int) -> Bool {
    if shortPast.matches(word, end: end) { return true }
    guard let last = StemRegions.letter(before: end, in: word), !isVowel(last.scalar),
      let vowel = StemRegions.letter(before: end - last.length, in: word), isVowel(vowel.scalar)
    else { return false }
    guard let before = StemRegions.letter(before: end - last.length - vowel.length, in: word) else { return true }
    return !isVowel(before.scalar) && last.scalar != 0x77 && last.scalar != 0x78 && last.scalar != 0x59  // w x Y
  }

  private static func isValidLi(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x63, 0x64, 0x65, 0x67, 0x68, 0x6B, 0x6D, 0x6E, 0x72, 0x74: true  // c d e g h k m n r t
    default: false
    }
  }

  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true  // a e i o u y
    default: false
    }
  }
}
