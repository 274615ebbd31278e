/// Reads what `[UInt8].appendVariable` wrote. Behind the end it reads zeros.
struct VariableReader<Bytes: IndexedBytes> {
  private let bytes: Bytes
  /// The offset of the next byte.
  private(set) var offset: Int

  /// A reader at an offset.
  init(_ bytes: Bytes, at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next number.
  @inline(__always) mutating func next() -> Int {
    let first = bytes.byte(at: offset)
    offset &+= 1
    return first < 0x80 ? Int(first) : more(Int(first & 0x7F))
  }

  private mutating func more(_ first: Int) -> Int {
    var value = first
    var shift = 7
    while shift < 63 {
      let byte = bytes.byte(at: offset)
      offset &+= 1
      value |= Int(byte & 0x7F) &<< shift
      if byte < 0x80 { break }
      shift += 7
    }
    return value & Int.max
  }
}
