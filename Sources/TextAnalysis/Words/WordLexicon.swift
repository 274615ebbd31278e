internal import TextPrimitives

/// The words of a vocabulary's labels in one language, found in any of their forms.
///
/// A form is a stem and an ending that fit by type. Stems come from the words through the rules of the language, endings are a fixed
/// table, so a word of text is looked up by walking its ending back: at most as many probes as the longest ending has bytes.
public struct WordLexicon: Sendable {
  /// A word that a text word is a form of.
  public struct Reading: Hashable, Sendable {
    /// The word.
    public var word: Int
    /// What the ending says.
    public var form: WordForm
  }

  /// The endings of the language.
  let endings: EndingTable
  /// The stems of all words.
  private(set) var stems = StemTable()

  /// A lexicon without words.
  init(endings: EndingTable) { self.endings = endings }

  /// Makes room for a number of stems.
  mutating func reserve(stems count: Int) { stems.reserve(count) }

  /// Adds a word with its stems.
  mutating func insert(word: Int, bytes: [UInt8], stems list: borrowing StemList) {
    stems.insert(bytes, bytes.indices, types: .exact, word: UInt32(word))
    insert(stemsOf: word, list)
  }

  /// The first word with these bytes that is wanted.
  func firstWord(exactly bytes: [UInt8], where isWanted: (Int) -> Bool) -> Int? {
    guard var index = stems.first(RollingHash.hash(bytes, bytes.indices), bytes, bytes.indices, types: .exact) else { return nil }
    while true {
      let entry = stems.entries[index]
      if entry.types.contains(.exact), isWanted(Int(entry.word)) { return Int(entry.word) }
      guard entry.next != 0 else { return nil }
      index = Int(entry.next) - 1
    }
  }

  /// Adds stems of a word, not the word itself.
  mutating func insert(stemsOf word: Int, _ list: borrowing StemList) {
    for stem in list.stems { stems.insert(list.bytes, stem.range, types: stem.types, word: UInt32(word)) }
  }

  /// Appends the words that a part of a text word is a form of, to `readings`.
  ///
  /// `hash` has read the whole text word, which stands at `wordStart`.
  /// - Complexity: O(length of the longest ending) probes.
  func append(readingsOf text: [UInt8], _ range: Range<Int>, wordStart: Int, hash: borrowing RollingHash, to readings: inout [Reading]) {
    let begin = readings.count
    defer { Self.dropDoubtful(&readings, from: begin) }
    var node = EndingTable.root
    var end = range.upperBound
    while true {
      let types = endings.types(at: node)
      if !types.isEmpty {
        appendReadings(text, range.lowerBound..<end, wordStart: wordStart, hash: hash, node: node, types: types, to: &readings)
      }
      guard end - 1 > range.lowerBound, let next = endings.next(node, text[end - 1]) else { return }
      node = next
      end -= 1
    }
  }

  /// Replaces `found` by the places of a word from which on it may be an ending, the empty one included, in order from its end.
  func findEndings(of text: [UInt8], _ word: Range<Int>, to found: inout [(offset: Int, node: Int)]) {
    found.removeAll(keepingCapacity: true)
    var node = EndingTable.root
    var end = word.upperBound
    while true {
      if !endings.types(at: node).isEmpty { found.append((end, node)) }
      guard end - 1 > word.lowerBound, let next = endings.next(node, text[end - 1]) else { return }
      node = next
      end -= 1
    }
  }

  /// Whether what stands from a place of a word on may be a form of a word here. False is sure, true is not.
  func mayHaveForm(_ start: Int, wordStart: Int, _ found: [(offset: Int, node: Int)], _ hash: borrowing RollingHash) -> Bool {
    for ending in found {
      if ending.offset <= start { return false }
      if stems.mayContain(hash.hash(start - wordStart, ending.offset - wordStart)) { return true }
    }
    return false
  }

  /// Appends the words that a part of a text word is as a stem of the given types without an ending.
  func append(
    stemsOf text: [UInt8], _ range: Range<Int>, wordStart: Int, hash: borrowing RollingHash, types: StemTypes, to readings: inout [Reading]
  ) {
    let stemHash = hash.hash(range.lowerBound - wordStart, range.upperBound - wordStart)
    guard var index = stems.first(stemHash, text, range, types: types) else { return }
    while true {
      let entry = stems.entries[index]
      if !entry.types.isDisjoint(with: types) {
        var form = WordForm()
        form.isExact = entry.types.contains(.exact)
        readings.append(Reading(word: Int(entry.word), form: form))
      }
      guard entry.next != 0 else { return }
      index = Int(entry.next) - 1
    }
  }

  /// Leaves doubtful readings out where there is one without doubt.
  private static func dropDoubtful(_ readings: inout [Reading], from begin: Int) {
    guard readings.count - begin > 1 else { return }
    var sure = begin
    for index in begin..<readings.count where !readings[index].form.isDoubtful {
      readings.swapAt(sure, index)
      sure += 1
    }
    if sure > begin { readings.removeLast(readings.count - sure) }
  }

  private func appendReadings(
    _ text: [UInt8], _ stem: Range<Int>, wordStart: Int, hash: borrowing RollingHash, node: Int, types: StemTypes,
    to readings: inout [Reading]
  ) {
    let stemHash = hash.hash(stem.lowerBound - wordStart, stem.upperBound - wordStart)
    guard var index = stems.first(stemHash, text, stem, types: types) else { return }
    while true {
      let entry = stems.entries[index]
      if !entry.types.isDisjoint(with: types) {
        let isExact = node == EndingTable.root && entry.types.contains(.exact)
        var isFound = false
        for ending in endings.endings(at: node) where ending.types.fits(entry.types) {
          var form = ending.form
          form.isExact = isExact
          form.isDoubtful = form.isDoubtful || entry.types.contains(.doubtful)
          readings.append(Reading(word: Int(entry.word), form: form))
          isFound = true
        }
        if isExact, !isFound { readings.append(Reading(word: Int(entry.word), form: .exact)) }
      }
      guard entry.next != 0 else { return }
      index = Int(entry.next) - 1
    }
  }
}

/// The stems that the rules of a language make of one word, in memory that can be used again for the next.
public struct StemList: Sendable {
  /// A stem: a range of ``bytes``, and its types.
  struct Stem: Sendable {
    var range: Range<Int>
    var types: StemTypes
  }

  private(set) var bytes: [UInt8] = []
  private(set) var stems: [Stem] = []

  /// No stems.
  public init() {
    bytes.reserveCapacity(400)
    stems.reserveCapacity(24)
  }

  /// Forgets the stems and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    stems.removeAll(keepingCapacity: true)
  }

  /// Adds a stem.
  public mutating func append(_ stem: some Sequence<UInt8>, _ types: StemTypes) { append(types) { $0.append(contentsOf: stem) } }

  /// Adds a stem with ASCII letters behind it.
  mutating func append(_ stem: some Sequence<UInt8>, _ suffix: StaticString, _ types: StemTypes) {
    append(types) {
      $0.append(contentsOf: stem)
      $0.append(suffix)
    }
  }

  /// Adds a stem whose bytes are written behind those of the others.
  mutating func append(_ types: StemTypes, _ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    stems.append(Stem(range: start..<bytes.count, types: types))
  }
}
