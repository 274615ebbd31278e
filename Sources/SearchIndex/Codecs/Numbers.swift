/// Numbers in bytes, the lowest byte first.
extension [UInt8] {
  /// Appends four bytes.
  mutating func appendHalfWord(_ value: UInt32) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value &>> 8))
    append(UInt8(truncatingIfNeeded: value &>> 16))
    append(UInt8(truncatingIfNeeded: value &>> 24))
  }

  /// Appends eight bytes.
  mutating func appendWord(_ value: UInt64) {
    appendHalfWord(UInt32(truncatingIfNeeded: value))
    appendHalfWord(UInt32(truncatingIfNeeded: value &>> 32))
  }

  /// Appends a number in seven bits a byte, the highest bit set in all but the last (LEB128).
  mutating func appendVariable(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// Appends zeros until the count is a multiple of `alignment`.
  mutating func align(to alignment: Int) {
    while count % alignment != 0 { append(0) }
  }
}
