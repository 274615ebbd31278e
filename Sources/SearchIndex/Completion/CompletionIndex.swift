internal import TextPrimitives

/// Labels found by the beginning of any of their words while somebody types.
///
/// All endings of labels that begin with a word are sorted; a typed beginning is a range of them, of which the best are picked
/// without reading the rest. Labels with marks stand there a second time without them, so that *aiti* is the beginning of *äiti*
/// too; *äiti* is not one of *aiti*. Ranks and deduplication are those of the labels given: of several labels with one key only the
/// best is shown. Built in memory: O(n log n); about 30 bytes a label besides its text.
public struct CompletionIndex: Sendable {
  /// A label to be found.
  public struct Label: Hashable, Sendable {
    /// What is shown.
    public var text: String
    /// What it names; of labels with the same key one is shown.
    public var key: Int
    /// How much it is to be preferred; greater is better.
    public var weight: Int

    /// A label.
    public init(_ text: String, key: Int, weight: Int) {
      self.text = text
      self.key = key
      self.weight = weight
    }
  }

  /// A label found.
  public struct Completion: Hashable, Sendable {
    /// The number of the label among those given.
    public var label: Int
    /// What it names.
    public var key: Int
    /// With how many typing errors it was found: 0 or 1.
    public var edits: Int
  }

  /// The folded labels, with and without marks, a zero after each and eight more at the end.
  private let bytes: [UInt8]
  /// The labels, the best first, and their keys in that order.
  private let byRank: [UInt32]
  private let keysByRank: [Int]
  /// For every ending, in sorted order, its first eight bytes, where it begins, and the rank of its label.
  private let endingKeys: [UInt64]
  private let endings: [UInt32]
  private let ranks: RangeMinimum

  /// The least letters with which a typing error is forgiven.
  public static let leastLettersForErrors = 4

  /// An index of labels. Labels of equal weight rank by their text.
  public init(_ labels: [Label]) {
    var bytes: [UInt8] = []
    var texts: [Range<Int>] = []
    for label in labels {
      let text = Array(label.text.utf8)
      let start = bytes.count
      CaseFolding.append(text.span, 0..<text.count, to: &bytes)
      texts.append(start..<bytes.count)
      bytes.append(0)
    }
    let order = labels.indices.sorted { left, right in
      if labels[left].weight != labels[right].weight { return labels[left].weight > labels[right].weight }
      let (one, other) = (bytes[texts[left]], bytes[texts[right]])
      return one == other ? left < right : one.lexicographicallyPrecedes(other)
    }
    var entries: [Ending] = []
    for (rank, label) in order.enumerated() {
      Self.append(endingsOf: bytes, texts[label], rank: UInt32(rank), to: &entries)
      let start = bytes.count
      guard let last = BareLetters.append(texts[label], of: &bytes) else { continue }
      bytes.append(0)
      // What begins after the last mark stands there already.
      Self.append(endingsOf: bytes, start..<last + 1, rank: UInt32(rank), to: &entries)
    }
    for _ in 0..<8 { bytes.append(0) }
    for index in entries.indices { entries[index].key = Self.key(bytes, from: Int(entries[index].start)) }
    entries.sort { left, right in
      if left.key != right.key { return left.key < right.key }
      var (one, other) = (Int(left.start), Int(right.start))
      while bytes[one] == bytes[other], bytes[one] != 0 {
        one += 1
        other += 1
      }
      return bytes[one] == bytes[other] ? left.rank < right.rank : bytes[one] < bytes[other]
    }
    self.bytes = bytes
    byRank = order.map { UInt32($0) }
    keysByRank = order.map { labels[$0].key }
    endingKeys = entries.map(\.key)
    endings = entries.map(\.start)
    ranks = RangeMinimum(entries.map(\.rank))
  }

  /// Whether a byte belongs to a word; every character outside ASCII does.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// The end of a label from the beginning of one of its words on.
  private struct Ending {
    var key: UInt64
    var start: UInt32
    var rank: UInt32
  }

  /// Adds the endings that begin in a part of a text, without their keys.
  private static func append(endingsOf bytes: [UInt8], _ range: Range<Int>, rank: UInt32, to endings: inout [Ending]) {
    var isInWord = false
    for index in range {
      let isLetter = isLetter(bytes[index])
      if isLetter, !isInWord { endings.append(Ending(key: 0, start: UInt32(index), rank: rank)) }
      isInWord = isLetter
    }
  }

  /// The first eight bytes, those after a zero as zeros.
  private static func key(_ bytes: [UInt8], from start: Int) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<min(8, bytes.count - start) {
      let byte = bytes[start + index]
      if byte == 0 { break }
      key |= UInt64(byte) << UInt64(56 - 8 * index)
    }
    return key
  }

  /// The labels with a word that begins as typed, the best first; with one typing error if there are none and enough was typed.
  ///
  /// A blank at the end says that the word is complete: labels where it is come first, those where it goes on after them.
  /// - Complexity: O(log labels + limit log limit) besides the labels of keys that are shown already.
  public func complete(_ typed: String, limit: Int = 10) -> [Completion] {
    var found: [Completion] = []
    complete(CaseFolding.folded(typed), limit: limit, into: &found)
    return found
  }

  /// As ``complete(_:limit:)`` for text that is folded already, into an array that can be used again.
  public func complete(_ typed: [UInt8], limit: Int, into found: inout [Completion]) {
    found.removeAll(keepingCapacity: true)
    guard limit > 0, let first = typed.firstIndex(where: { $0 != 0x20 }), let last = typed.lastIndex(where: { $0 != 0x20 }) else { return }
    let prefix = Array(typed[first...last])
    let range = range(of: prefix)
    var picker = RankPicker(ranks)
    if !range.isEmpty {
      if last + 1 < typed.count {
        // All that can follow a word sorts before the digits.
        picker.add(range.lowerBound..<bound(prefix + [UInt8(ascii: "/")], range, isUpper: true))
        pick(&picker, limit: limit, edits: 0, into: &found)
        picker = RankPicker(ranks)
      }
      picker.add(range)
      pick(&picker, limit: limit, edits: 0, into: &found)
      return
    }
    let letters = prefix.count { $0 & 0xC0 != 0x80 }
    guard letters >= Self.leastLettersForErrors else { return }
    addInexact(FuzzyPattern(prefix.span, edits: 1), to: &picker)
    pick(&picker, limit: limit, edits: 1, into: &found)
  }

  private func pick(_ picker: inout RankPicker, limit: Int, edits: Int, into found: inout [Completion]) {
    next: while found.count < limit, let rank = picker.next() {
      let key = keysByRank[Int(rank)]
      for other in found where other.key == key { continue next }
      found.append(Completion(label: Int(byRank[Int(rank)]), key: key, edits: edits))
    }
  }

  // MARK: Ranges of endings

  /// The endings that begin with a prefix.
  private func range(of prefix: [UInt8]) -> Range<Int> {
    let low = bound(prefix, 0..<endings.count, isUpper: false)
    return low..<bound(prefix, low..<endings.count, isUpper: true)
  }

  /// The first ending not below a prefix; or, for the upper bound, the first above everything that begins with it.
  private func bound(_ prefix: [UInt8], _ range: Range<Int>, isUpper: Bool) -> Int {
    let count = min(prefix.count, 8)
    let mask: UInt64 = count == 8 ? .max : ~(UInt64.max >> UInt64(8 * count))
    let key = Self.key(prefix, from: 0)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low &+ high) &>> 1
      let known = endingKeys[middle] & mask
      let isBefore = known != key ? known < key : prefix.count <= 8 ? isUpper : isRestBefore(prefix, middle, isUpper: isUpper)
      if isBefore { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  /// Compares what follows the first eight bytes.
  private func isRestBefore(_ prefix: [UInt8], _ ending: Int, isUpper: Bool) -> Bool {
    let start = Int(endings[ending])
    for index in 8..<prefix.count {
      let byte = bytes[start + index]
      if byte != prefix[index] { return byte < prefix[index] }
      // A zero in what was typed is no reason to read the next label.
      if byte == 0 { return true }
    }
    return isUpper
  }

  // MARK: Typing errors

  /// Adds the ranges of endings of which a beginning matches a pattern: a walk over the sorted endings as over a trie.
  private func addInexact(_ pattern: FuzzyPattern, to picker: inout RankPicker) {
    walk(pattern, pattern.start, 0..<endings.count, depth: 0, &picker)
  }

  private func walk(_ pattern: FuzzyPattern, _ state: FuzzyPattern.State, _ range: Range<Int>, depth: Int, _ picker: inout RankPicker) {
    var index = range.lowerBound
    while index < range.upperBound {
      let place = Int(endings[index]) + depth
      guard bytes[place] != 0 else {
        index += 1
        continue
      }
      let (scalar, length) = UTF8Scalars.decode(bytes.span, at: place)
      let next = endOfRun(index..<range.upperBound, from: depth, length: length)
      let state = pattern.step(state, scalar)
      if !state.isDead {
        if pattern.matchedEdits(state) != nil {
          picker.add(index..<next)
        } else {
          walk(pattern, state, index..<next, depth: depth + length, &picker)
        }
      }
      index = next
    }
  }

  /// Where the endings end that share the bytes of the first of a range at a depth.
  private func endOfRun(_ range: Range<Int>, from depth: Int, length: Int) -> Int {
    let first = Int(endings[range.lowerBound]) + depth
    func isSame(_ ending: Int) -> Bool {
      let start = Int(endings[ending]) + depth
      for index in 0..<length where bytes[start + index] != bytes[first + index] { return false }
      return true
    }
    var low = range.lowerBound
    var step = 1
    while low + step < range.upperBound, isSame(low + step) {
      low += step
      step *= 2
    }
    var high = min(low + step, range.upperBound)
    low += 1
    while low < high {
      let middle = (low + high) / 2
      if isSame(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
