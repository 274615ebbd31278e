internal import TextPrimitives

/// Labels found by the beginning of any of their words while somebody types.
///
/// All endings of labels that begin with a word are sorted; a typed beginning is a range of them, of which the best are picked
/// without reading the rest. Ranks and deduplication are those of the labels given: of several labels with one key only the best
/// is shown. Built in memory: O(n log n); about 30 bytes a label besides its text.
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

  /// The folded labels back to back, and where each begins.
  private let bytes: [UInt8]
  private let starts: [UInt32]
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
    var starts: [UInt32] = [0]
    for label in labels {
      let text = Array(label.text.utf8)
      CaseFolding.append(text.span, 0..<text.count, to: &bytes)
      starts.append(UInt32(bytes.count))
    }
    for _ in 0..<8 { bytes.append(0) }
    func folded(_ label: Int) -> ArraySlice<UInt8> { bytes[Int(starts[label])..<Int(starts[label + 1])] }
    let order = labels.indices.sorted { left, right in
      if labels[left].weight != labels[right].weight { return labels[left].weight > labels[right].weight }
      if folded(left) != folded(right) { return folded(left).lexicographicallyPrecedes(folded(right)) }
      return left < right
    }
    var rankOfLabel = [UInt32](repeating: 0, count: labels.count)
    for (rank, label) in order.enumerated() { rankOfLabel[label] = UInt32(rank) }
    var entries: [(key: UInt64, start: UInt32, end: UInt32, rank: UInt32)] = []
    for label in labels.indices {
      var isInWord = false
      for index in Int(starts[label])..<Int(starts[label + 1]) {
        let isLetter = Self.isLetter(bytes[index])
        if isLetter, !isInWord {
          entries.append((Self.key(bytes, index..<Int(starts[label + 1])), UInt32(index), starts[label + 1], rankOfLabel[label]))
        }
        isInWord = isLetter
      }
    }
    entries.sort { left, right in
      if left.key != right.key { return left.key < right.key }
      let one = bytes[Int(left.start)..<Int(left.end)]
      let other = bytes[Int(right.start)..<Int(right.end)]
      return one == other ? left.rank < right.rank : one.lexicographicallyPrecedes(other)
    }
    self.bytes = bytes
    self.starts = starts
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

  private static func key(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<min(8, range.count) { key |= UInt64(bytes[range.lowerBound + index]) << UInt64(56 - 8 * index) }
    return key
  }

  /// The end of the label that an ending belongs to.
  private func end(of rank: UInt32) -> Int { Int(starts[Int(byRank[Int(rank)]) + 1]) }

  /// The labels with a word that begins as typed, the best first; with one typing error if there are none and enough was typed.
  /// - Complexity: O(log labels + limit log limit) besides the labels of keys that are shown already.
  public func complete(_ typed: String, limit: Int = 10) -> [Completion] {
    var found: [Completion] = []
    complete(CaseFolding.folded(typed), limit: limit, into: &found)
    return found
  }

  /// As ``complete(_:limit:)`` for text that is folded already, into an array that can be used again.
  public func complete(_ typed: [UInt8], limit: Int, into found: inout [Completion]) {
    found.removeAll(keepingCapacity: true)
    guard limit > 0, let first = typed.firstIndex(where: { $0 != 0x20 }) else { return }
    let prefix = Array(typed[first...])
    let range = range(of: prefix, in: 0..<endings.count, from: 0)
    var picker = RankPicker(ranks)
    if !range.isEmpty {
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

  /// The endings that go on with some bytes after `depth` bytes that all of the range share.
  private func range(of prefix: [UInt8], in range: Range<Int>, from depth: Int) -> Range<Int> {
    let low = bound(prefix, range, isUpper: false)
    let high = bound(prefix, low..<range.upperBound, isUpper: true)
    return low..<high
  }

  /// The first ending not below a prefix; or, for the upper bound, the first above everything that begins with it.
  private func bound(_ prefix: [UInt8], _ range: Range<Int>, isUpper: Bool) -> Int {
    let count = min(prefix.count, 8)
    let mask: UInt64 = count == 8 ? .max : ~(UInt64.max >> UInt64(8 * count))
    let key = Self.key(prefix, 0..<prefix.count)
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
    let end = end(of: ranks[ending])
    for index in 8..<prefix.count {
      guard start + index < end else { return true }
      if bytes[start + index] != prefix[index] { return bytes[start + index] < prefix[index] }
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
      guard place < end(of: ranks[index]) else {
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
      guard start + length <= end(of: ranks[ending]) else { return false }
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
