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

  private let characters: [UInt32]
  /// The bytes of the pattern, then for each of its characters but the last what follows if that and the next were read in the
  /// other order: the character, and the pattern from the second after it.
  let rests: [UInt8]
  /// Where each character of the pattern begins in them, and where the pattern ends.
  private let starts: [Int]
  private let swappedRests: [Range<Int>]
  private let masks: [(character: UInt32, mask: UInt64)]
  /// The masks of ASCII, by character.
  private let asciiMasks: [UInt64]
  /// How many edits are allowed.
  let edits: Int

  /// Longer patterns are compared by their first 60 characters only; none so long are typed.
  static let longest = 60

  /// A pattern in UTF-8.
  init(_ term: Span<UInt8>, edits: Int) {
    var characters: [UInt32] = []
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var index = 0
    while index < term.count, characters.count < Self.longest {
      let (scalar, length) = UTF8Scalars.decode(term, at: index)
      characters.append(scalar)
      starts.append(bytes.count)
      UTF8Scalars.append(scalar, to: &bytes)
      index += length
    }
    starts.append(bytes.count)
    var swappedRests: [Range<Int>] = []
    for first in characters.indices.dropLast() where edits > 0 {
      let start = bytes.count
      bytes.append(contentsOf: bytes[starts[first]..<starts[first + 1]])
      bytes.append(contentsOf: bytes[starts[first + 2]..<starts[characters.count]])
      swappedRests.append(start..<bytes.count)
    }
    self.starts = starts
    self.swappedRests = swappedRests
    rests = bytes
    var masks: [UInt32: UInt64] = [:]
    for (index, character) in characters.enumerated() { masks[character, default: 0] |= 1 << UInt64(index) }
    self.characters = characters
    self.masks = masks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    var asciiMasks = [UInt64](repeating: 0, count: 128)
    for entry in self.masks where entry.character < 128 { asciiMasks[Int(entry.character)] = entry.mask }
    self.asciiMasks = asciiMasks
    self.edits = min(max(edits, 0), 2)
  }

  /// The state before the first character.
  var start: State { State(exact: 1, once: edits > 0 ? 3 : 0, twice: edits > 1 ? 7 : 0) }

  @inline(__always) private func mask(_ character: UInt32) -> UInt64 {
    if character < 128 { return asciiMasks[Int(character)] }
    for entry in masks where entry.character == character { return entry.mask }
    return 0
  }

  /// The state after another character.
  @inline(__always) func step(_ state: State, _ character: UInt32) -> State {
    let mask = mask(character)
    let inside = (UInt64(2) &<< UInt64(characters.count)) &- 1
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
    let end: UInt64 = 1 &<< UInt64(characters.count)
    if state.exact & end != 0 { return 0 }
    if state.once & end != 0 { return 1 }
    return state.twice & end != 0 ? 2 : nil
  }

  /// Whether no edit is left, so that only the rests of ``leastRest(after:notBefore:)`` go on.
  @inline(__always) func isSpent(_ state: State) -> Bool {
    edits == 0 || (edits == 1 ? state.exact : state.exact | state.once) == 0
  }

  /// The least of the rests that match after a state without an edit left, and are not before some bytes.
  /// - Returns: its place in ``rests``, and whether it is equal to the bytes; nil if there is none.
  @inline(__always) func leastRest(after state: State, notBefore bytes: Span<UInt8>) -> (range: Range<Int>, isEqual: Bool)? {
    var reached = edits == 0 ? state.exact : edits == 1 ? state.once : state.twice
    var swapped = edits == 0 ? 0 : edits == 1 ? state.exactSwapped : state.onceSwapped
    let rests = rests.span
    var least: (range: Range<Int>, isEqual: Bool)?
    while reached | swapped != 0 {
      let range: Range<Int>
      if reached != 0 {
        range = starts[reached.trailingZeroBitCount]..<starts[characters.count]
        reached &= reached &- 1
      } else {
        range = swappedRests[swapped.trailingZeroBitCount]
        swapped &= swapped &- 1
      }
      let rest = rests.extracting(range)
      let shared = TermKey.shared(rest, bytes)
      if shared == bytes.count {
        if shared == rest.count { return (range, true) }
      } else if shared == rest.count || rest[shared] < bytes[shared] {
        continue
      }
      if let other = least, !TermCursor.isLess(rest, rests.extracting(other.range)) { continue }
      least = (range, false)
    }
    return least
  }

  /// The least of the rests that match after a state without an edit left: its place in ``rests``.
  @inline(__always) func leastRest(after state: State) -> Range<Int>? {
    let none: [UInt8] = []
    return leastRest(after: state, notBefore: none.span)?.range
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
