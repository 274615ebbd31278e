extension Array where Element == UInt8 {
  /// Appends a part of some bytes, as one copy.
  /// - Precondition: `range` is inside `text`.
  @inlinable public mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    unsafe text.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends the bytes of a string constant.
  @inlinable public mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }
}
