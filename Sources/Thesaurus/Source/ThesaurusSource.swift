/// What the files of a thesaurus say, as they say it: with the contradictions that a ``Thesaurus`` cannot hold, and with file and line.
///
/// A side table for checks; ``ThesaurusBuilder/buildWithSource()`` makes it. Whoever only uses a thesaurus does not pay for it.
public struct ThesaurusSource: Sendable {
  var labels = StatementLog()
  /// Declarations, titles and relations.
  var statements = StatementLog()
  var uris = TextTable()
  var qualifiers: [String] = [""]
  var roles: [Roles] = []
  /// The concept of every resource, -1 where it is none.
  var numbers: [Int32] = []
  /// The resource of every concept.
  var resources: [Int] = []
  private var labelRows = StatementRows()
  private var statementRows = StatementRows()

  /// A source that says nothing.
  public init() {}

  /// Keeps what a builder was told. Qualifiers are sorted already, and nothing else is settled yet.
  init(of builder: borrowing ThesaurusBuilder, numbers: [Int32], concepts: [Int]) {
    labels = builder.labels
    statements = builder.relations
    uris = builder.uris
    qualifiers = builder.qualifiers
    roles = builder.roles
    self.numbers = numbers
    resources = concepts
    labelRows = StatementRows(labels, numbers, concepts: concepts.count)
    statementRows = StatementRows(statements, numbers, concepts: concepts.count)
  }

  /// The statements about a concept that say no texts, in the order they were said.
  func statements(of concept: Int) -> ArraySlice<Int32> { statementRows[concept] }

  /// The statements that give a concept labels, in the order they were said.
  func labelStatements(of concept: Int) -> ArraySlice<Int32> { labelRows[concept] }
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
