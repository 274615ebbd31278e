/// How the rows of a table are written as text (RFC 4180): the separator differs, the quoting does not.
@frozen public struct TableSyntax: Hashable, Sendable {
  /// The byte between two cells.
  public var separator: UInt8

  /// Rows with a separator, a byte of ASCII that is neither a quote nor a line end.
  public init(separator: UInt8) { self.separator = separator }

  /// Cells apart by commas.
  public static let comma = TableSyntax(separator: UInt8(ascii: ","))
  /// Cells apart by semicolons, as spreadsheets write them where the comma stands in numbers.
  public static let semicolon = TableSyntax(separator: UInt8(ascii: ";"))
  /// Cells apart by tabs.
  public static let tab = TableSyntax(separator: UInt8(ascii: "\t"))

  /// The syntax of which the first row has most separators outside quotes; commas where it has none.
  public init(tellingFrom beginning: Span<UInt8>) {
    var counts: [(syntax: TableSyntax, count: Int)] = [(.comma, 0), (.semicolon, 0), (.tab, 0)]
    var isQuoted = false
    for index in beginning.indices {
      let byte = beginning[index]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
        for candidate in counts.indices where counts[candidate].syntax.separator == byte { counts[candidate].count += 1 }
      }
    }
    var best = counts[0]
    for other in counts.dropFirst() where other.count > best.count { best = other }
    self = best.syntax
  }

  /// The cells of a row, quotes undone.
  ///
  /// A cell that begins with a quote and does not end with one is taken as it stands.
  /// - Complexity: O(length of the row).
  public func cells(of row: Span<UInt8>) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    var index = 0
    var hasQuoteWithoutEnd = false
    while true {
      var cell: [UInt8] = []
      let start = index
      if index < row.count, row[index] == UInt8(ascii: "\""), !hasQuoteWithoutEnd {
        if let end = Self.appendQuoted(row, from: start, to: &cell) {
          index = end
        } else {
          hasQuoteWithoutEnd = true  // no later quote ends either
          cell.removeAll()
        }
        if index > start, index < row.count, row[index] != separator { cell.removeAll() }
      }
      let isQuoted = index > start && (index == row.count || row[index] == separator)
      while index < row.count, row[index] != separator { index += 1 }
      if !isQuoted { cell.append(row, start..<index) }
      cells.append(cell)
      if index == row.count { return cells }
      index += 1
    }
  }

  /// Appends what stands between quotes; the index behind the closing one, nil if there is none.
  private static func appendQuoted(_ row: Span<UInt8>, from start: Int, to cell: inout [UInt8]) -> Int? {
    var index = start + 1
    while index < row.count {
      if row[index] == UInt8(ascii: "\"") {
        guard index + 1 < row.count, row[index + 1] == UInt8(ascii: "\"") else { return index + 1 }
        index += 1
      }
      cell.append(row[index])
      index += 1
    }
    return nil
  }

  /// Appends a cell, in quotes if it needs them; the separator before it is the caller's.
  @inlinable public func append(cell: some Collection<UInt8>, to bytes: inout [UInt8]) {
    let needsQuotes =
      cell.first == 0x20 || cell.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends cells with separators between them.
  @inlinable public func append(cells: some Sequence<some Collection<UInt8>>, to bytes: inout [UInt8]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(separator) }
      isFirst = false
      append(cell: cell, to: &bytes)
    }
  }
}
