import TextPrimitives
import Thesaurus

extension ThesaurusFormat {
  /// The authoring table: one row a concept, columns like `label_fi`, values of a cell apart by `|`. Commas when written; any when read.
  public static let csv = ThesaurusFormat(
    name: "csv", endings: [".csv"], mediaTypes: ["text/csv"], recognizes: isAuthoringTable, read: readTable,
    write: { AuthoringTableWriter.write($0, syntax: .comma) }, isLossless: true)

  /// The authoring table as Excel opens it in Finland and Sweden: semicolons, lines in CR LF, and a byte order mark that tells UTF-8.
  public static let excelCSV = ThesaurusFormat(
    name: "csv-excel", endings: [], mediaTypes: [], recognizes: { _ in false }, read: readTable,
    write: { AuthoringTableWriter.write($0, syntax: .semicolon, withMark: true) }, isLossless: true)

  /// The authoring table with tabs.
  public static let tsv = ThesaurusFormat(
    name: "tsv", endings: [".tsv"], mediaTypes: ["text/tab-separated-values"], recognizes: isAuthoringTable, read: readTable,
    write: { AuthoringTableWriter.write($0, syntax: .tab) }, isLossless: true)

  private static let readTable: @Sendable (Span<UInt8>, String, inout SKOSReader) throws -> [Diagnostic] = { bytes, file, reader in
    AuthoringTableReader.read(Array(copying: bytes), file: file, into: &reader.builder)
  }

  /// Whether the first row has a column `id` beside others that mean something.
  @Sendable private static func isAuthoringTable(_ beginning: ArraySlice<UInt8>) -> Bool {
    let columns = headers(of: beginning).compactMap(AuthoringColumn.init(header:))
    return columns.contains(.id) && columns.count > 1
  }

  /// The cells of the first row.
  static func headers(of beginning: ArraySlice<UInt8>) -> [String] {
    let bytes = Array(beginning)
    var rows = TableRows(bytes, syntax: TableSyntax(tellingFrom: bytes.span))
    return (rows.next()?.cells ?? []).map { String(decoding: $0, as: UTF8.self) }
  }
}
