internal import TextPrimitives

/// The terms of a segment in the making: every term of every field has a number, in order of first appearance.
///
/// An open-addressing table of 8-byte slots (32 bits of the hash, number + 1). Terms come in batches, and each step of the look-up
/// runs over the whole batch, so that the cache misses of many terms overlap; most of the time of building goes here.
struct TermTable {
  /// The field number and the bytes of every term, back to back, and eight more zeros so that words can be loaded at the end.
  private(set) var arena: [UInt8] = [UInt8](repeating: 0, count: 8)
  /// Where each term begins in ``arena``, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  /// How often each term came.
  private(set) var counts: [UInt32] = []
  private var slots = [UInt64](repeating: 0, count: 1 << 16)
  private var shift: UInt64 = 64 - 16
  private var hashes: [UInt64] = []
  private var candidates: [UInt64] = []
  private var candidateStarts: [UInt32] = []

  /// How many terms there are.
  var count: Int { counts.count }

  /// The bytes of a term in ``arena``, the field number first.
  func range(_ term: Int) -> Range<Int> { Int(starts[term])..<Int(starts[term + 1]) }

  /// A hash of a field and a term; its high bits choose the slot.
  ///
  /// - Precondition: eight bytes can be loaded behind the term.
  @inline(__always) private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>, field: UInt8) -> UInt64 {
    var hash = UInt64(field) &+ 0x9E37_79B9_7F4A_7C15 &* UInt64(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      var word = bytes.word(at: index)
      let left = range.upperBound &- index
      if left < 8 { word &= (1 &<< UInt64(8 &* left)) &- 1 }
      hash = (hash ^ word) &* 0x9FB2_1C65_1E98_DF25
      hash ^= hash &>> 29
      index &+= 8
    }
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash &>> 32)
  }

  /// Looks up a batch of terms, and adds those that are new.
  /// - Parameters:
  ///   - tokens: the terms; eight bytes must be loadable behind the last one.
  ///   - fields: the field of each.
  ///   - numbers: where the number of each is appended.
  mutating func add(_ tokens: borrowing TokenBuffer, fields: [UInt8], numbers: inout [UInt32]) {
    let batch = tokens.count
    growIfNeeded(for: batch)
    hashes.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    candidateStarts.removeAll(keepingCapacity: true)
    let bytes = tokens.bytes.span
    for index in 0..<batch { hashes.append(Self.hash(bytes, tokens.range(index), field: fields[index])) }
    for index in 0..<batch { candidates.append(slots[Int(truncatingIfNeeded: hashes[index] &>> shift)]) }
    for index in 0..<batch {
      let number = Int(candidates[index] & 0xFFFF_FFFF)
      candidateStarts.append(number == 0 ? 0 : starts[number &- 1])
    }
    for index in 0..<batch {
      let candidate = candidates[index]
      let number = Int(candidate & 0xFFFF_FFFF) &- 1
      let range = tokens.range(index)
      if candidate &>> 32 == hashes[index] &>> 32, number >= 0,
        isTerm(number, startingAt: Int(candidateStarts[index]), bytes, range, field: fields[index])
      {
        counts[number] &+= 1
        numbers.append(UInt32(truncatingIfNeeded: number))
      } else {
        numbers.append(find(bytes, range, field: fields[index], hash: hashes[index]))
      }
    }
  }

  /// Whether a term has these bytes.
  @inline(__always) private func isTerm(_ number: Int, startingAt start: Int, _ bytes: Span<UInt8>, _ range: Range<Int>, field: UInt8)
    -> Bool
  {
    guard Int(starts[number &+ 1]) &- start == range.count &+ 1, arena[start] == field else { return false }
    let known = arena.span
    var left = range.count
    var here = range.lowerBound
    var there = start &+ 1
    while left >= 8 {
      if bytes.word(at: here) != known.word(at: there) { return false }
      here &+= 8
      there &+= 8
      left &-= 8
    }
    return left == 0 || (bytes.word(at: here) ^ known.word(at: there)) &<< UInt64(64 &- 8 &* left) == 0
  }

  /// The number of a term, which is added if it is new.
  @inline(never) private mutating func find(_ bytes: Span<UInt8>, _ range: Range<Int>, field: UInt8, hash: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      let number = Int(entry & 0xFFFF_FFFF) - 1
      if entry >> 32 == hash >> 32, isTerm(number, startingAt: Int(starts[number]), bytes, range, field: field) {
        counts[number] += 1
        return UInt32(number)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = counts.count
    slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(number + 1)
    arena.removeLast(8)
    arena.append(field)
    for index in range { arena.append(bytes[index]) }
    starts.append(UInt32(truncatingIfNeeded: arena.count))
    for _ in 0..<8 { arena.append(0) }
    counts.append(1)
    return UInt32(number)
  }

  /// The number of a term, nil if it never came.
  func number(of term: [UInt8], field: UInt8) -> Int? {
    let padded = term + [0, 0, 0, 0, 0, 0, 0, 0]
    let hash = Self.hash(padded.span, 0..<term.count, field: field)
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if isTerm(number, startingAt: Int(starts[number]), padded.span, 0..<term.count, field: field) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Keeps the table at most half full, so that probing stays short.
  private mutating func growIfNeeded(for added: Int) {
    guard (counts.count + added) * 2 > slots.count else { return }
    var bits = 64 - shift
    while (counts.count + added) * 2 > 1 << Int(bits) { bits += 2 }
    // A slot keeps the high 32 bits of its hash, so tables of up to 2^32 slots can be filled from them.
    bits = min(bits, 32)
    shift = 64 - bits
    let old = slots
    slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    for entry in old where entry != 0 {
      var slot = Int(truncatingIfNeeded: (entry & 0xFFFF_FFFF_0000_0000) &>> shift)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
