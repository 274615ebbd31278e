/// The rows of a table that is in memory, cut as ``TableRowReader`` cuts those of a file.
///
/// A row ends in LF, CR LF or CR outside quotes; empty rows are passed over. A quote that is never closed takes no other row with it: its row
/// ends at the end of the line.
public struct TableRows: Sendable {
  private let bytes: [UInt8]
  private let syntax: TableSyntax
  private var index: Int
  private var line = 1
  private var hasUnclosedQuote = false

  /// The rows of a table; a byte order mark at its beginning is passed over.
  public init(_ bytes: [UInt8], syntax: TableSyntax) {
    self.bytes = bytes
    self.syntax = syntax
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The cells of the next row that is not empty, and the line it begins on; nil after the last.
  /// - Returns: also whether the row holds a quote that is not closed, which is then taken as it stands.
  /// - Complexity: O(length of the row); the first quote that is never closed costs O(rest of the table), once.
  public mutating func next() -> (cells: [[UInt8]], line: Int, hasOpenQuote: Bool)? {
    while index < bytes.count {
      let start = index
      let first = line
      var (end, breaks) = rowEnd(from: start, heedsQuotes: !hasUnclosedQuote)
      var isOpen = false
      if end < 0 {
        hasUnclosedQuote = end == Self.neverClosed
        isOpen = true
        (end, breaks) = rowEnd(from: start, heedsQuotes: false)
      }
      line += breaks + 1
      index = end + 1
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"), bytes[end + 1] == UInt8(ascii: "\n") { index += 1 }
      if end > start { return (syntax.cells(of: bytes.span.extracting(start..<end)), first, isOpen) }
    }
    return nil
  }

  private static let neverClosed = -1
  private static let closedByAnother = -2

  /// Where a row ends, and how many line breaks its quotes hold; below 0 where a quote is never closed, or only by what is plainly the
  /// opening quote of a later row.
  private func rowEnd(from start: Int, heedsQuotes: Bool) -> (end: Int, breaks: Int) {
    var index = start
    var breaks = 0
    var breaksBeforeCell = 0
    var place = Place.cellStart
    while index < bytes.count {
      let byte = bytes[index]
      let isBreak =
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
      switch place {
      case .quoted:
        if byte == UInt8(ascii: "\"") { place = .afterQuote }
        if isBreak { breaks += 1 }
      case .afterQuote where byte == UInt8(ascii: "\""): place = .quoted
      default:
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return (index, breaks) }
        if byte == syntax.separator {
          place = .cellStart
          breaksBeforeCell = breaks
        } else if place == .afterQuote, breaks > breaksBeforeCell {
          return (Self.closedByAnother, 0)
        } else {
          place = byte == UInt8(ascii: "\"") && place == .cellStart && heedsQuotes ? .quoted : .plain
        }
      }
      index += 1
    }
    return place == .quoted ? (Self.neverClosed, 0) : (index, breaks)
  }

  private enum Place { case cellStart, plain, quoted, afterQuote }
}
