public import TextPrimitives

/// Tables with a row of column names: CSV and TSV (RFC 4180).
///
/// The columns that are called like a title or a text are read (``FieldRole``), others with `--field`; where no name tells, all but those
/// with identifiers and languages. A row with too many or too few cells is read and reported.
public struct TableFormat: DescriptionFormat {
  /// `csv` or `tsv`.
  public let name: String
  /// The endings of file names.
  public let fileEndings: [String]
  /// What stands between cells; nil to tell it from the first row.
  private let syntax: TableSyntax?

  /// Cells apart by commas, semicolons or tabs, whatever the first row has.
  public static let csv = TableFormat(name: "csv", fileEndings: ["csv"], syntax: nil)
  /// Cells apart by tabs.
  public static let tsv = TableFormat(name: "tsv", fileEndings: ["tsv", "tab"], syntax: .tab)

  /// Any text could be a table, so none is taken for one.
  public func recognises(_ beginning: [UInt8]) -> Bool { false }

  /// One record a row, without the first.
  public func records(of file: InputFile, startingWith beginning: [UInt8], source: String?) -> any DescriptionRecordReader {
    let text = Encoding.withoutMark(beginning)
    let syntax = syntax ?? TableSyntax(tellingFrom: text.span)
    return Rows(
      rows: TableRowReader(file, startingWith: text, syntax: syntax), syntax: syntax, hasMark: text.count < beginning.count, source: source)
  }

  /// Reads the cells of a row.
  public func descriptions(from record: DescriptionRecord, fields: [String]?) throws(DescriptionError) -> [Description] {
    if let complaint = Encoding.complaint(about: record.bytes) { throw DescriptionError("the row \(complaint)") }
    guard let layout = record.table else { throw DescriptionError("a row without a table") }
    let row = TableRow(layout: layout, bytes: record.bytes)
    let cells = row.cells
    let roles = layout.columns.map { FieldRole(of: $0) }
    func cell(_ role: FieldRole) -> [UInt8]? {
      roles.firstIndex(of: role).flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
    }
    var id = JSONWriter()
    if let cell = cell(.identifier) { id.string(cell.span) } else { id.integer(record.line) }
    var description = Description(id: id.bytes, language: cell(.language).map { String(decoding: $0, as: UTF8.self) }, fields: [])
    for column in try Self.columns(of: layout, roles, fields) where column < cells.count && !cells[column].isEmpty {
      description.fields.append(Description.Field(name: layout.columns[column], text: cells[column]))
    }
    description.row = row
    description.isNumbered = cell(.identifier) == nil
    return [description]
  }

  /// Reads cells by the names of columns.
  public func values(of record: DescriptionRecord, named names: [String], language: String?) -> [Description.Value] {
    guard let layout = record.table else { return [] }
    let cells = TableRow(layout: layout, bytes: record.bytes).cells
    return names.compactMap { name in
      guard let column = layout.column(named: name), column < cells.count else { return nil }
      return Description.Value(name: name, trimming: String(decoding: cells[column], as: UTF8.self))
    }
  }

  /// The columns to read, titles first.
  private static func columns(of layout: TableLayout, _ roles: [FieldRole?], _ fields: [String]?) throws(DescriptionError) -> [Int] {
    if let fields {
      var columns: [Int] = []
      for field in fields {
        guard let column = layout.column(named: field) else {
          throw DescriptionError("there is no column \(field); there are \(layout.columns.joined(separator: ", "))")
        }
        columns.append(column)
      }
      return columns
    }
    let titles = roles.indices.filter { roles[$0] == .title }
    let texts = roles.indices.filter { roles[$0] == .text }
    return titles.isEmpty && texts.isEmpty ? roles.indices.filter { roles[$0] == nil } : titles + texts
  }

  private struct Rows: DescriptionRecordReader {
    var rows: TableRowReader
    let syntax: TableSyntax
    let hasMark: Bool
    let source: String?
    var layout: TableLayout?
    var number = 0

    init(rows: TableRowReader, syntax: TableSyntax, hasMark: Bool, source: String?) {
      self.rows = rows
      self.syntax = syntax
      self.hasMark = hasMark
      self.source = source
    }

    mutating func next() throws -> DescriptionRecord? {
      if layout == nil {
        guard let header = try rows.next() else { return nil }
        let columns = syntax.cells(of: header.bytes.span).map { String(decoding: $0, as: UTF8.self) }
        layout = TableLayout(
          syntax: syntax, columns: columns, header: header.bytes, endsInReturn: header.endsInReturn, hasMark: hasMark)
      }
      guard let layout, let row = try rows.next() else { return nil }
      number += 1
      var record = DescriptionRecord(bytes: row.bytes, line: row.line, number: number, source: source)
      record.table = layout
      let count = syntax.cells(of: row.bytes.span).count
      if row.hasOpenQuote {
        record.warning = "a quote is not closed; the row is taken to end with its line"
      } else if count != layout.columns.count {
        record.warning = "\(count) cells where the first row has \(layout.columns.count); the row is read as it stands"
      }
      return record
    }
  }
}
