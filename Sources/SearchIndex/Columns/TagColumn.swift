internal import TextPrimitives

/// The ranks of the tags of every document, for counting facets and for sorting.
struct TagColumn {
  private let starts: PackedColumn
  private let ranks: PackedColumn

  /// A column on disk: the length of the first part in eight bytes, where the ranks of each document begin, the ranks.
  init(_ bytes: MappedRegion) {
    let length = Int(truncatingIfNeeded: bytes.word(at: 0)) & Int.max
    starts = PackedColumn(bytes.part(8, length))
    ranks = PackedColumn(bytes.part(8 &+ min(length, bytes.count), bytes.count))
  }

  /// The range of ``rank(_:)`` that holds the tags of a document.
  @inline(__always) func range(of document: Int) -> Range<Int> {
    let start = Int(starts[document])
    return start..<max(start, Int(starts[document &+ 1]))
  }

  /// The part of the range that the column can hold, so that a forged one costs no more than a whole column.
  @inline(__always) func readableRange(of document: Int) -> Range<Int> {
    let range = range(of: document)
    if ranks.capacity != .max { return range.clamped(to: 0..<ranks.capacity) }
    // All ranks are the same one, and take no room.
    return range.lowerBound..<min(range.upperBound, range.lowerBound &+ 256)
  }

  /// Whether the column is long enough to hold a range of ranks.
  func contains(_ range: Range<Int>) -> Bool { range.lowerBound >= 0 && range.upperBound <= ranks.capacity }

  /// The different ranks of a document; those of a column of one rank are not read one by one, for no bytes bound their number.
  func distinctRanks(_ range: Range<Int>) -> Set<Int> {
    if range.isEmpty { return [] }
    return ranks.isConstant ? [rank(range.lowerBound)] : Set(range.map(rank))
  }

  /// The rank of a tag in the dictionary of its field.
  @inline(__always) func rank(_ index: Int) -> Int { Int(ranks[index]) }

  /// The lowest rank of a document, nil without tags.
  func first(of document: Int) -> Int? {
    let range = range(of: document)
    return range.isEmpty ? nil : rank(range.lowerBound)
  }

  /// Writes the ranks of all documents, given one after another with their counts.
  static func encode(_ ranks: [UInt32], counts: [UInt32]) -> [UInt8] {
    var starts: [Int64] = [0]
    var start: Int64 = 0
    for count in counts {
      start += Int64(count)
      starts.append(start)
    }
    let first = PackedColumn.encode(starts)
    var bytes: [UInt8] = []
    bytes.appendWord(UInt64(first.count))
    bytes.append(contentsOf: first)
    bytes.append(contentsOf: PackedColumn.encode(ranks.map { Int64($0) }))
    return bytes
  }
}
