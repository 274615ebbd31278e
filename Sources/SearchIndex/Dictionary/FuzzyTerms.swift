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
  /// The bytes followed, of the term followed last.
  private var followed = TermBytes()
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
    while true {
      follow(cursor.term)
      let step = steps[followed.count]
      let isWhole = step.missing == 0
      if isWhole, pattern.isSpent(step.state) {
        let rest = leastRest(cursor.term, step.state)
        if let rest, rest.isEqual {
          found.append((cursor.postings, pattern.edits))
          guard try cursor.next() else { return found }
          continue
        }
        if let rest {
          setTarget(rest.range)
        } else if !findNextCharacter() {
          return found
        }
        guard try skip(&cursor) else { return found }
      } else {
        if isWhole, let edits = pattern.matchedEdits(step.state) { found.append((cursor.postings, edits)) }
        guard try cursor.next() else { return found }
      }
    }
  }

  /// What may follow the bytes followed, not before what does in a term.
  @inline(__always) private func leastRest(_ term: TermBytes, _ state: FuzzyPattern.State) -> (range: Range<Int>, isEqual: Bool)? {
    pattern.leastRest(after: state, notBefore: term.storage.span.extracting(followed.count..<term.count))
  }

  @inline(__always) private func skip(_ cursor: inout TermCursor) throws(SearchIndexError) -> Bool {
    let rank = cursor.rank
    guard try cursor.skip(to: target.storage.span.extracting(0..<target.count)) else { return false }
    // Forged bytes can have terms that are not in order, and the search would never end.
    guard cursor.rank > rank else { throw dictionary.file.damage("terms are not in order") }
    return true
  }

  /// Goes on with the bytes followed and a rest.
  @inline(__always) private mutating func setTarget(_ rest: Range<Int>) {
    target.replace(byFirst: followed.count, of: followed)
    appendToTarget(rest)
  }

  @inline(__always) private mutating func appendToTarget(_ rest: Range<Int>) {
    target.append(pattern.rests, rest)
  }

  /// Brings the steps up to a term, as long as an edit is left; those of the beginning that it shares with the one before stand already.
  private mutating func follow(_ term: TermBytes) {
    let bytes = term.storage.span.extracting(0..<term.count)
    var depth = TermKey.shared(followed.storage.span.extracting(0..<followed.count), bytes)
    followed.keepFirst(depth)
    var step = steps[depth]
    while depth < bytes.count {
      if step.missing == 0 {
        if pattern.isSpent(step.state) { break }
        let byte = bytes[depth]
        step.characterStart = depth
        step.missing = byte < 0xC0 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        step.scalar = step.missing == 0 ? UInt32(byte) : UInt32(byte) & (0x3F >> UInt32(step.missing))
      } else {
        step.scalar = step.scalar << 6 | UInt32(bytes[depth] & 0x3F)
        step.missing -= 1
      }
      if step.missing == 0 { step.state = pattern.step(step.state, step.scalar) }
      followed.append(bytes[depth])
      depth += 1
      if depth < steps.count { steps[depth] = step } else { steps.append(step) }
    }
  }

  /// Finds the least bytes above those followed that something can still match; false if there are none.
  private mutating func findNextCharacter() -> Bool {
    var depth = followed.count
    while depth > 0 {
      let start = steps[depth].characterStart
      // With an edit left, every character goes on.
      var next = steps[depth].scalar + 1
      if next <= 0x10FFFF {
        // The bytes of surrogates are in no term, but sort where they would.
        if next >= 0xD800, next < 0xE000 { next = 0xE000 }
        target.replace(byFirst: start, of: followed)
        target.append(character: next)
        let state = pattern.step(steps[start].state, next)
        if pattern.isSpent(state), let rest = pattern.leastRest(after: state) { appendToTarget(rest) }
        return true
      }
      depth = start
    }
    return false
  }
}
