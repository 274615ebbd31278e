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
  /// The bytes of the pattern, and where each character and the end begins in them.
  private let bytes: [UInt8]
  private let starts: [Int]
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
    self.bytes = bytes
    self.starts = starts
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

  /// Whether no edit is left, so that only characters of the pattern go on.
  @inline(__always) private func isSpent(_ state: State) -> Bool {
    edits == 0 || (edits == 1 ? state.exact : state.exact | state.once) == 0
  }

  /// The least character above one that keeps the comparison alive; nil if there is none.
  ///
  /// Every character does while an edit is left.
  func liveCharacter(above character: UInt32, _ state: State) -> UInt32? {
    if !isSpent(state) { return character + 1 }
    let wanted =
      switch edits {
      case 0: state.exact
      case 1: state.once | state.exactSwapped
      default: state.twice | state.onceSwapped
      }
    for entry in masks where entry.character > character && entry.mask & wanted != 0 { return entry.character }
    return nil
  }

  /// Appends what the least match after a state begins with: as long as no edit is left, one character leads to it.
  func appendLeast(after state: State, to target: inout TermBytes) {
    var state = state
    while isSpent(state), matchedEdits(state) == nil {
      let reached = edits == 0 ? state.exact : edits == 1 ? state.once : state.twice
      let swapped = edits == 0 ? 0 : edits == 1 ? state.exactSwapped : state.onceSwapped
      if swapped == 0, reached.nonzeroBitCount == 1 {
        // Only the rest of the pattern is left.
        target.append(bytes.span.extracting(starts[reached.trailingZeroBitCount]..<bytes.count))
        return
      }
      guard let character = liveCharacter(above: 0, state) else { return }
      Self.append(character, to: &target)
      state = step(state, character)
    }
  }

  /// Appends a character in UTF-8.
  @inline(__always) static func append(_ character: UInt32, to target: inout TermBytes) {
    if character < 0x80 { return target.append(UInt8(character)) }
    var bytes: [UInt8] = []
    UTF8Scalars.append(character, to: &bytes)
    target.append(bytes.span)
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
