internal import TextPrimitives

/// The numbers of a field, of which a document has one or none.
struct NumberColumn {
  /// For every document 0 for none, or 1 and the distance from the lowest number.
  private let codes: PackedColumn
  private let lowest: Int64

  /// A column on disk.
  init(_ bytes: MappedRegion) {
    lowest = Int64(bitPattern: bytes.word(at: 0))
    codes = PackedColumn(bytes.part(8, bytes.count))
  }

  /// The number of a document, nil if it has none.
  @inline(__always) subscript(document: Int) -> Int64? {
    let code = codes[document]
    return code == 0 ? nil : lowest &+ (code &- 1)
  }

  /// Writes the numbers of all documents.
  static func encode(_ numbers: [Int64?]) -> [UInt8] {
    let lowest = numbers.lazy.compactMap { $0 }.min() ?? 0
    var bytes: [UInt8] = []
    bytes.appendWord(UInt64(bitPattern: lowest))
    bytes.append(contentsOf: PackedColumn.encode(numbers.map { number in number.map { $0 &- lowest &+ 1 } ?? 0 }))
    return bytes
  }
}
