internal import TextPrimitives

/// A word that others are compared with character by character: at most one or two insertions, deletions, substitutions, or
/// transpositions of neighbours (optimal string alignment), as bit-parallel states (Wu, Manber 1992; Hyyrö 2003 for transpositions).
struct FuzzyPattern {
  /// Where a comparison stands: for every number of edits the set of characters of the pattern that may be next.
  struct State {
    /// Reached with so many edits.
    var reached: SIMD4<UInt64>
    /// Reached if the next character is the one before the character just read.
    var swapped: SIMD4<UInt64>

    /// Whether no continuation can match.
    var isDead: Bool { reached == .zero }
  }

  private let characters: [UInt32]
  private let masks: [(character: UInt32, mask: UInt64)]
  /// How many edits are allowed.
  let edits: Int

  /// Longer patterns are compared by their first 60 characters only; none so long are typed.
  static let longest = 60

  /// A pattern in UTF-8.
  init(_ term: Span<UInt8>, edits: Int) {
    var characters: [UInt32] = []
    var index = 0
    while index < term.count, characters.count < Self.longest {
      let (scalar, length) = UTF8Scalars.decode(term, at: index)
      characters.append(scalar)
      index += length
    }
    var masks: [UInt32: UInt64] = [:]
    for (index, character) in characters.enumerated() { masks[character, default: 0] |= 1 << UInt64(index) }
    self.characters = characters
    self.masks = masks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.edits = min(max(edits, 0), 2)
  }

  /// The state before the first character.
  var start: State {
    var reached = SIMD4<UInt64>(repeating: 0)
    for edit in 0...edits { reached[edit] = (1 &<< UInt64(edit &+ 1)) &- 1 }
    return State(reached: reached, swapped: .zero)
  }

  @inline(__always) private func mask(_ character: UInt32) -> UInt64 {
    for entry in masks where entry.character == character { return entry.mask }
    return 0
  }

  /// The state after another character.
  func step(_ state: State, _ character: UInt32) -> State {
    let mask = mask(character)
    var next = State(reached: .zero, swapped: .zero)
    var below: UInt64 = 0
    for edit in 0...edits {
      var reached = (state.reached[edit] & mask) &<< 1
      if edit > 0 {
        let before = state.reached[edit - 1]
        // Inserted, substituted, deleted, transposed.
        reached |= before | before &<< 1 | below &<< 1 | (state.swapped[edit - 1] & mask) &<< 2
      }
      next.reached[edit] = reached
      next.swapped[edit] = state.reached[edit] & (mask &>> 1)
      below = reached
    }
    let inside = (UInt64(2) &<< UInt64(characters.count)) &- 1
    next.reached &= SIMD4(repeating: inside)
    return next
  }

  /// With how many edits a word that ends here matches; nil if it does not.
  func matchedEdits(_ state: State) -> Int? {
    for edit in 0...edits where state.reached[edit] & (1 &<< UInt64(characters.count)) != 0 { return edit }
    return nil
  }

  /// The least character above one that keeps the comparison alive; nil if there is none.
  ///
  /// Every character does while an edit is left.
  func liveCharacter(above character: UInt32, _ state: State) -> UInt32? {
    for edit in 0..<edits where state.reached[edit] != 0 { return character + 1 }
    let wanted = state.reached[edits] | (edits > 0 ? state.swapped[edits - 1] : 0)
    for entry in masks where entry.character > character && entry.mask & wanted != 0 { return entry.character }
    return nil
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
