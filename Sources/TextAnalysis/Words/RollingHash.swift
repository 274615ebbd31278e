/// Hashes of all parts of a word from one pass over it.
///
/// A polynomial over the bytes modulo 2⁶⁴ (Rabin, Karp 1987): the hash of a part follows from those of two beginnings. It is no good
/// against an adversary, so whoever finds something by it compares the bytes.
struct RollingHash {
  /// `prefixes[i]` is the polynomial of the first `i` bytes.
  private var prefixes: [UInt64] = [0]
  /// `powers[i]` is the base to the power `i`.
  private var powers: [UInt64] = [1]
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15 | 1

  /// Takes in a word, which the next calls ask about.
  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    while powers.count <= range.count { powers.append(powers[powers.count - 1] &* Self.base) }
    while prefixes.count <= range.count { prefixes.append(0) }
    var value: UInt64 = 0
    var position = 1
    for index in range {
      value = value &* Self.base &+ UInt64(bytes[index]) &+ 1
      prefixes[position] = value
      position += 1
    }
  }

  /// The hash of the bytes `start..<end` of the word.
  func hash(_ start: Int, _ end: Int) -> UInt64 {
    Self.finish(prefixes[end] &- prefixes[start] &* powers[end - start])
  }

  /// The hash of some bytes, equal to ``hash(_:_:)`` of the same bytes in any word.
  static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var value: UInt64 = 0
    for index in range { value = value &* base &+ UInt64(bytes[index]) &+ 1 }
    return finish(value)
  }

  private static func finish(_ value: UInt64) -> UInt64 {
    let mixed = (value ^ (value &>> 32)) &* 0xd6e8_feb8_6659_fd93
    return mixed ^ (mixed &>> 29)
  }
}
