internal import TextPrimitives

/// Bytes that are read at any offset; outside there are zeros.
protocol IndexedBytes {
  /// The size in bytes.
  var count: Int { get }
  /// The byte at an offset.
  func byte(at offset: Int) -> UInt8
  /// The eight bytes from an offset, the first one lowest.
  func word(at offset: Int) -> UInt64
}

extension MappedRegion: IndexedBytes {}
