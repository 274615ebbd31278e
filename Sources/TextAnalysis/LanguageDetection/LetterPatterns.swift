internal import TextPrimitives

/// How much every two and three letters in a row speak for each language: ``letterPatternTable`` as an array.
struct LetterPatterns: Sendable {
  /// Weights in eighths by pattern; the lanes are the languages in the order of ``Language``, the fourth is unused.
  private var weights = [SIMD4<Int8>](repeating: .zero, count: 1 << 15)

  /// The code of a letter outside the alphabets, and the mark of a pattern of two letters.
  private static let (other, pair) = (30, 31)

  /// The shipped patterns.
  static let shipped = LetterPatterns(letterPatternTable)

  init(_ table: String) {
    let bytes = Array(table.utf8)
    var weight = SIMD4<Int8>.zero
    for part in bytes.wordRanges {
      if part.count == 4, bytes[part.upperBound - 1] == UInt8(ascii: ":") {
        for lane in 0..<3 { weight[lane] = Int8(truncatingIfNeeded: Int(bytes[part.lowerBound + lane]) - 0x6D) }
        continue
      }
      var (pattern, letters) = (0, 0)
      var index = part.lowerBound
      while index < part.upperBound {
        let (scalar, length) = UTF8Scalars.decode(bytes.span, at: index)
        pattern = pattern << 5 | (scalar == 0x5F ? 0 : Self.code(scalar))
        letters += 1
        index += length
      }
      if letters == 3 { weights[pattern] = weight }
      if letters == 2 { weights[Self.pair << 10 | pattern] = weight }
    }
  }

  /// The sum of the weights of all patterns of a folded word.
  func weight(of folded: Span<UInt8>, _ range: Range<Int>) -> SIMD4<Int32> {
    var sum = SIMD4<Int32>.zero
    var (one, two) = (0, 0)
    var index = range.lowerBound
    var isFirst = true
    while index <= range.upperBound {
      var three = 0  // the edge of the word
      var length = 1
      if index < range.upperBound {
        let decoded = UTF8Scalars.decode(folded, at: index)
        (three, length) = (Self.code(decoded.scalar), decoded.length)
      }
      sum &+= SIMD4<Int32>(truncatingIfNeeded: weights[Self.pair << 10 | two << 5 | three])
      if !isFirst { sum &+= SIMD4<Int32>(truncatingIfNeeded: weights[one << 10 | two << 5 | three]) }
      (one, two) = (two, three)
      isFirst = false
      index += length
    }
    return sum
  }

  private static func code(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x61...0x7A: Int(scalar) - 0x60
    case 0xE5: 27  // å
    case 0xE4: 28  // ä
    case 0xF6: 29  // ö
    default: other
    }
  }
}
