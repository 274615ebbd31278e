/// What was found in words seen before: text repeats its words, and what is in a word does not depend on the words around it.
///
/// It forgets everything when it is full, so memory is bounded; results are the same with it and without.
struct WordCache {
  /// What is known of a word.
  struct Entry {
    /// Where its bytes begin in ``WordCache/bytes``, and how many it has.
    var start: Int32
    var length: Int32
    /// Its readings, in ``WordCache/readings``.
    var firstReading: Int32
    var lastReading: Int32
    /// The labels inside it, in ``WordCache/parts``; -1 while nobody has looked.
    var firstPart: Int32 = -1
    var lastPart: Int32 = -1
  }

  /// The most words.
  private static let limit = 1 << 15

  /// Whose words they are.
  let identity: MatcherIdentity
  private(set) var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var readings: [WordLexicon.Reading] = []
  /// Labels inside words, with raw ranges counted from the beginning of the token.
  private(set) var parts: [LabelMatch] = []
  /// Open addressing: the number of an entry and the upper half of its hash; -1 is free.
  private var slots = [Int64](repeating: -1, count: 1 << 10)
  /// For each token of the range that is worked on, its entry, or -1.
  private(set) var tokens: [Int32] = []
  private var lastSlot = 0
  private var lastHash: UInt64 = 0

  /// An empty cache.
  init(_ identity: MatcherIdentity) { self.identity = identity }

  /// Begins a range of tokens: forgets all words where there are too many.
  mutating func begin() {
    tokens.removeAll(keepingCapacity: true)
    if entries.count < Self.limit { return }
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = -1 }
  }

  /// Appends the readings of the next token's word, if it is known; whether it is.
  mutating func append(readingsOf text: [UInt8], _ word: Range<Int>, to found: inout [WordLexicon.Reading]) -> Bool {
    lastHash = RollingHash.hash(text, word)
    let mask = slots.count - 1
    lastSlot = Int(truncatingIfNeeded: lastHash) & mask
    let mark = Int64(truncatingIfNeeded: (lastHash >> 33) << 32)
    while slots[lastSlot] >= 0 {
      let slot = slots[lastSlot]
      if slot & ~0xFFFF_FFFF == mark {
        let entry = entries[Int(slot & 0xFFFF_FFFF)]
        if isWord(entry, text, word) {
          for index in Int(entry.firstReading)..<Int(entry.lastReading) { found.append(readings[index]) }
          tokens.append(Int32(truncatingIfNeeded: slot))
          return true
        }
      }
      lastSlot = (lastSlot + 1) & mask
    }
    return false
  }

  private func isWord(_ entry: Entry, _ text: [UInt8], _ word: Range<Int>) -> Bool {
    guard Int(entry.length) == word.count else { return false }
    var offset = Int(entry.start)
    for index in word {
      if bytes[offset] != text[index] { return false }
      offset += 1
    }
    return true
  }

  /// Remembers the readings of the word that was just not known.
  mutating func remember(_ text: [UInt8], _ word: Range<Int>, _ found: ArraySlice<WordLexicon.Reading>) {
    guard entries.count < Self.limit, word.count <= 64 else {
      tokens.append(-1)
      return
    }
    let first = Int32(readings.count)
    readings.append(contentsOf: found)
    slots[lastSlot] = Int64(truncatingIfNeeded: (lastHash >> 33) << 32) | Int64(entries.count)
    tokens.append(Int32(entries.count))
    entries.append(Entry(start: Int32(bytes.count), length: Int32(word.count), firstReading: first, lastReading: Int32(readings.count)))
    bytes.append(contentsOf: text[word])
    if entries.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: -1, count: mask + 1)
    for (number, entry) in entries.enumerated() {
      let hash = RollingHash.hash(bytes, Int(entry.start)..<Int(entry.start + entry.length))
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int64(truncatingIfNeeded: (hash >> 33) << 32) | Int64(number)
    }
  }

  /// Remembers the labels inside a word.
  mutating func remember(parts found: ArraySlice<LabelMatch>, of token: Token, entry: Int) {
    entries[entry].firstPart = Int32(parts.count)
    for var match in found {
      match.range = match.range.lowerBound - Int(token.start)..<match.range.upperBound - Int(token.start)
      parts.append(match)
    }
    entries[entry].lastPart = Int32(parts.count)
  }
}

/// The caches of the matchers that a workspace was used with.
struct WordCaches {
  private static let limit = 4
  private var caches: [WordCache] = []
  private var current = 0

  /// The cache of the matcher that is at work.
  var cache: WordCache {
    _read { yield caches[current] }
    _modify { yield &caches[current] }
  }

  /// Begins a range of tokens with a matcher.
  mutating func begin(with identity: MatcherIdentity) {
    if let known = caches.firstIndex(where: { $0.identity === identity }) {
      current = known
    } else if caches.count < Self.limit {
      current = caches.count
      caches.append(WordCache(identity))
    } else {
      current = (current + 1) % Self.limit
      caches[current] = WordCache(identity)
    }
    caches[current].begin()
  }
}

/// Tells one matcher from another; copies of a matcher have the same.
final class MatcherIdentity: Sendable {}

extension LabelMatcher {
  /// Appends the labels inside one token, from memory where the word was seen before.
  func appendKnown(
    partsOf token: Int, of text: TokenizedText, areNested: Bool, entry: Int32, _ workspace: inout Workspace, _ matches: inout [LabelMatch]
  ) {
    let word = text.tokens[token]
    // Only where raw and folded letters have the same places, and nothing follows a colon, is the word all there is to know.
    guard entry >= 0, word.colon == 0, word.end - word.start == word.foldedEnd - word.foldedStart else {
      return append(partsOf: token, of: text, areNested: areNested, using: &workspace, to: &matches)
    }
    let known = workspace.words.cache.entries[Int(entry)]
    if known.firstPart < 0 {
      let begin = matches.count
      append(partsOf: token, of: text, areNested: areNested, using: &workspace, to: &matches)
      return workspace.words.cache.remember(parts: matches[begin...], of: word, entry: Int(entry))
    }
    for index in Int(known.firstPart)..<Int(known.lastPart) {
      var match = workspace.words.cache.parts[index]
      match.tokens = token..<token + 1
      match.range = match.range.lowerBound + Int(word.start)..<match.range.upperBound + Int(word.start)
      match.isNested = areNested
      matches.append(match)
    }
  }
}
