/// Cuts a table into rows, in memory bounded by the longest row.
///
/// A row ends in LF, CR LF or CR outside quotes; empty rows are passed over. A quote that is never closed, or closed by what is plainly the
/// opening quote of a later row, takes no other row with it: its row ends at the end of the line.
public struct TableRowReader {
  /// A row as it stands in the input.
  public struct Row: Sendable {
    /// The bytes, without the line end.
    public var bytes: [UInt8]
    /// The line on which it begins, counted from 1.
    public var line: Int
    /// Whether it holds a quote that is not closed.
    public var hasOpenQuote: Bool
    /// Whether it ends in CR LF.
    public var endsInReturn: Bool
  }

  private let file: InputFile
  private let separator: UInt8
  private let longestCell: Int
  private let chunk = 1 << 18
  private var buffer: [UInt8]
  private var start = 0
  private var line = 1
  private var isAtEnd = false

  /// The rows of a file of which some bytes are already read.
  /// - Parameter longestCell: Longer cells with line breaks are taken for an open quote.
  public init(_ file: InputFile, startingWith bytes: [UInt8] = [], syntax: TableSyntax, longestCell: Int = 1 << 24) {
    self.file = file
    self.longestCell = longestCell
    separator = syntax.separator
    buffer = bytes
  }

  /// The next row that is not empty, nil after the last.
  /// - Throws: ``FileError`` `.cannotRead`.
  /// - Complexity: O(length of the row), amortised, where quotes are closed.
  public mutating func next() throws -> Row? {
    while true {
      guard let row = try nextLine() else { return nil }
      if !row.bytes.isEmpty { return row }
    }
  }

  /// What the scan of a row has seen so far.
  private struct Scan {
    enum Place { case cellStart, plain, quoted, afterQuote }
    enum Outcome { case end, openQuote, needsMore }

    var index: Int
    var place = Place.cellStart
    var breaks = 0
    var breaksBeforeCell = 0
    var cellStart: Int
    var firstLineEnd: Int?

    init(at start: Int) {
      index = start
      cellStart = start
    }
  }

  private mutating func nextLine() throws -> Row? {
    if start == buffer.count, try !refill() { return nil }
    var scan = Scan(at: start)
    while true {
      switch advance(&scan) {
      case .end: return row(to: scan.index, breaks: scan.breaks, hasOpenQuote: false)
      case .openQuote: return row(to: scan.firstLineEnd ?? buffer.count, breaks: 0, hasOpenQuote: true)
      case .needsMore:
        let shift = start
        if try refill() {
          scan.index -= shift
          scan.cellStart -= shift
          scan.firstLineEnd = scan.firstLineEnd.map { $0 - shift }
        }
      }
    }
  }

  /// Drops the rows that are done and reads on; false at the end.
  private mutating func refill() throws -> Bool {
    if isAtEnd { return false }
    buffer.removeFirst(start)
    start = 0
    isAtEnd = try file.read(upTo: max(chunk, buffer.count), appendingTo: &buffer) == 0
    return true
  }

  private func advance(_ scan: inout Scan) -> Scan.Outcome {
    let bytes = buffer.span
    while scan.index < bytes.count {
      let byte = bytes[scan.index]
      let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if byte == UInt8(ascii: "\r"), scan.index + 1 == bytes.count, !isAtEnd { return .needsMore }
      switch scan.place {
      case .quoted:
        if byte == UInt8(ascii: "\"") {
          scan.place = .afterQuote
        } else if isLineEnd {
          if scan.firstLineEnd == nil { scan.firstLineEnd = scan.index }
          if byte == UInt8(ascii: "\n") || bytes[min(scan.index + 1, bytes.count - 1)] != UInt8(ascii: "\n") { scan.breaks += 1 }
          if scan.index - scan.cellStart > longestCell { return .openQuote }
        }
      case .afterQuote where byte == UInt8(ascii: "\""): scan.place = .quoted
      case .afterQuote where byte != separator && !isLineEnd:
        if scan.breaks > scan.breaksBeforeCell { return .openQuote }
        scan.place = .plain
      default:
        if isLineEnd { return .end }
        if byte == separator {
          scan.place = .cellStart
          scan.cellStart = scan.index + 1
          scan.breaksBeforeCell = scan.breaks
        } else {
          scan.place = byte == UInt8(ascii: "\"") && scan.place == .cellStart ? .quoted : .plain
        }
      }
      scan.index += 1
    }
    if !isAtEnd { return .needsMore }
    return scan.place == .quoted ? .openQuote : .end
  }

  private mutating func row(to end: Int, breaks: Int, hasOpenQuote: Bool) -> Row {
    let isReturn = end < buffer.count && buffer[end] == UInt8(ascii: "\r")
    let isBoth = isReturn && end + 1 < buffer.count && buffer[end + 1] == UInt8(ascii: "\n")
    let row = Row(bytes: Array(buffer[start..<end]), line: line, hasOpenQuote: hasOpenQuote, endsInReturn: isBoth)
    start = min(buffer.count, end + (isBoth ? 2 : 1))
    line += breaks + 1
    return row
  }
}
