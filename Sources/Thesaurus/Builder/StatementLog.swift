import TextPrimitives

/// What is said about one sort of thing, in its order, with the texts of it: given back as soon as the thesaurus holds it.
struct StatementLog: Sendable {
  /// What is said.
  var statements: [Statement] = []
  /// The texts that it needs.
  var texts = TextTable()
  /// From which statement on each file is read.
  private var files: [(start: Int, name: String)] = []

  /// A log that says nothing.
  init() {}

  /// Adds a statement of a file.
  mutating func append(_ statement: Statement, file: String?) {
    if let file, files.last?.name != file { files.append((statements.count, file)) }
    statements.append(statement)
  }

  /// Gives the languages and datatypes new numbers.
  mutating func renumberQualifiers(_ numbers: [UInt16]) {
    for index in statements.indices { statements[index].qualifier = numbers[Int(statements[index].qualifier)] }
  }

  /// Where a statement stands.
  func place(of index: Int) -> SourcePlace {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    return SourcePlace(file: low > 0 ? files[low - 1].name : nil, line: Int(statements[index].line))
  }

  /// The text that a statement needs.
  func text(of statement: Statement) -> String { texts[Int(statement.object)] }
}
