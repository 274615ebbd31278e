/// Folded letters without their marks, as they are typed where a keyboard has none: *aidit* for *äidit*, *Sami* for *Sámi*.
enum BareLetters {
  /// The letters of Latin-1 from à to ÿ and what each is typed as; a dot for those that have no bare letter.
  private static let latin: [UInt8] = Array("aaaaaa.ceeeeiiii.nooooo.ouuuuy.y".utf8)

  /// Appends a part of folded texts once more without marks.
  /// - Returns: where in what was appended the last bare letter stands; nil if there was no mark, and then nothing is appended.
  static func append(_ range: Range<Int>, of texts: inout [UInt8]) -> Int? {
    let start = texts.count
    var last: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      if index + 1 < range.upperBound, let letter = bare(texts[index], texts[index + 1]) {
        last = texts.count
        texts.append(letter)
        index += 2
      } else {
        texts.append(texts[index])
        index += 1
      }
    }
    if last == nil { texts.removeLast(texts.count - start) }
    return last
  }

  /// The bare letter of one of two bytes: of Latin-1, š and ž.
  private static func bare(_ first: UInt8, _ second: UInt8) -> UInt8? {
    switch (first, second) {
    case (0xC3, 0xA0...0xBF):
      let letter = latin[Int(second - 0xA0)]
      return letter == UInt8(ascii: ".") ? nil : letter
    case (0xC5, 0xA1): return UInt8(ascii: "s")
    case (0xC5, 0xBE): return UInt8(ascii: "z")
    default: return nil
    }
  }
}
