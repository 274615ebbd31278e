internal import TextPrimitives

/// Finds the terms of a dictionary that match a pattern. The sorted terms are read as a trie: below a beginning that no
/// continuation can save, the search goes on at the next beginning that can still match.
struct FuzzyTerms {
  /// A comparison after some bytes of a term.
  private struct Step {
    var state: FuzzyPattern.State
    /// The bits of a character that is not complete, and how many of its bytes are missing.
    var scalar: UInt32 = 0
    var missing = 0
    /// Where the last character begins.
    var characterStart = 0
  }

  private let pattern: FuzzyPattern
  private let dictionary: TermDictionary
  /// The steps of the bytes followed; the first is the one before all bytes. Only the last may have no edit left.
  private var steps: [Step]
  /// How many bytes of the current term were followed.
  private var followed = 0
  /// Where the search goes on.
  private var target = TermBytes()

  /// A search.
  init(_ pattern: FuzzyPattern, in dictionary: TermDictionary) {
    self.pattern = pattern
    self.dictionary = dictionary
    steps = []
    steps.reserveCapacity(64)
    steps.append(Step(state: pattern.start))
  }

  /// The postings of all terms that match, each with its edits, in the order of the dictionary.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  mutating func find() throws(SearchIndexError) -> [(postings: TermPostings, edits: Int)] {
    guard dictionary.termCount > 0 else { return [] }
    var found: [(postings: TermPostings, edits: Int)] = []
    var cursor = TermCursor(dictionary, keys: try dictionary.keyRegion())
    try cursor.enter(block: 0)
    guard cursor.nextInBlock() else { return [] }
    follow(cursor.term, sharing: 0)
    while true {
      let step = steps[followed]
      if step.missing == 0, pattern.isSpent(step.state) {
        let rest = pattern.leastRest(after: step.state, notBefore: cursor.term, from: followed)
        if let rest, rest.isEqual {
          found.append((cursor.postings, pattern.edits))
          guard try goToNext(&cursor) else { return found }
          continue
        }
        if let rest {
          target.replace(byFirst: followed, of: cursor.term)
          target.append(pattern.rests, rest.rest.range)
        } else if !findNextCharacter(cursor.term) {
          return found
        }
        let rank = cursor.rank
        guard try cursor.skip(to: target) else { return found }
        // Forged bytes can have terms that are not in order, and the search would never end.
        guard cursor.rank > rank else { throw dictionary.file.damage("terms are not in order") }
        follow(cursor.term, sharing: cursor.term.countShared(with: target))
      } else {
        if step.missing == 0, let edits = pattern.matchedEdits(step.state) { found.append((cursor.postings, edits)) }
        guard try goToNext(&cursor) else { return found }
      }
    }
  }

  @inline(__always) private mutating func goToNext(_ cursor: inout TermCursor) throws(SearchIndexError) -> Bool {
    target.replace(byFirst: followed, of: cursor.term)
    guard try cursor.next() else { return false }
    follow(cursor.term, sharing: cursor.term.countShared(with: target))
    return true
  }

  /// Brings the steps up to a term, as long as an edit is left; those of the bytes shared with the term before stand already.
  private mutating func follow(_ term: borrowing TermBytes, sharing shared: Int) {
    var depth = min(shared, followed)
    var step = steps[depth]
    while depth < term.count {
      if step.missing == 0, pattern.isSpent(step.state) { break }
      let byte = term[depth]
      if step.missing == 0 {
        step.characterStart = depth
        step.missing = byte < 0xC0 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        step.scalar = step.missing == 0 ? UInt32(byte) : UInt32(byte) & (0x3F &>> UInt32(truncatingIfNeeded: step.missing))
      } else {
        step.scalar = step.scalar &<< 6 | UInt32(byte & 0x3F)
        step.missing &-= 1
      }
      if step.missing == 0 { step.state = pattern.step(step.state, step.scalar) }
      depth &+= 1
      if depth < steps.count { steps[depth] = step } else { steps.append(step) }
    }
    followed = depth
  }

  /// Goes back to before a character followed, and finds the least bytes above it that something can still match; false if there
  /// are none.
  private mutating func findNextCharacter(_ term: borrowing TermBytes) -> Bool {
    var depth = followed
    while depth > 0 {
      let start = steps[depth].characterStart
      // With an edit left, every character goes on.
      var next = steps[depth].scalar &+ 1
      if next <= 0x10FFFF {
        // The bytes of surrogates are in no term, but sort where they would.
        if next >= 0xD800, next < 0xE000 { next = 0xE000 }
        followed = start
        target.replace(byFirst: start, of: term)
        target.append(character: next)
        let state = pattern.step(steps[start].state, next)
        if pattern.isSpent(state), let rest = pattern.leastRest(after: state, notBefore: target, from: target.count) {
          target.append(pattern.rests, rest.rest.range)
        }
        return true
      }
      depth = start
    }
    return false
  }
}
