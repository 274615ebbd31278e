/// Finds the number of a text by the text's hash: open addressing with linear probing, at most three quarters full.
///
/// The index knows only hashes; whoever asks compares the text itself.
struct HashIndex: Sendable {
  /// The upper half is the hash, the lower half the number; ``empty`` where there is none.
  private var slots: [UInt64]
  private var used = 0
  private static let empty = UInt64.max

  /// An index with room for some numbers.
  init(capacity: Int = 8) {
    var size = 16
    while size * 3 / 4 < capacity { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
  }

  /// The first number under a hash that `isMatch` accepts.
  /// - Complexity: O(1) on average.
  @inline(__always) func find(_ hash: UInt64, _ isMatch: (Int) -> Bool) -> Int? {
    let short = hash &>> 32
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: short) & mask
    while slots[slot] != Self.empty {
      if slots[slot] &>> 32 == short {
        let number = Int(slots[slot] & 0xFFFF_FFFF)
        if isMatch(number) { return number }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Enters a number under a hash.
  /// - Precondition: `number` is less than `UInt32.max`.
  mutating func insert(_ hash: UInt64, _ number: Int) {
    if used + 1 > slots.count * 3 / 4 { grow() }
    place((hash &>> 32) &<< 32 | UInt64(number))
    used += 1
  }

  /// Replaces the number that stands under a hash, or enters it: the head of a chain.
  /// - Returns: the number that stood there.
  mutating func exchange(_ hash: UInt64, _ number: Int, _ isMatch: (Int) -> Bool) -> Int? {
    let short = hash &>> 32
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: short) & mask
    while slots[slot] != Self.empty {
      if slots[slot] &>> 32 == short {
        let old = Int(slots[slot] & 0xFFFF_FFFF)
        if isMatch(old) {
          slots[slot] = short &<< 32 | UInt64(number)
          return old
        }
      }
      slot = (slot + 1) & mask
    }
    insert(hash, number)
    return nil
  }

  private mutating func place(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: entry &>> 32) & mask
    while slots[slot] != Self.empty { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Self.empty, count: old.count * 2)
    for entry in old where entry != Self.empty { place(entry) }
  }
}
