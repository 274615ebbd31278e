internal import TextPrimitives

/// A part of a mapped file that does not keep the file mapped. Copying it costs nothing, so cursors made of it are plain values.
///
/// Bounds argument: every load compares its offset with `count` first, as in `MappedRegion`.
/// Lifetime argument: such bytes come from a ``VerifiedFile`` only, which a ``Segment`` owns; they stay inside a search, which holds
/// its ``Snapshot`` to the end, or inside a merge, which holds its segments.
@safe struct BorrowedBytes: IndexedBytes, @unchecked Sendable {
  private let base: UnsafeRawPointer
  let count: Int

  /// The bytes of a region, for as long as somebody keeps the region.
  init(_ region: MappedRegion) {
    count = region.count
    let start = region.withBytes { bytes in unsafe bytes.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) } }
    unsafe base = UnsafeRawPointer(bitPattern: start) ?? Self.empty.base
  }

  private init(base: UnsafeRawPointer, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// No bytes.
  static var empty: BorrowedBytes { unsafe BorrowedBytes(base: UnsafeRawPointer(bitPattern: 8).unsafelyUnwrapped, count: 0) }

  /// A part of these bytes; what lies outside is cut off.
  @inline(__always) func part(_ start: Int, _ length: Int) -> BorrowedBytes {
    let start = min(max(start, 0), count)
    return unsafe BorrowedBytes(base: base + start, count: min(max(length, 0), count &- start))
  }

  @inline(__always) func byte(at offset: Int) -> UInt8 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  @inline(__always) func word(at offset: Int) -> UInt64 {
    if offset >= 0, offset <= count &- 8 {
      return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    return wordAtTheEnd(offset)
  }

  /// The four bytes from an offset, the first one lowest.
  @inline(__always) func halfWord(at offset: Int) -> UInt32 {
    if offset >= 0, offset <= count &- 4 {
      return unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    return UInt32(truncatingIfNeeded: wordAtTheEnd(offset))
  }

  @inline(never) private func wordAtTheEnd(_ offset: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(byte(at: offset &+ index)) &<< UInt64(8 * index) }
    return word
  }

  /// Appends a part of the bytes to an array.
  @inline(__always) func append(_ start: Int, _ length: Int, to bytes: inout [UInt8]) {
    let part = part(start, length)
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: part.base, count: part.count))
  }

  /// The address of some bytes, for unpacking; nil if not all of them lie inside.
  @inline(__always) @unsafe func address(of range: Range<Int>) -> UnsafeRawPointer? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    return unsafe base + range.lowerBound
  }
}
