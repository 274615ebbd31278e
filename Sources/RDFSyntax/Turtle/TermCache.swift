internal import TextPrimitives

/// Remembers the terms of a batch by the bytes of the document they were written with (a direct-mapped table), because a few names make
/// up most of a document. To forget costs nothing.
struct TermCache {
  private struct Entry {
    var start = 0
    var length = 0
    var generation = 0
    var term = 0
  }

  private var entries = [Entry](repeating: Entry(), count: 256)
  private var generation = 1

  /// Forgets all terms.
  mutating func forgetAll() { generation += 1 }

  /// The slot of a token of a text.
  @inline(__always) func slot(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let last = range.upperBound - 1
    var hash = UInt(range.count) &* 0x9E37_79B9
    hash = (hash ^ UInt(text[last])) &* 0x0100_0193
    hash = (hash ^ UInt(text[max(range.lowerBound, last - 1)])) &* 0x0100_0193
    hash = (hash ^ UInt(text[max(range.lowerBound, last - 4)])) &* 0x0100_0193
    return Int(truncatingIfNeeded: (hash ^ hash >> 15) & 255)
  }

  /// The term that was remembered for a token, nil if none was.
  @inline(__always) func term(_ text: Span<UInt8>, _ range: Range<Int>, slot: Int) -> Int? {
    let entry = entries[slot]
    guard entry.generation == generation, isEqual(text, entry.start..<entry.start + entry.length, text, range) else { return nil }
    return entry.term
  }

  /// Remembers a term.
  @inline(__always) mutating func remember(_ term: Int, _ range: Range<Int>, slot: Int) {
    entries[slot] = Entry(start: range.lowerBound, length: range.count, generation: generation, term: term)
  }
}
