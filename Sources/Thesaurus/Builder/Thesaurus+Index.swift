import TextPrimitives

extension Thesaurus {
  /// Enters URIs, labels, notations and links into their indexes.
  ///
  /// Rows with the same text form a chain; they are entered from the last to the first, so that a chain ascends.
  mutating func indexNames() {
    uriIndex = HashIndex(capacity: count)
    for concept in 0..<count { uriIndex.insert(ByteHash(uris.bytes, uris.range(concept)).finished, concept) }
    labelIndex = Self.indexFolded(&labels)
    linkIndex = Self.index(&links) { _ in true }
    notationIndex = Self.index(&properties) { $0.kind == PropertyKind.notation.rawValue }
  }

  /// An index of the texts of some rows, and the chains of those with the same text.
  private static func index(_ table: inout LiteralTable, _ isEntered: (LiteralTable.Row) -> Bool) -> HashIndex {
    var index = HashIndex(capacity: table.rows.reduce(0) { $0 + (isEntered($1) ? 1 : 0) })
    for row in (0..<table.count).reversed() where isEntered(table.rows[row]) {
      let range = table.textRange(row)
      let following = index.exchange(ByteHash(table.bytes, range).finished, row) { table.equals($0, table.bytes.span.extracting(range)) }
      if let following { table.chain(row, to: following) }
    }
    return index
  }

  /// An index of the folded texts of all rows, and the chains of those that fold to the same text.
  private static func indexFolded(_ table: inout LiteralTable) -> HashIndex {
    var index = HashIndex(capacity: table.count)
    var folded: [UInt8] = []
    for row in (0..<table.count).reversed() {
      let range = table.textRange(row)
      let following: Int?
      if CaseFolding.isFolded(table.bytes.span.extracting(range)) {
        following = index.exchange(ByteHash(table.bytes, range).finished, row) { table.folds($0, to: table.bytes.span.extracting(range)) }
      } else {
        folded.removeAll(keepingCapacity: true)
        CaseFolding.append(table.bytes.span, range, to: &folded)
        following = index.exchange(ByteHash(folded.span).finished, row) { table.folds($0, to: folded.span) }
      }
      if let following { table.chain(row, to: following) }
    }
    return index
  }
}
