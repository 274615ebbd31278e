import TextPrimitives

extension Thesaurus {
  /// Enters URIs, labels, notations and links into their indexes.
  ///
  /// Rows with the same text form a chain; they are entered from the last to the first, so that a chain ascends.
  mutating func indexNames() {
    uriIndex = HashIndex(capacity: count)
    for concept in 0..<count { uriIndex.insert(ByteHash(uris.bytes, uris.range(concept)).finished, concept) }
    indexLabels()
    (linkIndex, nextLink) = Self.chains(links.texts, links.kinds.indices.reversed())
    (notationIndex, nextNotation) = Self.chains(
      properties.texts, properties.kinds.indices.reversed().filter { properties.kinds[$0] == PropertyKind.notation.rawValue })
  }

  /// The folded texts stand in a table of their own for the time of indexing.
  private mutating func indexLabels() {
    var folded = TextTable()
    folded.reserveCapacity(texts: labelCount, bytes: labels.texts.bytes.count)
    var scratch: [UInt8] = []
    for label in 0..<labelCount {
      scratch.removeAll(keepingCapacity: true)
      CaseFolding.append(labels.texts.bytes.span, labels.texts.range(label), to: &scratch)
      folded.append(scratch.span)
    }
    (labelIndex, nextLabel) = Self.chains(folded, (0..<labelCount).reversed())
  }

  private static func chains(_ texts: TextTable, _ rows: some Collection<Int>) -> (HashIndex, [Int32]) {
    var index = HashIndex(capacity: rows.count)
    var next = [Int32](repeating: -1, count: rows.isEmpty ? 0 : texts.count)
    for row in rows {
      let hash = ByteHash(texts.bytes, texts.range(row)).finished
      if let following = index.exchange(hash, row, { texts.equal($0, row) }) { next[row] = Int32(following) }
    }
    return (index, next)
  }
}
