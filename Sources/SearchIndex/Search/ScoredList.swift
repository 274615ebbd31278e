/// Documents, rising, with what they score.
struct ScoredList: Sendable {
  /// Stands for a document without a score: one that did not match so far, or whose score was moved to another list.
  static let none = -1.0

  /// Room for the documents, of which the first ``count`` count.
  var documents: [UInt32] = []
  /// Room for their scores.
  var scores: [Double] = []
  /// How many documents there are.
  private(set) var count = 0

  /// Forgets all documents and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Makes room for more documents.
  @inline(__always) mutating func reserve(_ more: Int) {
    if documents.count - count < more { grow(more) }
  }

  @inline(never) private mutating func grow(_ more: Int) {
    let missing = max(more, documents.count)
    documents.append(contentsOf: repeatElement(0, count: missing))
    scores.append(contentsOf: repeatElement(0, count: missing))
  }

  /// Appends a document.
  @inline(__always) mutating func append(_ document: UInt32, _ score: Double) {
    reserve(1)
    documents[count] = document
    scores[count] = score
    count &+= 1
  }

  /// Tells how many documents there are, after they were put into the room or some of them taken away.
  mutating func setCount(_ count: Int) { self.count = min(max(count, 0), documents.count) }

  /// Keeps the documents that score more than `least`.
  mutating func keepScored(above least: Double) { count = Self.keep(count, &documents, &scores, above: least) }

  private static func keep(_ count: Int, _ allDocuments: inout [UInt32], _ allScores: inout [Double], above least: Double) -> Int {
    var documents = allDocuments.mutableSpan
    var scores = allScores.mutableSpan
    var kept = 0
    for index in 0..<count {
      let score = scores[index]
      documents[kept] = documents[index]
      scores[kept] = score
      kept &+= score > least ? 1 : 0
    }
    return kept
  }

  /// How many documents have a score.
  var scoredCount: Int { scores[..<count].count { $0 >= 0 } }

  /// Takes the scores of all documents that another list has as well from there.
  mutating func takeShared(from other: inout ScoredList) {
    let (allDocuments, allOthers) = (documents, other.documents)
    let own = allDocuments.span.extracting(0..<count)
    let others = allOthers.span.extracting(0..<other.count)
    if others.count > 16 * own.count {
      Self.forEachShared(own, others) { Self.move(&other.scores, $1, &scores, $0) }
    } else if own.count > 16 * others.count {
      Self.forEachShared(others, own) { Self.move(&other.scores, $0, &scores, $1) }
    } else {
      Self.takeShared(own, &scores, others, &other.scores)
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
    _ documents: Span<UInt32>, _ allScores: inout [Double], _ others: Span<UInt32>, _ allOtherScores: inout [Double]
  ) {
    var scores = allScores.mutableSpan
    var otherScores = allOtherScores.mutableSpan
    var (index, other) = (0, 0)
    while index < documents.count, other < others.count {
      let (document, otherDocument) = (documents[index], others[other])
      if document == otherDocument, otherScores[other] >= 0 {
        scores[index] += otherScores[other]
        otherScores[other] = none
      }
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
