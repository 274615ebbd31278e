/// Texts that belong to concepts, each with a kind and a language or datatype: labels are one such table, notes another.
struct LiteralTable: Sendable {
  /// Where the rows of each concept stand.
  var rows: RowStarts
  /// The concept of each row.
  var owners: [Int32] = []
  /// The kind of each row, as its owner codes it.
  var kinds: [UInt8] = []
  /// The language or datatype of each row, as a number of ``Thesaurus/qualifiers``.
  var qualifiers: [UInt16] = []
  /// The text of each row.
  var texts = TextTable()

  /// A table for some concepts, without rows.
  init(concepts: Int) { rows = RowStarts(rows: concepts, owners: []) }

  /// The rows of a concept.
  func range(of concept: Int) -> Range<Int> { rows[concept] }
}
