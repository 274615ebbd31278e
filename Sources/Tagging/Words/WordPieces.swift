/// Pieces of words, looked for at every place of a word at the same time.
struct WordPieces: Sendable {
  private let pieces: [[UInt8]]
  /// One bit for each value of a hash of three bytes: most places of words begin like no piece.
  private var filter = [UInt64](repeating: 0, count: 64)

  /// Pieces of three bytes and more, apart by white space.
  init(_ list: String) {
    self.init(list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map(Array.init))
  }

  private init(_ pieces: [[UInt8]]) {
    self.pieces = pieces
    for piece in pieces {
      let bit = Self.bit(piece, 0)
      filter[bit >> 6] |= 1 &<< UInt64(bit & 63)
    }
  }

  /// Those with some number of bytes, or more.
  func ofLength(atLeast length: Int) -> WordPieces { WordPieces(pieces.filter { $0.count >= length }) }

  private static func bit(_ bytes: [UInt8], _ place: Int) -> Int {
    let key = UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 20)
  }

  /// Whether one stands somewhere in a part of a text.
  func areIn(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    guard part.count >= 3 else { return false }
    for place in part.lowerBound...part.upperBound - 3 where begin(text, place..<part.upperBound) { return true }
    return false
  }

  /// Whether a part of a text begins with one.
  func begin(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    guard part.count >= 3 else { return false }
    let bit = Self.bit(text, part.lowerBound)
    guard filter[bit >> 6] & (1 &<< UInt64(bit & 63)) != 0 else { return false }
    for number in pieces.indices where isAt(part, number, text) { return true }
    return false
  }

  private func isAt(_ part: Range<Int>, _ number: Int, _ text: [UInt8]) -> Bool {
    let count = pieces[number].count
    guard count <= part.count else { return false }
    for offset in 0..<count where pieces[number][offset] != text[part.lowerBound + offset] { return false }
    return true
  }
}
