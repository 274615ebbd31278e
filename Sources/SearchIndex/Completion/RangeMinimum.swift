/// The least of any range of numbers: the least of every block of 16, and of every run of 2, 4, 8 … blocks (Bender, Farach-Colton
/// 2000, *The LCA problem revisited*, sparse table).
struct RangeMinimum: Sendable {
  private static let blockCount = 16
  private let numbers: [UInt32]
  /// For each power of two the place of the least number in so many blocks from each block on.
  private let runs: [[UInt32]]

  /// Ranges of these numbers.
  init(_ numbers: [UInt32]) {
    self.numbers = numbers
    var runs: [[UInt32]] = [[]]
    for start in stride(from: 0, to: numbers.count, by: Self.blockCount) {
      runs[0].append(UInt32(Self.least(numbers, start..<min(start + Self.blockCount, numbers.count))))
    }
    while runs[runs.count - 1].count > 1 << (runs.count - 1) {
      let last = runs[runs.count - 1]
      let half = 1 << (runs.count - 1)
      runs.append(
        (0..<last.count - half).map { numbers[Int(last[$0 + half])] < numbers[Int(last[$0])] ? last[$0 + half] : last[$0] })
    }
    self.runs = runs
  }

  /// A number.
  @inline(__always) subscript(place: Int) -> UInt32 { numbers[place] }

  @inline(__always) private static func least(_ numbers: [UInt32], _ range: Range<Int>) -> Int {
    var best = range.lowerBound
    var least = numbers[best]
    for place in range.dropFirst() where numbers[place] < least {
      least = numbers[place]
      best = place
    }
    return best
  }

  /// The place of the least number of a range.
  /// - Precondition: the range is not empty.
  /// - Complexity: O(1).
  func place(in range: Range<Int>) -> Int {
    let first = (range.lowerBound + Self.blockCount - 1) / Self.blockCount
    let last = range.upperBound / Self.blockCount
    guard first < last else { return Self.least(numbers, range) }
    let level = Int.bitWidth - 1 - (last - first).leadingZeroBitCount
    let left = Int(runs[level][first])
    let right = Int(runs[level][last - 1 << level])
    var best = numbers[right] < numbers[left] ? right : left
    if range.lowerBound < first * Self.blockCount {
      let place = Self.least(numbers, range.lowerBound..<first * Self.blockCount)
      if numbers[place] < numbers[best] { best = place }
    }
    if last * Self.blockCount < range.upperBound {
      let place = Self.least(numbers, last * Self.blockCount..<range.upperBound)
      if numbers[place] < numbers[best] { best = place }
    }
    return best
  }
}

/// Picks the least numbers of some ranges one after another, each number once.
struct RankPicker {
  private struct Part {
    var range: Range<Int>
    var place: Int
    var rank: UInt32
  }

  private let ranks: RangeMinimum
  /// Unordered; there are few.
  private var parts: [Part] = []
  private var last: UInt32?

  /// A picker without ranges.
  init(_ ranks: RangeMinimum) { self.ranks = ranks }

  /// Adds a range.
  mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let place = ranks.place(in: range)
    parts.append(Part(range: range, place: place, rank: ranks[place]))
  }

  /// The next rank; nil when all were picked.
  mutating func next() -> UInt32? {
    while !parts.isEmpty {
      var best = 0
      for index in parts.indices.dropFirst() where parts[index].rank < parts[best].rank { best = index }
      let part = parts[best]
      parts[best] = parts[parts.count - 1]
      parts.removeLast()
      add(part.range.lowerBound..<part.place)
      add(part.place + 1..<part.range.upperBound)
      // A label stands in a range once for each of its words.
      if part.rank == last { continue }
      last = part.rank
      return part.rank
    }
    return nil
  }
}
