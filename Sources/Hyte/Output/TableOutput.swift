public import Descriptions
internal import Tagging
internal import TextAnalysis
internal import TextPrimitives
public import Thesaurus

/// Tables: the rows of a table come back as they are, with three columns more: the ids of the concepts, their preferred labels in the
/// language of the text, and their scores, each apart by `|`. Of other input a row has the id, the language and those columns.
public struct TableOutput: TaggingFormat {
  /// `csv` or `tsv`.
  public let name: String
  /// What stands between cells; nil for what the input has, or commas.
  private let syntax: TableSyntax?

  /// Cells apart by commas, or by semicolons where the input is so.
  public static let csv = TableOutput(name: "csv", syntax: nil)
  /// Cells apart by tabs.
  public static let tsv = TableOutput(name: "tsv", syntax: .tab)

  private static let columns = ["concepts", "labels", "scores"]

  /// Whole rows come back.
  public var copiesRows: Bool { true }

  /// The names of the columns. A name that the table has already gets a number.
  public func heading(for table: TableLayout?) -> [UInt8] {
    guard let table else { return row(of: ["id", "language"] + Self.columns) }
    var names: [String] = []
    for column in Self.columns {
      var name = column
      var number = 2
      while table.columns.contains(name) {
        name = "\(column)_\(number)"
        number += 1
      }
      names.append(name)
    }
    var bytes: [UInt8] = table.hasMark ? [0xEF, 0xBB, 0xBF] : []
    append(TableRow(layout: table, bytes: table.header), names, to: &bytes)
    return bytes
  }

  /// Appends one row.
  public func append(_ result: TaggingResult, of thesaurus: Thesaurus, style: TaggingStyle, to bytes: inout [UInt8]) {
    switch result {
    case .unreadable(let record, _):
      if let table = record.table {
        append(TableRow(layout: table, bytes: record.bytes), ["", "", ""], to: &bytes)
      } else {
        bytes += row(of: ["", "", "", "", ""])
      }
    case .tagged(let description, let tagged):
      let cells = Self.cells(tagged, thesaurus, style)
      if let row = description.row {
        append(row, cells, to: &bytes)
      } else {
        bytes += row(of: [Self.text(ofId: description.id), tagged.language?.tag ?? ""] + cells)
      }
    }
  }

  private static func cells(_ tagged: TaggedDocument, _ thesaurus: Thesaurus, _ style: TaggingStyle) -> [String] {
    let language = style.labelLanguage ?? tagged.language?.tag ?? "fi"
    let suggestions = tagged.suggestions.filter { $0.suppression == nil && !$0.isNegated }
    let labels = suggestions.map { thesaurus.displayLabel(of: $0.concept, languages: language, "fi", "sv", "en") }
    let scores = suggestions.map { suggestion in
      var json = JSONWriter()
      json.decimal(suggestion.score)
      return String(decoding: json.bytes, as: UTF8.self)
    }
    return [suggestions.map { thesaurus.id(of: $0.concept) }, labels, scores].map { $0.joined(separator: "|") }
  }

  /// An id without the quotes of JSON.
  private static func text(ofId id: [UInt8]) -> String {
    (try? JSONValue(parsing: id.span))?.string ?? String(decoding: id, as: UTF8.self)
  }

  /// Appends a row with more cells. Those that it has beyond its columns go to the end, so that the new ones stand below their names.
  private func append(_ row: TableRow, _ added: [String], to bytes: inout [UInt8]) {
    let layout = row.layout
    let syntax = syntax ?? (layout.syntax == .tab ? .comma : layout.syntax)
    let added = added.map { Array($0.utf8) }
    var cells = row.cells
    if syntax == layout.syntax, cells.count == layout.columns.count {
      bytes += row.bytes
      for cell in added {
        bytes.append(syntax.separator)
        syntax.append(cell: cell, to: &bytes)
      }
    } else {
      while cells.count < layout.columns.count { cells.append([]) }
      cells.insert(contentsOf: added, at: layout.columns.count)
      syntax.append(cells: cells, to: &bytes)
    }
    bytes += (layout.endsInReturn ? "\r\n" : "\n").utf8
  }

  private func row(of cells: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    (syntax ?? .comma).append(cells: cells.map { Array($0.utf8) }, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
