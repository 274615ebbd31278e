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
  /// The steps of the bytes of the term followed last; the first is the one before all bytes.
  private var steps: [Step]
  /// How many bytes of it were followed.
  private var stepCount = 0
  private var followed = TermBytes()
  /// Where the search goes on.
  private var target = TermBytes()

  /// A search.
  init(_ pattern: FuzzyPattern, in dictionary: TermDictionary) {
    self.pattern = pattern
    self.dictionary = dictionary
    steps = [Step](repeating: Step(state: pattern.start), count: TermBytes.capacity + 1)
  }

  /// The postings of all terms that match, each with its edits, in the order of the dictionary.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  mutating func find() throws(SearchIndexError) -> [(postings: TermPostings, edits: Int)] {
    guard dictionary.termCount > 0 else { return [] }
    var found: [(postings: TermPostings, edits: Int)] = []
    var cursor = TermCursor(dictionary, keys: try dictionary.keyRegion())
    try cursor.enter(block: 0)
    guard cursor.nextInBlock() else { return [] }
    while true {
      if let dead = follow(cursor.term) {
        guard findTarget(dead), try cursor.skip(to: target.storage.span.extracting(0..<target.count)) else { return found }
      } else {
        if steps[stepCount].missing == 0, let edits = pattern.matchedEdits(steps[stepCount].state) {
          found.append((cursor.postings, edits))
        }
        guard try cursor.next() else { return found }
      }
    }
  }

  /// Brings the steps up to a term; those of the beginning that it shares with the one before stand already.
  /// - Returns: how many bytes it takes to be sure that nothing matches; nil if something still can.
  private mutating func follow(_ term: TermBytes) -> Int? {
    let bytes = term.storage.span.extracting(0..<term.count)
    let common = TermKey.shared(followed.storage.span.extracting(0..<followed.count), bytes)
    followed.keepFirst(common)
    followed.append(bytes.extracting(common..<bytes.count))
    let shared = min(common, stepCount)
    var depth = shared
    while depth < term.count {
      let byte = term[depth]
      var step = steps[depth]
      if step.missing == 0 {
        step.characterStart = depth
        step.missing = byte < 0xC0 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        step.scalar = step.missing == 0 ? UInt32(byte) : UInt32(byte) & (0x3F >> UInt32(step.missing))
      } else {
        step.scalar = step.scalar << 6 | UInt32(byte & 0x3F)
        step.missing -= 1
      }
      if step.missing == 0 { step.state = pattern.step(step.state, step.scalar) }
      depth += 1
      steps[depth] = step
      if step.missing == 0, step.state.isDead {
        stepCount = depth
        return depth
      }
    }
    stepCount = depth
    return nil
  }

  /// Finds the least bytes above a dead beginning of the term followed that something can still match; false if there are none.
  private mutating func findTarget(_ dead: Int) -> Bool {
    var depth = dead
    while depth > 0 {
      let start = steps[depth].characterStart
      let before = steps[start].state
      if var next = pattern.liveCharacter(above: steps[depth].scalar, before), next <= 0x10FFFF {
        // The bytes of surrogates are in no term, but sort where they would.
        if next >= 0xD800, next < 0xE000 { next = 0xE000 }
        target.replace(byFirst: start, of: followed)
        FuzzyPattern.append(next, to: &target)
        pattern.appendLeast(after: pattern.step(before, next), to: &target)
        return true
      }
      depth = start
    }
    return false
  }
}
