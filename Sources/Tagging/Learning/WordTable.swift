internal import TextPrimitives

/// Words with numbers, looked up by hash with the bytes verified.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var slots: [Int32]

  /// Words in the order of their numbers; a word that is there twice has the first.
  init(_ words: some Collection<String>) {
    var capacity = 16
    while capacity < words.count * 2 { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    for word in words {
      let utf8 = Array(word.utf8)
      let slot = slot(of: utf8, utf8.indices)
      bytes += utf8
      starts.append(Int32(bytes.count))
      if slots[slot] < 0 { slots[slot] = Int32(starts.count - 2) }
    }
  }

  /// The number of words.
  var count: Int { starts.count - 1 }

  /// The number of a word; nil for words that are not there.
  func number(of text: [UInt8], _ range: Range<Int>) -> Int? {
    let number = slots[slot(of: text, range)]
    return number < 0 ? nil : Int(number)
  }

  /// The slot where a word stands, or the empty one where it would.
  private func slot(of text: [UInt8], _ range: Range<Int>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ByteHash(text, range).finished) & mask
    while slots[slot] >= 0, !isWord(Int(slots[slot]), text, range) { slot = (slot + 1) & mask }
    return slot
  }

  private func isWord(_ number: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] { return false }
    return true
  }
}
