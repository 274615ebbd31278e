internal import TextPrimitives

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
  /// A chain of entries with the same bytes.
  private struct Slot {
    /// The upper half of the hash of the bytes.
    var tag: UInt32 = 0
    /// Index of the first entry plus one; 0 is free.
    var entry: UInt32 = 0
    /// The types of all entries of the chain: most stems that a text word happens to contain take no ending that follows there.
    var types = StemTypes()
  }

  private var slots: [Slot] = [Slot](repeating: Slot(), count: 256)
  private var used = 0
  /// One bit for each value of some bits of a hash: most parts of words are no stem, and this table of them stays in the cache.
  private var filter: [UInt64] = [UInt64](repeating: 0, count: 64)

  init() {}

  /// Makes room for a number of stems.
  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(count)
    bytes.reserveCapacity(count * 8)
    var size = slots.count
    while size < count * 2 { size *= 2 }
    if size > slots.count { rebuild(size) }
  }

  /// Adds a stem of a word, or more types to a stem that the word already has.
  mutating func insert(_ stem: [UInt8], _ range: Range<Int>, types: StemTypes, word: UInt32) {
    if range.count > Int(UInt16.max) { return }
    let hash = RollingHash.hash(stem, range)
    if let slot = slot(hash, stem, range, types: nil) {
      slots[slot].types.formUnion(types)
      let first = Int(slots[slot].entry) - 1
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
    bytes.append(stem.span, range)
    used += 1
    if used * 2 > slots.count { rebuild(slots.count * (slots.count < 1 << 15 ? 4 : 2)) }
    place(hash, entries.count - 1)
  }

  /// Whether there may be a stem with a hash. Two of a hundred strangers pass.
  func mayContain(_ hash: UInt64) -> Bool {
    filter[Int(truncatingIfNeeded: hash &>> 38) & (filter.count - 1)] & (1 &<< (hash &>> 32 & 63)) != 0
  }

  private mutating func place(_ hash: UInt64, _ entry: Int) {
    filter[Int(truncatingIfNeeded: hash &>> 38) & (filter.count - 1)] |= 1 &<< (hash &>> 32 & 63)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].entry != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(tag: UInt32(truncatingIfNeeded: hash &>> 32), entry: UInt32(entry + 1), types: typesOfChain(entry))
  }

  private func typesOfChain(_ first: Int) -> StemTypes {
    var types = entries[first].types
    var next = entries[first].next
    while next != 0 {
      types.formUnion(entries[Int(next) - 1].types)
      next = entries[Int(next) - 1].next
    }
    return types
  }

  private mutating func rebuild(_ size: Int) {
    let old = slots
    slots = [Slot](repeating: Slot(), count: size)
    filter = [UInt64](repeating: 0, count: size / 4)  // 16 bits a slot
    for slot in old where slot.entry != 0 {
      let entry = Int(slot.entry) - 1
      let start = Int(entries[entry].start)
      place(RollingHash.hash(bytes, start..<start + Int(entries[entry].length)), entry)
    }
  }

  /// The first entry with these bytes, where one of the entries has one of the types; its ``Entry/next`` leads to the others.
  func first(_ hash: UInt64, _ text: [UInt8], _ range: Range<Int>, types: StemTypes) -> Int? {
    guard mayContain(hash), let slot = slot(hash, text, range, types: types) else { return nil }
    return Int(slots[slot].entry) - 1
  }

  /// The slot of the chain with these bytes; nil where there is none, or none with one of the types.
  private func slot(_ hash: UInt64, _ text: [UInt8], _ range: Range<Int>, types: StemTypes?) -> Int? {
    let mask = slots.count - 1
    let tag = UInt32(truncatingIfNeeded: hash &>> 32)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].entry != 0 {
      if slots[slot].tag == tag {
        let isWanted = types.map { !slots[slot].types.isDisjoint(with: $0) } ?? true
        if isWanted, isEqual(Int(slots[slot].entry) - 1, text, range) { return slot }
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
