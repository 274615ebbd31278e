internal import TextPrimitives

/// A word that others are compared with character by character: at most one or two insertions, deletions, substitutions, or
/// transpositions of neighbours (optimal string alignment), as bit-parallel states (Wu, Manber 1992; Hyyrö 2003 for transpositions).
struct FuzzyPattern {
  /// Where a comparison stands: for every number of edits the set of characters of the pattern that may be next.
  struct State {
    /// Reached without an edit, with one, with two.
    var exact: UInt64 = 0
    var once: UInt64 = 0
    var twice: UInt64 = 0
    /// Reached so if the next character is the one before the character just read.
    var exactSwapped: UInt64 = 0
    var onceSwapped: UInt64 = 0

    /// Whether no continuation can match.
    var isDead: Bool { exact | once | twice == 0 }
  }

  /// What of the pattern may follow after the last edit: bytes of ``rests``.
  struct Rest {
    var range: Range<Int>
    /// The first eight bytes, as in ``TermKey``.
    var key: UInt64
  }

  /// How many characters the pattern has.
  private let count: Int
  /// The bytes of the pattern, then for each of its characters but the last what follows if that and the next were read in the
  /// other order: the character, and the pattern from the second after it. Eight bytes more stand behind, for copies by words.
  let rests: [UInt8]
  /// The rests that begin with each character, then the empty one, then those after each character read too early.
  private let restPlaces: [Rest]
  /// Where the characters of ASCII stand in the pattern, by character, and where the others do.
  private let asciiMasks: [UInt64]
  private let masks: [(character: UInt32, mask: UInt64)]
  /// How many edits are allowed.
  let edits: Int

  /// Longer patterns are compared by their first 60 characters only; none so long are typed.
  static let longest = 60

  /// A pattern in UTF-8.
  init(_ term: Span<UInt8>, edits: Int) {
    var bytes: [UInt8] = []
    let mostBytes = min(term.count, 4 * Self.longest)
    bytes.reserveCapacity(mostBytes * (mostBytes + 3) / 2 + 8)
    var starts: [Int] = []
    starts.reserveCapacity(Self.longest + 1)
    var asciiMasks = [UInt64](repeating: 0, count: 128)
    var masks: [(character: UInt32, mask: UInt64)] = []
    var index = 0
    while index < term.count, starts.count < Self.longest {
      let (scalar, length) = UTF8Scalars.decode(term, at: index)
      let bit: UInt64 = 1 &<< UInt64(starts.count)
      if scalar < 128 {
        asciiMasks[Int(scalar)] |= bit
      } else if let place = masks.firstIndex(where: { $0.character == scalar }) {
        masks[place].mask |= bit
      } else {
        masks.append((scalar, bit))
      }
      starts.append(bytes.count)
      UTF8Scalars.append(scalar, to: &bytes)
      index += length
    }
    count = starts.count
    starts.append(bytes.count)
    let end = bytes.count
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(2 * starts.count)
    for start in starts { ranges.append(start..<end) }
    for first in 0..<max(count - 1, 0) where edits > 0 {
      let start = bytes.count
      for place in starts[first]..<starts[first + 1] { bytes.append(bytes[place]) }
      for place in starts[first + 2]..<end { bytes.append(bytes[place]) }
      ranges.append(start..<bytes.count)
    }
    restPlaces = ranges.map { Rest(range: $0, key: TermKey.of(bytes.span.extracting($0))) }
    for _ in 0..<8 { bytes.append(0) }
    rests = bytes
    self.asciiMasks = asciiMasks
    self.masks = masks
    self.edits = min(max(edits, 0), 2)
  }

  /// The state before the first character.
  var start: State { State(exact: 1, once: edits > 0 ? 3 : 0, twice: edits > 1 ? 7 : 0) }

  @inline(__always) private func mask(_ character: UInt32) -> UInt64 {
    if character < 128 { return asciiMasks[Int(truncatingIfNeeded: character)] }
    for entry in masks where entry.character == character { return entry.mask }
    return 0
  }

  /// The state after another character.
  @inline(__always) func step(_ state: State, _ character: UInt32) -> State {
    let mask = mask(character)
    let inside = (UInt64(2) &<< UInt64(truncatingIfNeeded: count)) &- 1
    var next = State()
    next.exact = (state.exact & mask) &<< 1 & inside
    if edits == 0 { return next }
    // With an edit more: inserted, substituted, deleted, transposed.
    next.once =
      ((state.once & mask) &<< 1 | state.exact | state.exact &<< 1 | next.exact &<< 1 | (state.exactSwapped & mask) &<< 2) & inside
    next.exactSwapped = state.exact & (mask &>> 1)
    if edits == 1 { return next }
    next.twice =
      ((state.twice & mask) &<< 1 | state.once | state.once &<< 1 | next.once &<< 1 | (state.onceSwapped & mask) &<< 2) & inside
    next.onceSwapped = state.once & (mask &>> 1)
    return next
  }

  /// With how many edits a word that ends here matches; nil if it does not.
  @inline(__always) func matchedEdits(_ state: State) -> Int? {
    let end: UInt64 = 1 &<< UInt64(truncatingIfNeeded: count)
    if state.exact & end != 0 { return 0 }
    if state.once & end != 0 { return 1 }
    return state.twice & end != 0 ? 2 : nil
  }

  /// Whether no edit is left, so that only the rests of ``leastRest(after:notBefore:from:)`` go on.
  @inline(__always) func isSpent(_ state: State) -> Bool {
    edits == 0 || (edits == 1 ? state.exact : state.exact | state.once) == 0
  }

  /// The least of the rests that match after a state without an edit left, and are not before the bytes of a term from a place on.
  /// - Returns: the rest, and whether it is equal to the bytes; nil if there is none.
  @inline(__always) func leastRest(
    after state: State, notBefore term: borrowing TermBytes, from depth: Int
  ) -> (rest: Rest, isEqual: Bool)? {
    var reached = edits == 0 ? state.exact : edits == 1 ? state.once : state.twice
    var swapped = edits == 0 ? 0 : edits == 1 ? state.exactSwapped : state.onceSwapped
    let key = term.key(from: depth)
    var least: Rest?
    while reached | swapped != 0 {
      let rest: Rest
      if reached != 0 {
        rest = restPlaces[reached.trailingZeroBitCount]
        reached &= reached &- 1
      } else {
        rest = restPlaces[count &+ 1 &+ swapped.trailingZeroBitCount]
        swapped &= swapped &- 1
      }
      if rest.key < key { continue }
      if rest.key == key {
        let (restBytes, termBytes) = (rests.span.extracting(rest.range), term.storage.span.extracting(depth..<term.count))
        let shared = TermKey.shared(restBytes, termBytes)
        if shared == restBytes.count, shared == termBytes.count { return (rest, true) }
        if shared == restBytes.count || shared < termBytes.count && restBytes[shared] < termBytes[shared] { continue }
      }
      if let other = least, !isLess(rest, other) { continue }
      least = rest
    }
    return least.map { ($0, false) }
  }

  @inline(__always) private func isLess(_ rest: Rest, _ other: Rest) -> Bool {
    if rest.key != other.key { return rest.key < other.key }
    return TermCursor.isLess(rests.span.extracting(rest.range), rests.span.extracting(other.range))
  }

  /// Whether a whole word matches.
  func matches(_ term: Span<UInt8>) -> Bool {
    var state = start
    var index = 0
    while index < term.count {
      let (scalar, length) = UTF8Scalars.decode(term, at: index)
      state = step(state, scalar)
      if state.isDead { return false }
      index += length
    }
    return matchedEdits(state) != nil
  }
}
