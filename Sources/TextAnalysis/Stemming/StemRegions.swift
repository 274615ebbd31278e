internal import TextPrimitives

/// The letters of a word for a stemmer, and the regions R1 and R2 in which it may cut (snowballstem.org, *Defining R1 and R2*).
enum StemRegions {
  /// The letter that ends before a byte index, and how many bytes it takes; nil at the beginning of the word.
  static func letter(before end: Int, in word: [UInt8]) -> (scalar: UInt32, length: Int)? {
    guard end > 0 else { return nil }
    let last = word[end - 1]
    if last < 0x80 { return (UInt32(last), 1) }
    var start = end - 1
    while start > 0, end - start < 4, word[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, length) = UTF8Scalars.decode(word.span, at: start)
    return length == end - start ? (scalar, length) : (0xFFFD, 1)
  }

  /// Where the region after the first non-vowel that follows a vowel begins, searched from a byte index; the end where there is none.
  static func region(of word: [UInt8], from start: Int, isVowel: (UInt32) -> Bool) -> Int {
    var index = start
    var seenVowel = false
    while index < word.count {
      let (scalar, length) = UTF8Scalars.decode(word.span, at: index)
      index += length
      if isVowel(scalar) {
        seenVowel = true
      } else if seenVowel {
        return index
      }
    }
    return word.count
  }
}
