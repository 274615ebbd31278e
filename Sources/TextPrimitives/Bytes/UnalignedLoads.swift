/// Little-endian numbers at any offset. The loads are bounds-checked; they are marked unsafe only because raw bytes have no type.
extension RawSpan {
  /// The eight bytes from an offset, the first one lowest.
  /// - Precondition: they lie inside the span.
  @inlinable public func word(at offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The four bytes from an offset, the first one lowest.
  /// - Precondition: they lie inside the span.
  @inlinable public func halfWord(at offset: Int) -> UInt32 {
    unsafe UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// The byte at an offset.
  /// - Precondition: it lies inside the span.
  @inlinable public func byte(at offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}

extension Span<UInt8> {
  /// The eight bytes from an offset, the first one lowest.
  /// - Precondition: they lie inside the span.
  @inlinable public func word(at offset: Int) -> UInt64 { unsafe bytes.word(at: offset) }
}
