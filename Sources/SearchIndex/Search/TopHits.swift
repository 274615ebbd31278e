/// The best documents so far: by score, and among equals by their order in the index.
///
/// Where documents come in rising order (``insert(_:score:)``), a document never displaces one of equal score.
struct TopHits {
  /// A document and its score.
  struct Hit {
    var score: Double
    var document: Int
  }

  /// How many are kept.
  let capacity: Int
  /// Only a document that scores more than this can enter.
  private(set) var threshold: Double
  /// A heap, the worst hit first.
  private var heap: [Hit] = []

  /// No hits.
  init(capacity: Int) {
    self.capacity = capacity
    threshold = capacity == 0 ? .infinity : -.infinity
    heap.reserveCapacity(min(capacity, 1024) + 1)
  }

  /// Tells that enough documents score at least this much, so that weaker ones need not be looked at.
  mutating func raiseThreshold(to score: Double) {
    if heap.count < capacity, score.nextDown > threshold { threshold = score.nextDown }
  }

  /// Adds a document if it is good enough.
  @inline(__always) mutating func insert(_ document: Int, score: Double) {
    if score > threshold { add(Hit(score: score, document: document)) }
  }

  /// Adds a document if it is good enough, in whatever order documents come.
  @inline(__always) mutating func offer(_ document: Int, score: Double) {
    guard score >= threshold, capacity > 0 else { return }
    let hit = Hit(score: score, document: document)
    if heap.count < capacity || Self.isWorse(heap[0], hit) { add(hit) }
  }

  private static func isWorse(_ left: Hit, _ right: Hit) -> Bool {
    left.score != right.score ? left.score < right.score : left.document > right.document
  }

  private mutating func add(_ hit: Hit) {
    if heap.count < capacity {
      heap.append(hit)
      var child = heap.count - 1
      while child > 0, Self.isWorse(hit, heap[(child - 1) / 2]) {
        heap[child] = heap[(child - 1) / 2]
        child = (child - 1) / 2
      }
      heap[child] = hit
    } else {
      var heap = heap.mutableSpan
      var parent = 0
      while true {
        var worst = 2 * parent + 1
        if worst >= heap.count { break }
        if worst + 1 < heap.count, Self.isWorse(heap[worst + 1], heap[worst]) { worst += 1 }
        if !Self.isWorse(heap[worst], hit) { break }
        heap[parent] = heap[worst]
        parent = worst
      }
      heap[parent] = hit
    }
    if heap.count == capacity { threshold = max(threshold, heap[0].score) }
  }

  /// Takes all hits out, the best first.
  mutating func takeSorted() -> [Hit] {
    var hits: [Hit] = []
    swap(&hits, &heap)
    if hits.count > 32 {
      hits.sort { Self.isWorse($1, $0) }
      return hits
    }
    for index in hits.indices {
      let hit = hits[index]
      var place = index
      while place > 0, Self.isWorse(hits[place - 1], hit) {
        hits[place] = hits[place - 1]
        place -= 1
      }
      hits[place] = hit
    }
    return hits
  }
}
