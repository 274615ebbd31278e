/// Which statements of a log are about each concept, in the order they were said.
struct StatementRows: Sendable {
  private var starts = RowStarts(rows: 0, owners: [])
  private(set) var items: [Int32] = []

  /// No statements.
  init() {}

  /// Sorts the statements of a log by concept (a counting sort).
  init(_ log: StatementLog, _ numbers: [Int32], concepts: Int) {
    starts = RowStarts(rows: concepts, owners: log.statements.lazy.map { numbers[Int($0.subject)] }.filter { $0 >= 0 })
    items = [Int32](repeating: 0, count: concepts == 0 ? 0 : starts[concepts - 1].upperBound)
    var next = (0..<concepts).map { UInt32(starts[$0].lowerBound) }
    for (index, statement) in log.statements.enumerated() {
      let concept = Int(numbers[Int(statement.subject)])
      guard concept >= 0 else { continue }
      items[Int(next[concept])] = Int32(index)
      next[concept] += 1
    }
  }

  /// The statements about a concept.
  subscript(concept: Int) -> ArraySlice<Int32> { concept >= 0 && concept < starts.count ? items[starts[concept]] : [] }
}
