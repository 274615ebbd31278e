/// What the files of a thesaurus say, as they say it: with the contradictions that a ``Thesaurus`` cannot hold, and with file and line.
///
/// A side table for checks; ``ThesaurusBuilder/buildWithSource()`` makes it. Whoever only uses a thesaurus does not pay for it.
public struct ThesaurusSource: Sendable {
  var statements: [Statement] = []
  var texts = TextTable()
  var uris = TextTable()
  var qualifiers: [String] = [""]
  var roles: [Roles] = []
  /// The concept of every resource, -1 where it is none.
  var numbers: [Int32] = []
  /// The resource of every concept.
  var resources: [Int] = []
  private var files: [(start: Int, name: String)] = []
  /// Which of ``items`` are about each concept.
  private var rows = RowStarts(rows: 0, owners: [])
  private var items: [Int32] = []

  /// A source that says nothing.
  public init() {}

  /// Keeps what a builder was told. Qualifiers are sorted already, and nothing else is settled yet.
  init(of builder: borrowing ThesaurusBuilder, numbers: [Int32], concepts: [Int]) {
    statements = builder.statements
    texts = builder.texts
    uris = builder.uris
    qualifiers = builder.qualifiers
    roles = builder.roles
    files = builder.files
    self.numbers = numbers
    resources = concepts
    rows = RowStarts(rows: concepts.count, owners: statements.lazy.map { numbers[Int($0.subject)] }.filter { $0 >= 0 })
    var next = concepts.indices.map { rows[$0].lowerBound }
    items = [Int32](repeating: 0, count: concepts.isEmpty ? 0 : rows[concepts.count - 1].upperBound)
    for (index, statement) in statements.enumerated() {
      let concept = Int(numbers[Int(statement.subject)])
      guard concept >= 0 else { continue }
      items[next[concept]] = Int32(index)
      next[concept] += 1
    }
  }

  /// The statements about a concept, in the order they were said.
  func statements(of concept: Int) -> ArraySlice<Int32> { rows.count > concept && concept >= 0 ? items[rows[concept]] : [] }

  /// Where a statement stands.
  func place(ofStatement index: Int) -> SourcePlace {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    return SourcePlace(file: low > 0 ? files[low - 1].name : nil, line: Int(statements[index].line))
  }
}

/// A line of a file.
public struct SourcePlace: Hashable, Sendable {
  /// The file; nil where unknown.
  public var file: String?
  /// The line, counted from 1; 0 where unknown.
  public var line: Int

  /// A line of a file.
  public init(file: String?, line: Int) {
    self.file = file
    self.line = line
  }
}
