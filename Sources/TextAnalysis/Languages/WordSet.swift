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

  /// The words of a text, apart by white space. Doubles are kept once.
  public init(_ list: String) {
    let words = list.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var capacity = 16
    while capacity < words.count * 3 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for word in words { insert(CaseFolding.folded(String(word))) }
  }

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// The words in the order of the list.
  var words: [String] {
    (0..<count).map { String(decoding: bytes[Int(starts[$0])..<Int(starts[$0 + 1])], as: UTF8.self) }
  }

  /// Whether a range of folded bytes is one of the words.
  public func contains(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= longest else { return false }
    return slots[slot(of: text, range)] != 0
  }

  private mutating func insert(_ word: [UInt8]) {
    let place = slot(of: word.span, 0..<word.count)
    guard slots[place] == 0, count < Int(UInt16.max) else { return }
    bytes += word
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
