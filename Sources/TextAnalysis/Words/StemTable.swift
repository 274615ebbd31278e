/// The stems of the words of a vocabulary, found by hash and verified byte by byte.
struct StemTable: Sendable {
  /// A stem of one word.
  struct Entry: Sendable {
    /// Where its bytes begin in ``StemTable/bytes``.
    var start: UInt32
    /// How many bytes it has.
    var length: UInt16
    /// What it takes.
    var types: StemTypes
    /// Whose stem it is.
    var word: UInt32
    /// The next entry with the same bytes, plus one; 0 after the last.
    var next: UInt32
  }

  private(set) var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// Index of the first entry of a chain plus one, and the upper half of its hash; 0 is free.
  private var slots: [UInt64] = [UInt64](repeating: 0, count: 64)
  private var used = 0
  /// One bit for each value of some bits of a hash: most parts of words are no stem, and this table of them stays in the cache.
  private var filter: [UInt64] = [UInt64](repeating: 0, count: 16)

  init() {}

  /// Makes room for a number of stems.
  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(count)
    var size = slots.count
    while size < count * 2 { size *= 2 }
    if size > slots.count { rebuild(size) }
  }

  /// Adds a stem of a word, or more types to a stem that the word already has.
  mutating func insert(_ stem: [UInt8], _ range: Range<Int>, types: StemTypes, word: UInt32) {
    if range.count > Int(UInt16.max) { return }
    let hash = RollingHash.hash(stem, range)
    if let first = first(hash, stem, range) {
      var index = first
      while true {
        if entries[index].word == word, entries[index].types.contains(.doubtful) == types.contains(.doubtful) {
          entries[index].types.formUnion(types)
          return
        }
        guard entries[index].next != 0 else { break }
        index = Int(entries[index].next) - 1
      }
      let entry = Entry(start: entries[first].start, length: entries[first].length, types: types, word: word, next: entries[first].next)
      entries.append(entry)
      entries[first].next = UInt32(entries.count)
      return
    }
    entries.append(Entry(start: UInt32(bytes.count), length: UInt16(range.count), types: types, word: word, next: 0))
    bytes.append(contentsOf: stem[range])
    used += 1
    if used * 2 > slots.count { rebuild(slots.count * 2) }
    place(hash, entries.count - 1)
  }

  /// Whether there may be a stem with a hash. Two of a hundred strangers pass.
  func mayContain(_ hash: UInt64) -> Bool {
    filter[Int(truncatingIfNeeded: hash &>> 38) & (filter.count - 1)] & (1 &<< (hash &>> 32 & 63)) != 0
  }

  private mutating func place(_ hash: UInt64, _ entry: Int) {
    filter[Int(truncatingIfNeeded: hash &>> 38) & (filter.count - 1)] |= 1 &<< (hash &>> 32 & 63)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(entry + 1)
  }

  private mutating func rebuild(_ size: Int) {
    let old = slots
    slots = [UInt64](repeating: 0, count: size)
    filter = [UInt64](repeating: 0, count: size / 4)  // 16 bits a slot
    for slot in old where slot != 0 {
      let entry = Int(slot & 0xFFFF_FFFF) - 1
      let start = Int(entries[entry].start)
      place(RollingHash.hash(bytes, start..<start + Int(entries[entry].length)), entry)
    }
  }

  /// The first entry with these bytes; its ``Entry/next`` leads to the others.
  func first(_ hash: UInt64, _ text: [UInt8], _ range: Range<Int>) -> Int? {
    guard mayContain(hash) else { return nil }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let value = slots[slot]
      if (value ^ hash) & 0xFFFF_FFFF_0000_0000 == 0 {
        let entry = Int(value & 0xFFFF_FFFF) - 1
        if isEqual(entry, text, range) { return entry }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isEqual(_ entry: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard Int(entries[entry].length) == range.count else { return false }
    let start = Int(entries[entry].start)
    var offset = 0
    while offset < range.count {
      if bytes[start + offset] != text[range.lowerBound + offset] { return false }
      offset += 1
    }
    return true
  }
}
