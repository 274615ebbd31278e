internal import TextPrimitives

/// Suffixes with a number each, to find the longest one that ends a word.
///
/// The suffixes stand in ``bytes``, longest first among those that end in the same byte.
struct SuffixTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [UInt16] = [0]
  private var numbers: [UInt8] = []
  /// The first entry of every last byte, and one more.
  private var firstEntries: [UInt16] = []

  /// A table of groups of suffixes (apart by blanks); a suffix has the number of its group.
  init(_ groups: String...) { self.init(groups: groups) }

  /// A table of suffixes that are a group each.
  init(list: [String]) { self.init(groups: list) }

  private init(groups: [String]) {
    var entries: [(suffix: [UInt8], number: UInt8)] = []
    for (number, group) in groups.enumerated() {
      for suffix in group.utf8.split(separator: 0x20) { entries.append((Array(suffix), UInt8(number))) }
    }
    entries.sort { one, other in
      let (last, otherLast) = (one.suffix.last ?? 0, other.suffix.last ?? 0)
      return last != otherLast ? last < otherLast : one.suffix.count > other.suffix.count
    }
    var entry = 0
    for byte in 0...256 {
      while entry < entries.count, Int(entries[entry].suffix.last ?? 0) < byte { entry += 1 }
      firstEntries.append(UInt16(entry))
    }
    for (suffix, number) in entries {
      bytes += suffix
      starts.append(UInt16(bytes.count))
      numbers.append(number)
    }
  }

  /// The longest suffix of the first `end` bytes of a word that begins at `limit` or later: its length and the number of its group.
  func longest(in word: [UInt8], end: Int, from limit: Int) -> (length: Int, group: Int)? {
    guard end > limit, end > 0 else { return nil }
    let last = Int(word[end - 1])
    for entry in Int(firstEntries[last])..<Int(firstEntries[last + 1]) {
      let start = Int(starts[entry])
      let length = Int(starts[entry + 1]) - start
      guard end - length >= limit else { continue }
      var offset = 0
      while offset < length, bytes[start + offset] == word[end - length + offset] { offset += 1 }
      if offset == length { return (length, Int(numbers[entry])) }
    }
    return nil
  }

  /// Whether one of the suffixes ends the first `end` bytes of a word.
  func matches(_ word: [UInt8], end: Int, from limit: Int = 0) -> Bool { longest(in: word, end: end, from: limit) != nil }
}
