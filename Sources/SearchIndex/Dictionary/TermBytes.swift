internal import TextPrimitives

/// The bytes of a term in memory that is used again for one term after another.
struct TermBytes {
  /// Terms have up to 255 bytes; what a search for a misspelt word looks for may be as long again. What is more is cut off.
  static let capacity = 512

  /// Room for the bytes, of which the first ``count`` count, and for those of a word more, as they are copied by words.
  private(set) var storage = [UInt8](repeating: 0, count: capacity + 8)
  private(set) var count = 0

  /// A copy of the bytes.
  var array: [UInt8] { Array(storage[..<count]) }

  @inline(__always) subscript(_ index: Int) -> UInt8 { storage[index] }

  /// The first eight bytes from a place on, not behind the last byte, as in ``TermKey``.
  @inline(__always) func key(from place: Int) -> UInt64 {
    let left = count &- place
    let word = storage.span.word(at: place).byteSwapped
    return left >= 8 ? word : word & ~(UInt64.max &>> UInt64(truncatingIfNeeded: 8 &* left))
  }

  /// Keeps the first bytes.
  @inline(__always) mutating func keepFirst(_ count: Int) { self.count = min(max(count, 0), self.count) }

  /// How many bytes this and another term have in common at their beginning.
  @inline(__always) func countShared(with other: borrowing TermBytes) -> Int {
    let end = min(count, other.count)
    var index = 0
    while index < end {
      let difference = storage.span.word(at: index) ^ other.storage.span.word(at: index)
      if difference != 0 { return min(index &+ difference.trailingZeroBitCount / 8, end) }
      index &+= 8
    }
    return end
  }

  /// Appends a byte.
  @inline(__always) mutating func append(_ byte: UInt8) {
    if count == Self.capacity { return }
    storage[count] = byte
    count &+= 1
  }

  /// Appends a character in UTF-8.
  @inline(__always) mutating func append(character: UInt32) {
    if character < 0x80 { return append(UInt8(truncatingIfNeeded: character)) }
    let missing: UInt32 = character < 0x800 ? 1 : character < 0x10000 ? 2 : 3
    append(UInt8(truncatingIfNeeded: 0xFF00 &>> (missing &+ 1) | character &>> (6 &* missing)))
    for left in (0..<missing).reversed() { append(UInt8(truncatingIfNeeded: 0x80 | character &>> (6 &* left) & 0x3F)) }
  }

  /// Appends bytes.
  @inline(__always) mutating func append(_ bytes: Span<UInt8>) {
    let start = count
    let length = min(bytes.count, Self.capacity &- start)
    count &+= length
    var room = storage.mutableSpan
    for index in 0..<length { room[start &+ index] = bytes[index] }
  }

  /// Appends a part of some bytes, behind which eight more stand.
  @inline(__always) mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    let start = count
    let length = min(range.count, Self.capacity &- start)
    count = start &+ length
    let source = bytes.span
    var room = storage.mutableSpan
    for index in stride(from: 0, to: length, by: 8) { room.store(source.word(at: range.lowerBound &+ index), at: start &+ index) }
  }

  /// Becomes the first bytes of another term.
  @inline(__always) mutating func replace(byFirst count: Int, of other: TermBytes) {
    let count = min(max(count, 0), other.count)
    self.count = count
    let source = other.storage.span
    var room = storage.mutableSpan
    for index in stride(from: 0, to: count, by: 8) { room.store(source.word(at: index), at: index) }
  }

  /// Appends a part of some bytes.
  @inline(__always) mutating func append(_ bytes: BorrowedBytes, at offset: Int, _ length: Int) {
    let start = count
    let length = min(max(length, 0), Self.capacity &- start)
    count = start &+ length
    var room = storage.mutableSpan
    for index in stride(from: 0, to: length, by: 8) { room.store(bytes.word(at: offset &+ index), at: start &+ index) }
  }
}

extension MutableSpan<UInt8> {
  /// Stores eight bytes, the lowest first. The store is bounds-checked; it is marked unsafe only because raw bytes have no type.
  @inline(__always) fileprivate mutating func store(_ word: UInt64, at offset: Int) {
    var bytes = unsafe mutableBytes
    bytes.storeBytes(of: word.littleEndian, toByteOffset: offset, as: UInt64.self)
  }
}
