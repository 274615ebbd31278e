import TextPrimitives

/// Texts that belong to concepts, each with a kind and a language or datatype: labels are one such table, notes another.
struct LiteralTable: Sendable {
  /// What is known of a text; together, because whoever finds a text wants all of it, and memory is far away.
  struct Row: Sendable {
    /// Where the text begins; it ends where the next row's begins.
    var start: UInt32
    /// The concept.
    var owner: Int32
    /// The next row that is found under the same text, or -1.
    var next: Int32 = -1
    /// The language or datatype, as a number of ``Thesaurus/qualifiers``.
    var qualifier: UInt16
    /// The kind, as its owner codes it.
    var kind: UInt8
  }

  /// The rows, concept by concept.
  private(set) var rows: [Row] = []
  /// The texts of all rows, one after the other.
  private(set) var bytes: [UInt8] = []
  private var starts: RowStarts

  /// A table for some concepts, without rows.
  init(concepts: Int) { starts = RowStarts(rows: concepts, owners: []) }

  /// How many rows there are.
  var count: Int { rows.count }

  /// The rows of a concept.
  func range(of concept: Int) -> Range<Int> { starts[concept] }

  /// Where the text of a row stands in ``bytes``.
  func textRange(_ row: Int) -> Range<Int> {
    Int(rows[row].start)..<(row + 1 < rows.count ? Int(rows[row + 1].start) : bytes.count)
  }

  /// The text of a row.
  func text(_ row: Int) -> String { String(utf8Bytes: bytes.span.extracting(textRange(row))) }

  /// Whether the text of a row has exactly these bytes.
  func equals(_ row: Int, _ text: Span<UInt8>) -> Bool { bytes.equals(textRange(row), text) }

  /// Whether the text of a row has exactly these bytes when it is folded (``CaseFolding``).
  func folds(_ row: Int, to folded: Span<UInt8>) -> Bool {
    if equals(row, folded) { return true }  // most texts are in lower case already
    var own: [UInt8] = []
    CaseFolding.append(bytes.span, textRange(row), to: &own)
    return own.equals(own.indices, folded)
  }

  /// Makes room in one go.
  mutating func reserveCapacity(rows: Int, bytes: Int) {
    self.rows.reserveCapacity(rows)
    self.bytes.reserveCapacity(bytes)
  }

  /// Adds a row at the end.
  mutating func append(_ text: ArraySlice<UInt8>, owner: Int, qualifier: UInt16, kind: UInt8) {
    rows.append(Row(start: UInt32(bytes.count), owner: Int32(owner), qualifier: qualifier, kind: kind))
    bytes.append(contentsOf: text)
  }

  /// Finds the rows of each of some concepts, once all rows are there.
  mutating func settle(concepts: Int) { starts = RowStarts(rows: concepts, owners: rows.lazy.map(\.owner)) }

  /// Says which row is found after another under the same text.
  mutating func chain(_ row: Int, to next: Int) { rows[row].next = Int32(next) }
}

extension [UInt8] {
  /// Whether a part has exactly these bytes.
  func equals(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard range.count == text.count else { return false }
    let own = span.extracting(range)
    for offset in text.indices where own[offset] != text[offset] { return false }
    return true
  }
}
