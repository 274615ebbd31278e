/// Reads what ``BitWriter`` wrote. Behind the end it reads zeros, and every call takes bounded time.
struct BitReader<Bytes: IndexedBytes> {
  private let bytes: Bytes
  /// The number of the next bit.
  var bit: Int

  /// A reader at a bit of some bytes.
  init(_ bytes: Bytes, at bit: Int) {
    self.bytes = bytes
    self.bit = bit
  }

  /// At least 56 coming bits, the next one lowest.
  @inline(__always) private func window() -> UInt64 { bytes.word(at: bit &>> 3) &>> UInt64(bit & 7) }

  /// The next number of `width` bits.
  /// - Precondition: `width` is at most 56.
  @inline(__always) mutating func read(width: Int) -> UInt64 {
    let value = window() & ((1 &<< UInt64(width)) &- 1)
    bit &+= width
    return value
  }

  /// The next number written by ``BitWriter/appendUnary(_:)``.
  @inline(__always) mutating func readUnary() -> Int {
    let ahead = window()
    if ahead != 0 {
      let zeros = ahead.trailingZeroBitCount
      bit &+= zeros &+ 1
      return zeros
    }
    return readLongUnary()
  }

  @inline(never) private mutating func readLongUnary() -> Int {
    var zeros = 0
    // Forged lengths can lead before the beginning as well as behind the end.
    while UInt(bitPattern: bit &>> 3) < UInt(bitPattern: bytes.count) {
      let ahead = window()
      if ahead != 0 {
        let more = ahead.trailingZeroBitCount
        bit += more + 1
        return zeros + more
      }
      zeros += 56
      bit += 56
    }
    return zeros
  }

  /// The next number written by ``BitWriter/appendGamma(_:)``.
  mutating func readGamma() -> Int {
    let length = min(readUnary(), 40)
    return 1 &<< length | Int(truncatingIfNeeded: read(width: length))
  }

  /// The next number written by ``BitWriter/appendRice(_:parameter:)``.
  @inline(__always) mutating func readRice(parameter: Int) -> UInt32 {
    let ahead = window()
    let zeros = ahead.trailingZeroBitCount
    if zeros &+ 1 &+ parameter <= 56 {
      bit &+= zeros &+ 1 &+ parameter
      let rest = (ahead &>> UInt64(zeros &+ 1)) & ((1 &<< UInt64(parameter)) &- 1)
      return UInt32(truncatingIfNeeded: UInt64(zeros) &<< UInt64(parameter) | rest)
    }
    let quotient = readUnary()
    return UInt32(truncatingIfNeeded: quotient &<< parameter) | UInt32(truncatingIfNeeded: read(width: parameter))
  }

  /// The next number written by ``BitWriter/appendRice(_:parameter:)``, and the one written by ``BitWriter/appendUnary(_:)`` behind it.
  @inline(__always) mutating func readRiceAndUnary(parameter: Int) -> (rice: UInt32, unary: Int) {
    let ahead = window()
    let zeros = ahead.trailingZeroBitCount
    let length = zeros &+ 1 &+ parameter
    let behind = ahead &>> UInt64(truncatingIfNeeded: length)
    let more = behind.trailingZeroBitCount
    if length < 56, length &+ more < 56 {
      bit &+= length &+ more &+ 1
      let rest = (ahead &>> UInt64(truncatingIfNeeded: zeros &+ 1)) & ((1 &<< UInt64(truncatingIfNeeded: parameter)) &- 1)
      return (UInt32(truncatingIfNeeded: UInt64(zeros) &<< UInt64(truncatingIfNeeded: parameter) | rest), more)
    }
    return (readRice(parameter: parameter), readUnary())
  }
}
