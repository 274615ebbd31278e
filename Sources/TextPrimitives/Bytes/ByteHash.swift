/// A running 64-bit hash of bytes (FNV-1a), the same on every machine and in every process.
///
/// It can be extended byte by byte, so the hashes of all beginnings of a word cost one pass. Low bits are weak: take
/// ``finished`` before cutting it down to a table index. Whoever looks a key up by hash verifies the bytes.
/// Source: Fowler, Noll, Vo, *The FNV Non-Cryptographic Hash Algorithm* (IETF draft-eastlake-fnv).
@frozen public struct ByteHash: Hashable, Sendable {
  /// The state so far.
  public var state: UInt64

  /// The hash of no bytes.
  @inlinable public init() { state = 0xcbf2_9ce4_8422_2325 }

  /// The hash of some bytes.
  @inlinable public init(_ bytes: Span<UInt8>) {
    self.init()
    for index in bytes.indices { combine(bytes[index]) }
  }

  /// The hash of a part of some bytes.
  @inlinable public init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.init()
    for index in range { combine(bytes[index]) }
  }

  /// Adds one byte at the end.
  @inlinable public mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The state with its bits mixed well, to index a table with (the finaliser of SplitMix64).
  @inlinable public var finished: UInt64 {
    var bits = state
    bits = (bits ^ (bits &>> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits &>> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits &>> 31)
  }
}
