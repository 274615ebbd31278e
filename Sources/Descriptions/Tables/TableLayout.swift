public import TextPrimitives

/// What is the same for all rows of a table.
public struct TableLayout: Sendable, Hashable {
  /// How rows are written.
  public var syntax: TableSyntax
  /// The names of the columns, from the first row.
  public var columns: [String]
  /// The first row as it stands in the input.
  public var header: [UInt8]
  /// Whether rows end in CR LF, and not in LF.
  public var endsInReturn: Bool
  /// Whether the input begins with a byte order mark.
  public var hasMark: Bool

  /// A layout with everything said.
  public init(syntax: TableSyntax, columns: [String], header: [UInt8], endsInReturn: Bool = false, hasMark: Bool = false) {
    self.syntax = syntax
    self.columns = columns
    self.header = header
    self.endsInReturn = endsInReturn
    self.hasMark = hasMark
  }

  /// The column of a name; upper and lower case are the same where no column is written exactly so.
  public func column(named name: String) -> Int? {
    columns.firstIndex(of: name) ?? columns.firstIndex { $0.lowercased() == name.lowercased() }
  }
}

/// A row of a table, as it stands in the input.
public struct TableRow: Sendable, Hashable {
  /// How the table is laid out.
  public var layout: TableLayout
  /// The bytes of the row, without the line end.
  public var bytes: [UInt8]

  /// A row of a table.
  public init(layout: TableLayout, bytes: [UInt8]) {
    self.layout = layout
    self.bytes = bytes
  }

  /// The cells, quotes undone. There may be more or fewer than columns.
  public var cells: [[UInt8]] { layout.syntax.cells(of: bytes.span) }
}
