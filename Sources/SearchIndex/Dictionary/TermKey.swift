internal import TextPrimitives

/// The first eight bytes of a term as one number that sorts as the bytes do.
enum TermKey {
  /// The key of some bytes; missing ones count as zero.
  static func of(_ term: Span<UInt8>) -> UInt64 {
    if term.count >= 8 { return term.word(at: 0).byteSwapped }
    var key: UInt64 = 0
    for index in 0..<term.count { key |= UInt64(term[index]) &<< UInt64(56 - 8 * index) }
    return key
  }

  /// A byte of a key.
  @inline(__always) static func byte(_ key: UInt64, _ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: key &>> UInt64(56 &- 8 &* index))
  }

  /// How many bytes two terms have in common at their beginning.
  static func shared(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
    let count = min(left.count, right.count)
    var index = 0
    while index + 8 <= count {
      let difference = left.word(at: index) ^ right.word(at: index)
      if difference != 0 { return index + difference.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, left[index] == right[index] { index += 1 }
    return index
  }
}
