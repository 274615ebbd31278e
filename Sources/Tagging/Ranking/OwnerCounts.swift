/// How many owners each of some keys has, where the keys are hashes and the owners come one after the other.
struct OwnerCounts {
  private struct Slot {
    var key: UInt64 = 0
    /// 0 where the slot is free.
    var count: Int32 = 0
    var lastOwner: Int32 = -1
  }

  private var slots: [Slot]
  private var used = 0

  /// Counts with room for some keys.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// How many owners a key has.
  subscript(_ key: UInt64) -> Int32 { slots[slot(of: key)].count }

  /// Notes that an owner has a key, once for each owner.
  mutating func count(_ key: UInt64, of owner: Int) {
    let place = slot(of: key)
    if slots[place].count == 0 { used += 1 }
    if slots[place].lastOwner != Int32(truncatingIfNeeded: owner) {
      slots[place] = Slot(key: key, count: slots[place].count + 1, lastOwner: Int32(truncatingIfNeeded: owner))
    }
    if used * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.count > 0 { slots[self.slot(of: slot.key)] = slot }
  }

  /// The slot where a key stands, or the free one where it would.
  private func slot(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[place].count > 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
