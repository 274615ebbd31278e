/// What one matcher found in the words of a ``WordMemory``: text repeats its words, and what is in a word does not depend on the words
/// around it.
struct ReadWords {
  /// What is known of a word.
  struct Entry {
    /// Its readings, in ``ReadWords/readings``; -1 while nobody has looked.
    var firstReading: Int32 = -1
    var lastReading: Int32 = -1
    /// The labels inside it, in ``ReadWords/parts``; -1 while nobody has looked.
    var firstPart: Int32 = -1
    var lastPart: Int32 = -1
    /// What else the word can be, where it has readings.
    var nature = WordNature()
    /// Whether there is nothing to be found in it.
    var isQuiet: Bool { firstReading == lastReading && firstPart >= 0 && firstPart == lastPart }
  }

  /// Whose words they are.
  let identity: MatcherIdentity
  private var stamp: UInt64
  /// By number of a word.
  private(set) var entries: [Entry] = []
  private(set) var readings: [WordLexicon.Reading] = []
  /// Labels inside words, with raw ranges counted from the beginning of the token.
  private(set) var parts: [LabelMatch] = []

  /// Nothing yet of a memory's words.
  init(_ identity: MatcherIdentity, stamp: UInt64) {
    self.identity = identity
    self.stamp = stamp
  }

  /// Forgets everything if the memory whose words it knows did.
  mutating func begin(_ stamp: UInt64) {
    if stamp == self.stamp { return }
    self.stamp = stamp
    entries.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
  }

  /// Appends the readings of words from a position on up to the first whose readings are not known, and where those of each begin.
  /// - Parameters:
  ///   - numbers: The numbers of the words; -1 for words that nobody remembers.
  ///   - busy: Takes the positions of the words that have readings, or perhaps labels inside.
  /// - Returns: The position of the word that is not known, or the end.
  func append(
    readingsOf numbers: [Int], from start: Int, to found: inout [WordLexicon.Reading], _ firstReading: inout [Int], _ busy: inout [Int]
  ) -> Int {
    for position in start..<numbers.count {
      let number = numbers[position]
      guard number >= 0, number < entries.count else { return position }
      let entry = entries[number]
      guard entry.firstReading >= 0 else { return position }
      firstReading.append(found.count)
      if entry.isQuiet { continue }
      for index in Int(entry.firstReading)..<Int(entry.lastReading) { found.append(readings[index]) }
      busy.append(position)
    }
    return numbers.count
  }

  /// Remembers the readings of a word.
  mutating func remember(_ found: ArraySlice<WordLexicon.Reading>, nature: WordNature, of number: Int) {
    while entries.count <= number { entries.append(Entry()) }
    entries[number].firstReading = Int32(readings.count)
    readings.append(contentsOf: found)
    entries[number].lastReading = Int32(readings.count)
    entries[number].nature = nature
  }

  /// Remembers the labels inside a word whose readings are known.
  mutating func remember(parts found: ArraySlice<LabelMatch>, of token: Token, number: Int) {
    entries[number].firstPart = Int32(parts.count)
    for var match in found {
      match.range = match.range.lowerBound - Int(token.start)..<match.range.upperBound - Int(token.start)
      parts.append(match)
    }
    entries[number].lastPart = Int32(parts.count)
  }
}

/// What the matchers that a workspace was used with know of words.
struct WordsByMatcher {
  private static let limit = 4
  private var known: [ReadWords] = []
  private var index = 0

  /// Of the matcher that is at work.
  var current: ReadWords {
    _read { yield known[index] }
    _modify { yield &known[index] }
  }

  /// Begins a range of tokens with a matcher.
  mutating func begin(with identity: MatcherIdentity, stamp: UInt64) {
    if let own = known.firstIndex(where: { $0.identity === identity }) {
      index = own
      known[index].begin(stamp)
    } else if known.count < Self.limit {
      index = known.count
      known.append(ReadWords(identity, stamp: stamp))
    } else {
      index = (index + 1) % Self.limit
      known[index] = ReadWords(identity, stamp: stamp)
    }
  }
}

/// Tells one matcher from another; copies of a matcher have the same.
final class MatcherIdentity: Sendable {}

extension LabelMatcher {
  /// Appends the labels inside one token, from memory where the word was seen before.
  func appendKnown(
    partsOf token: Int, of text: TokenizedText, areNested: Bool, number: Int, _ workspace: inout Workspace, _ matches: inout [LabelMatch]
  ) {
    let word = text.tokens[token]
    // Only where raw and folded letters have the same places, and nothing follows a colon, is the word all there is to know.
    guard number >= 0, word.colon == 0, word.end - word.start == word.foldedEnd - word.foldedStart else {
      return append(partsOf: token, of: text, areNested: areNested, using: &workspace, to: &matches)
    }
    let (first, last) = (workspace.words.current.entries[number].firstPart, workspace.words.current.entries[number].lastPart)
    if first < 0 {
      let begin = matches.count
      append(partsOf: token, of: text, areNested: areNested, using: &workspace, to: &matches)
      return workspace.words.current.remember(parts: matches[begin...], of: word, number: number)
    }
    for index in Int(first)..<Int(last) {
      var match = workspace.words.current.parts[index]
      match.tokens = token..<token + 1
      match.range = match.range.lowerBound + Int(word.start)..<match.range.upperBound + Int(word.start)
      match.isNested = areNested
      matches.append(match)
    }
  }
}
