internal import TextPrimitives

/// The bytes of a term in memory that is used again for one term after another.
struct TermBytes {
  /// Terms have up to 255 bytes; what a search for a misspelt word looks for may be as long again. What is more is cut off.
  static let capacity = 512

  /// Room for the bytes, of which the first ``count`` count.
  private(set) var storage = [UInt8](repeating: 0, count: capacity)
  private(set) var count = 0

  /// A copy of the bytes.
  var array: [UInt8] { Array(storage[..<count]) }

  @inline(__always) subscript(_ index: Int) -> UInt8 { storage[index] }

  /// Keeps the first bytes.
  @inline(__always) mutating func keepFirst(_ count: Int) { self.count = min(max(count, 0), self.count) }

  /// Appends a byte.
  @inline(__always) mutating func append(_ byte: UInt8) {
    if count == Self.capacity { return }
    storage[count] = byte
    count &+= 1
  }

  /// Appends a character in UTF-8.
  @inline(__always) mutating func append(character: UInt32) {
    if character < 0x80 { return append(UInt8(character)) }
    var bytes: [UInt8] = []
    UTF8Scalars.append(character, to: &bytes)
    append(bytes.span)
  }

  /// Appends bytes.
  @inline(__always) mutating func append(_ bytes: Span<UInt8>) {
    let start = count
    let length = min(bytes.count, Self.capacity &- start)
    count &+= length
    var room = storage.mutableSpan
    for index in 0..<length { room[start &+ index] = bytes[index] }
  }

  /// Appends a part of some bytes.
  @inline(__always) mutating func append(_ bytes: [UInt8], _ range: Range<Int>) { append(bytes.span.extracting(range)) }

  /// Becomes the first bytes of another term.
  @inline(__always) mutating func replace(byFirst count: Int, of other: TermBytes) {
    keepFirst(0)
    append(other.storage.span.extracting(0..<min(count, other.count)))
  }

  /// Appends a part of some bytes.
  @inline(__always) mutating func append(_ bytes: BorrowedBytes, at offset: Int, _ length: Int) {
    let start = count
    let length = min(max(length, 0), Self.capacity &- start)
    count &+= length
    var room = storage.mutableSpan
    for index in 0..<length { room[start &+ index] = bytes.byte(at: offset &+ index) }
  }
}
