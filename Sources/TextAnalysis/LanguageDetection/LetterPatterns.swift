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
    var weight = SIMD4<Int8>.zero
    for part in table.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }).map({ Substring($0) }) {
      if part.utf8.last == UInt8(ascii: ":"), part.utf8.count == 4 {
        for (lane, letter) in part.utf8.prefix(3).enumerated() { weight[lane] = Int8(truncatingIfNeeded: Int(letter) - 0x6D) }
      } else {
        let codes = part.unicodeScalars.map { $0 == "_" ? 0 : Self.code($0.value) }
        if codes.count == 3 { weights[codes[0] << 10 | codes[1] << 5 | codes[2]] = weight }
        if codes.count == 2 { weights[Self.pair << 10 | codes[0] << 5 | codes[1]] = weight }
      }
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
