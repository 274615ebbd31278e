/// Documents, rising, with what they score.
struct ScoredList: Sendable {
  /// Stands for a document without a score: one that did not match so far, or whose score was moved to another list.
  static let none = -1.0

  var documents: [UInt32] = []
  var scores: [Double] = []

  /// How many documents there are.
  var count: Int { documents.count }

  /// Forgets all documents and keeps the memory.
  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
  }

  /// Appends a document.
  @inline(__always) mutating func append(_ document: UInt32, _ score: Double) {
    documents.append(document)
    scores.append(score)
  }

  /// Forgets what follows the first documents.
  mutating func keepFirst(_ count: Int) {
    documents.removeLast(documents.count - count)
    scores.removeLast(scores.count - count)
  }

  /// How many documents have a score.
  var scoredCount: Int { scores.count { $0 >= 0 } }

  /// Takes the scores of all documents that another list has as well from there.
  mutating func takeShared(from other: inout ScoredList) {
    let (own, others) = (documents, other.documents)
    if others.count > 16 * own.count {
      Self.forEachShared(own.span, others.span) { Self.move(&other.scores, $1, &scores, $0) }
    } else if own.count > 16 * others.count {
      Self.forEachShared(others.span, own.span) { Self.move(&other.scores, $0, &scores, $1) }
    } else {
      Self.takeShared(own.span, &scores, others.span, &other.scores)
    }
  }

  @inline(__always) private static func move(_ source: inout [Double], _ from: Int, _ target: inout [Double], _ to: Int) {
    if source[from] < 0 { return }
    target[to] += source[from]
    source[from] = none
  }

  /// Calls the body with the places of all documents that a short list shares with a long one.
  @inline(__always) private static func forEachShared(_ short: Span<UInt32>, _ long: Span<UInt32>, _ body: (Int, Int) -> Void) {
    var place = 0
    for index in short.indices {
      place = long.firstIndex(notBefore: short[index], from: place)
      if place == long.count { return }
      if long[place] == short[index] { body(index, place) }
    }
  }

  private static func takeShared(
    _ documents: Span<UInt32>, _ scores: inout [Double], _ others: Span<UInt32>, _ otherScores: inout [Double]
  ) {
    var (index, other) = (0, 0)
    while index < documents.count, other < others.count {
      let (document, otherDocument) = (documents[index], others[other])
      if document == otherDocument { move(&otherScores, other, &scores, index) }
      // Without branches: which of the two comes first cannot be foretold.
      index &+= document <= otherDocument ? 1 : 0
      other &+= otherDocument <= document ? 1 : 0
    }
  }
}

extension Span<UInt32> {
  /// The first index from one on, of rising numbers, that is not before the target; `count` if there is none.
  func firstIndex(notBefore target: UInt32, from start: Int) -> Int {
    var low = start
    var step = 1
    while low + step < count, self[low + step - 1] < target {
      low += step
      step <<= 1
    }
    var length = Swift.min(step, count - low)
    while length > 0 {
      let half = length >> 1
      let isBefore = self[low + half] < target
      low = isBefore ? low + half + 1 : low
      length = isBefore ? length - half - 1 : half
    }
    return low
  }
}
