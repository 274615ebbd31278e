/// For every concept a short list of numbers: the lists stand one after the other in one array (compressed sparse rows).
struct Adjacency: Sendable {
  /// Where the list of each row begins.
  let starts: RowStarts
  /// The lists.
  let targets: [Int32]

  /// Rows without targets.
  init(rows: Int) { self.init(rows: rows, steps: []) }

  /// The rows of steps that are sorted.
  init(rows: Int, steps: [Step]) {
    starts = RowStarts(rows: rows, owners: steps.lazy.map(\.row))
    targets = steps.map(\.target)
  }

  /// Where the list of a row stands in ``targets``.
  func range(_ row: Int) -> Range<Int> { starts[row] }

  /// The list of a row.
  subscript(row: Int) -> ArraySlice<Int32> { targets[starts[row]] }
}

/// Where the elements of each row stand in a list that is sorted by row.
struct RowStarts: Sendable {
  private var starts: [UInt32]

  /// Counts the elements of each row.
  init(rows: Int, owners: some Sequence<Int32>) {
    starts = Array(repeating: 0, count: rows + 1)
    for owner in owners { starts[Int(owner) + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
  }

  /// How many rows there are.
  var count: Int { starts.count - 1 }

  /// Where the elements of a row stand.
  subscript(row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }
}
