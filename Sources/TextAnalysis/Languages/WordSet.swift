internal import TextPrimitives

/// A fixed set of words, looked up by hash with the bytes verified.
///
/// The words stand one after another in ``bytes``; ``slots`` is an open-addressing table of one-based word numbers.
public struct WordSet: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var slots: [UInt16]
  private let mask: Int
  /// The length in bytes of the longest word.
  private(set) var longest = 0

  /// The words of a text, apart by blanks and line ends, as they are when folded. Doubles are kept once.
  public init(_ list: String) { self.init(bytes: Array(list.utf8)) }

  /// The words of a text in any encoding that has ASCII in it, apart by blanks and line ends.
  init(bytes text: [UInt8]) {
    let parts = text.wordRanges
    var capacity = 16
    while capacity < parts.count * 3 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    bytes.reserveCapacity(text.count)
    starts.reserveCapacity(parts.count + 1)
    for part in parts { insert(text, part) }
  }

  /// How many words there are.
  package var count: Int { starts.count - 1 }

  /// The words in the order of the list.
  var words: [String] {
    (0..<count).map { String(decoding: bytes[Int(starts[$0])..<Int(starts[$0 + 1])], as: UTF8.self) }
  }

  /// Whether a range of folded bytes is one of the words.
  public func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= longest else { return false }
    return slots[slot(of: text, range)] != 0
  }

  /// The number of a word that is a range of folded bytes, counted from 0 in the order of the list; nil for other words.
  package func number(of text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count <= longest else { return nil }
    let number = slots[slot(of: text, range)]
    return number == 0 ? nil : Int(number) - 1
  }

  private mutating func insert(_ text: [UInt8], _ word: Range<Int>) {
    let place = slot(of: text.span, word)
    guard slots[place] == 0, count < Int(UInt16.max) else { return }
    bytes += text[word]
    starts.append(Int32(bytes.count))
    longest = max(longest, word.count)
    slots[place] = UInt16(count)
  }

  /// The slot where a word stands, or the empty one where it would.
  private func slot(of text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var place = Int(truncatingIfNeeded: ByteHash(text.extracting(range)).finished) & mask
    while slots[place] != 0, !isWord(Int(slots[place]) - 1, text, range) { place = (place + 1) & mask }
    return place
  }

  private func isWord(_ number: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] { return false }
    return true
  }
}

extension [UInt8] {
  /// Where the words of a table stand in it, apart by blanks and line ends.
  var wordRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in 0...count where index == count || self[index] == 0x20 || self[index] == 0x0A {
      if index > start { ranges.append(start..<index) }
      start = index + 1
    }
    return ranges
  }
}
