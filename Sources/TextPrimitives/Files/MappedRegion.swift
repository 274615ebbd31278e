/// A part of a mapped file, read at any offset. Reading outside gives zeros, so no offset can leave the mapping.
///
/// Bounds argument: `base` to `base + count` lies inside the mapping of `file` (``MappedFile/region(_:)`` checks it), `file` is kept
/// alive by this value, and every load compares its offset with `count` first.
@frozen @safe public struct MappedRegion: @unchecked Sendable {
  @usableFromInline let base: UnsafeRawPointer
  /// The size in bytes.
  public let count: Int
  @usableFromInline let file: MappedFile?

  init(base: UnsafeRawPointer, count: Int, file: MappedFile?) {
    unsafe self.base = base
    self.count = count
    self.file = file
  }

  /// A region without bytes.
  public static let empty: MappedRegion = unsafe MappedRegion(base: UnsafeRawPointer(bitPattern: 8).unsafelyUnwrapped, count: 0, file: nil)

  /// A part of this region; what lies outside is cut off.
  public func part(_ start: Int, _ length: Int) -> MappedRegion {
    let start = min(max(start, 0), count)
    return unsafe MappedRegion(base: base + start, count: min(max(length, 0), count - start), file: file)
  }

  /// The byte at an offset.
  @inlinable public func byte(at offset: Int) -> UInt8 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The two bytes from an offset, the first one lowest.
  @inlinable public func shortWord(at offset: Int) -> UInt16 { UInt16(byte(at: offset)) | UInt16(byte(at: offset &+ 1)) &<< 8 }

  /// The four bytes from an offset, the first one lowest.
  @inlinable public func halfWord(at offset: Int) -> UInt32 {
    if offset >= 0, offset <= count &- 4 {
      return unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    return UInt32(truncatingIfNeeded: wordAtTheEnd(offset))
  }

  /// The eight bytes from an offset, the first one lowest.
  @inlinable public func word(at offset: Int) -> UInt64 {
    if offset >= 0, offset <= count &- 8 {
      return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    return wordAtTheEnd(offset)
  }

  @usableFromInline @inline(never) func wordAtTheEnd(_ offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(byte(at: offset &+ index)) &<< UInt64(8 * index) }
    return word
  }

  /// The sixteen bytes from an offset as four numbers.
  @inlinable public func fourHalfWords(at offset: Int) -> SIMD4<UInt32> {
    if offset >= 0, offset <= count &- 16 {
      return unsafe base.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt32>.self)
    }
    return SIMD4(halfWord(at: offset), halfWord(at: offset &+ 4), halfWord(at: offset &+ 8), halfWord(at: offset &+ 12))
  }

  /// All bytes, for the time of a call.
  public func withBytes<Result, Failure: Error>(_ body: (RawSpan) throws(Failure) -> Result) throws(Failure) -> Result {
    try body(unsafe RawSpan(_unsafeStart: base, byteCount: count))
  }

  /// The bytes copied.
  public func copy(_ start: Int, _ length: Int) -> [UInt8] {
    let region = part(start, length)
    return unsafe Array(UnsafeRawBufferPointer(start: region.base, count: region.count))
  }

  /// Appends a part of the bytes to an array.
  public func append(_ start: Int, _ length: Int, to bytes: inout [UInt8]) {
    let region = part(start, length)
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: region.base, count: region.count))
  }
}
