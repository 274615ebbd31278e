/// The same work on many items with several threads, the results in the order of the items.
public enum OrderedWork {
  /// The results of some work.
  /// - Parameters:
  ///   - items: What to work on.
  ///   - jobs: How many pieces are worked on at the same time.
  ///   - size: How many items make a piece.
  ///   - work: Does one piece.
  public static func results<Item: Sendable, Result: Sendable>(
    of items: [Item], jobs: Int, size: Int = 64, _ work: @escaping @Sendable (ArraySlice<Item>) -> [Result]
  ) async -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(items.count)
    var running: [Task<[Result], Never>] = []
    var start = 0
    while start < items.count || !running.isEmpty {
      while start < items.count, running.count < max(jobs, 1) {
        let piece = items[start..<min(start + max(size, 1), items.count)]
        running.append(Task.detached { work(piece) })
        start = piece.endIndex
      }
      results += await running.removeFirst().value
    }
    return results
  }
}
