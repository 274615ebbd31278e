/// The terms of a text in flat arrays, used again for one text after another.
public struct TokenBuffer: Sendable {
  /// The bytes of all terms back to back. Append those of a term, then call ``finish(position:source:)``.
  public var bytes: [UInt8] = []
  /// How many positions the text has, those of dropped words included.
  public var positionCount = 0
  /// Where the terms end in ``bytes``.
  @usableFromInline var ends: [UInt32] = []
  @usableFromInline var positions: [UInt32] = []
  @usableFromInline var sourceStarts: [UInt32] = []
  @usableFromInline var sourceEnds: [UInt32] = []

  /// No terms.
  public init() {}

  /// How many terms there are.
  @inlinable public var count: Int { ends.count }

  /// Forgets all terms and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    sourceStarts.removeAll(keepingCapacity: true)
    sourceEnds.removeAll(keepingCapacity: true)
    positionCount = 0
  }

  /// Makes a term of the bytes appended since the last one. A term of no bytes, or of more than 255, is dropped but keeps its position.
  /// - Parameters:
  ///   - position: the number of the word in the text, not lower than that of the term before.
  ///   - source: the bytes of the text that the term stands for.
  @inlinable public mutating func finish(position: Int, source: Range<Int>) {
    positionCount = max(positionCount, position + 1)
    let start = Int(ends.last ?? 0)
    guard bytes.count > start, bytes.count - start <= 255, position <= 0xFFFF_FFF0 else {
      bytes.removeLast(bytes.count - start)
      return
    }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    positions.append(UInt32(truncatingIfNeeded: position))
    sourceStarts.append(UInt32(truncatingIfNeeded: source.lowerBound))
    sourceEnds.append(UInt32(truncatingIfNeeded: source.upperBound))
  }

  /// The bytes of a term.
  @inlinable public func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

  /// The bytes of a term, copied.
  public func term(_ index: Int) -> [UInt8] { Array(bytes[range(index)]) }

  /// The number of the word in the text.
  @inlinable public func position(_ index: Int) -> Int { Int(positions[index]) }

  /// The bytes of the text that a term stands for.
  @inlinable public func source(_ index: Int) -> Range<Int> { Int(sourceStarts[index])..<Int(sourceEnds[index]) }
}
