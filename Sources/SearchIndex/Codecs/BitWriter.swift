/// Appends numbers of any width in bits to bytes, the lowest bit first.
struct BitWriter {
  /// The finished bytes; call ``finish()`` before reading them.
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// How many bits were written.
  var bitCount: Int { bytes.count * 8 + pendingCount }

  /// Appends the low `width` bits of a value.
  /// - Precondition: `width` is at most 56, and the value has no higher bits.
  mutating func append(_ value: UInt64, width: Int) {
    pending |= value &<< UInt64(pendingCount)
    pendingCount += width
    while pendingCount >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending &>>= 8
      pendingCount -= 8
    }
  }

  /// Appends a number as so many zeros and a one.
  mutating func appendUnary(_ value: Int) {
    var zeros = value
    while zeros >= 32 {
      append(0, width: 32)
      zeros -= 32
    }
    append(1 &<< UInt64(zeros), width: zeros + 1)
  }

  /// Appends a number of at least 1 as the length of its binary form in unary, and its bits below the highest (Elias gamma).
  mutating func appendGamma(_ value: Int) {
    let length = Int.bitWidth - 1 - value.leadingZeroBitCount
    appendUnary(length)
    append(UInt64(value) & ((1 &<< UInt64(length)) - 1), width: length)
  }

  /// Appends a number as its quotient by 2 to the power of `parameter` in unary, and the rest (Rice 1979).
  @inline(__always) mutating func appendRice(_ value: UInt32, parameter: Int) {
    let quotient = Int(value &>> UInt32(parameter))
    let rest = UInt64(value & ((1 &<< UInt32(parameter)) &- 1))
    if quotient + 1 + parameter <= 48 {
      append((rest &<< UInt64(quotient + 1)) | (1 &<< UInt64(quotient)), width: quotient + 1 + parameter)
    } else {
      appendUnary(quotient)
      append(rest, width: parameter)
    }
  }

  /// Appends bits of another writer that is finished.
  mutating func append(_ other: BitWriter, bitCount: Int) {
    var left = bitCount
    for byte in other.bytes {
      let width = min(left, 8)
      if width == 0 { break }
      append(UInt64(byte) & ((1 &<< UInt64(width)) - 1), width: width)
      left -= width
    }
  }

  /// Fills the last byte with zeros.
  mutating func finish() {
    if pendingCount > 0 { append(0, width: 8 - pendingCount) }
  }

  /// Forgets everything.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pending = 0
    pendingCount = 0
  }
}
