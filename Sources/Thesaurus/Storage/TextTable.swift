import TextPrimitives

/// Many short texts in one block of UTF-8, found by number.
///
/// A text costs its bytes and four more, so a million labels are two allocations.
public struct TextTable: Sendable {
  /// The bytes of all texts, one after the other.
  public private(set) var bytes: [UInt8] = []
  /// Where each text begins, and at the end where the last one ends.
  @usableFromInline private(set) var starts: [UInt32] = [0]

  /// A table without texts.
  public init() {}

  /// How many texts there are.
  @inlinable public var count: Int { starts.count - 1 }

  /// Where the bytes of a text stand in ``bytes``.
  @inlinable public func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

  /// A text as a string.
  public subscript(index: Int) -> String { String(utf8Bytes: bytes.span.extracting(range(index))) }

  /// Whether some bytes still fit: a table holds 4 GiB of text.
  func hasRoom(for length: Int) -> Bool { bytes.count + length <= Int(UInt32.max) && count < Int(Int32.max) }

  /// Adds a text at the end if there is room.
  /// - Returns: its number.
  mutating func add(_ text: Span<UInt8>) -> Int32? {
    guard hasRoom(for: text.count) else { return nil }
    append(text)
    return Int32(count - 1)
  }

  /// Adds a text at the end.
  /// - Precondition: the table has room for it.
  mutating func append(_ text: Span<UInt8>) {
    bytes.append(text, text.indices)
    starts.append(UInt32(bytes.count))
  }

  /// Adds a text of another table at the end.
  mutating func append(_ index: Int, of other: TextTable) {
    bytes.append(contentsOf: other.bytes[other.range(index)])
    starts.append(UInt32(bytes.count))
  }

  /// Makes room in one go.
  mutating func reserveCapacity(texts: Int, bytes count: Int) {
    starts.reserveCapacity(texts + 1)
    bytes.reserveCapacity(count)
  }

  /// Whether a text has exactly these bytes.
  func equals(_ index: Int, _ text: Span<UInt8>) -> Bool { bytes.equals(range(index), text) }

  /// Whether a text comes before another one, byte by byte, which in UTF-8 is the order of code points.
  func isBefore(_ left: Int, _ right: Int) -> Bool {
    let one = range(left)
    let two = range(right)
    for offset in 0..<min(one.count, two.count) {
      let first = bytes[one.lowerBound + offset]
      let second = bytes[two.lowerBound + offset]
      if first != second { return first < second }
    }
    return one.count < two.count
  }
}
