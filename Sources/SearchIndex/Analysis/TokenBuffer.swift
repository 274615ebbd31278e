/// The terms of a text in flat arrays, used again for one text after another.
public struct TokenBuffer: Sendable {
  /// The bytes of all terms back to back. Append those of a term, then call ``finish(position:source:)``.
  public var bytes: [UInt8] = []
  /// How many positions the text has, those of dropped words included.
  public var positionCount = 0
  /// What belongs to a term.
  @usableFromInline struct Token: Sendable {
    /// Where the term ends in ``bytes``.
    @usableFromInline var end: UInt32
    @usableFromInline var position: UInt32
    @usableFromInline var sourceStart: UInt32
    @usableFromInline var sourceEnd: UInt32

    @inlinable init(end: UInt32, position: UInt32, sourceStart: UInt32, sourceEnd: UInt32) {
      self.end = end
      self.position = position
      self.sourceStart = sourceStart
      self.sourceEnd = sourceEnd
    }
  }

  @usableFromInline var tokens: [Token] = []

  /// No terms.
  public init() {}

  /// How many terms there are.
  @inlinable public var count: Int { tokens.count }

  /// Forgets all terms and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    positionCount = 0
  }

  /// Makes a term of the bytes appended since the last one. A term of no bytes, or of more than 255, is dropped but keeps its position.
  /// - Parameters:
  ///   - position: the number of the word in the text, not lower than that of the term before.
  ///   - source: the bytes of the text that the term stands for.
  @inlinable public mutating func finish(position: Int, source: Range<Int>) {
    positionCount = max(positionCount, position + 1)
    let start = Int(tokens.last?.end ?? 0)
    guard bytes.count > start, bytes.count - start <= 255, position <= 0xFFFF_FFF0 else {
      bytes.removeLast(bytes.count - start)
      return
    }
    tokens.append(
      Token(
        end: UInt32(truncatingIfNeeded: bytes.count), position: UInt32(truncatingIfNeeded: position),
        sourceStart: UInt32(truncatingIfNeeded: source.lowerBound), sourceEnd: UInt32(truncatingIfNeeded: source.upperBound)))
  }

  /// The bytes of a term.
  @inlinable public func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(tokens[index - 1].end))..<Int(tokens[index].end) }

  /// The bytes of a term, copied.
  public func term(_ index: Int) -> [UInt8] { Array(bytes[range(index)]) }

  /// The number of the word in the text.
  @inlinable public func position(_ index: Int) -> Int { Int(tokens[index].position) }

  /// The bytes of the text that a term stands for.
  @inlinable public func source(_ index: Int) -> Range<Int> { Int(tokens[index].sourceStart)..<Int(tokens[index].sourceEnd) }
}
