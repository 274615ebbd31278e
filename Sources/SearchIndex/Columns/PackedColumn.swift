internal import TextPrimitives

/// Whole numbers, one for every document or more, in as few bits each as the widest difference from the lowest takes.
///
/// Sixteen bytes of header (the lowest number, the width in bits), then the differences, the lowest bit first.
struct PackedColumn {
  private let bytes: MappedRegion
  private let width: Int
  /// The lowest number.
  let minimum: Int64

  private static let headerCount = 16

  /// A column on disk.
  init(_ bytes: MappedRegion) {
    self.bytes = bytes
    minimum = Int64(bitPattern: bytes.word(at: 0))
    width = min(Int(bytes.byte(at: 8)), 64)
  }

  /// Whether all numbers are the lowest, which takes no bytes.
  var isConstant: Bool { width == 0 }

  /// At most so many numbers the column can hold.
  var capacity: Int { width == 0 ? .max : max(0, bytes.count - Self.headerCount) * 8 / width }

  /// The number at an index; the lowest for indices outside.
  @inline(__always) subscript(index: Int) -> Int64 {
    if width == 0 { return minimum }
    let bit = index &* width
    let offset = Self.headerCount &+ bit &>> 3
    if width == 64 { return minimum &+ Int64(bitPattern: bytes.word(at: offset)) }
    let word = bytes.word(at: offset) &>> UInt64(bit & 7)
    return minimum &+ Int64(bitPattern: word & ((1 &<< UInt64(width)) &- 1))
  }

  /// Writes numbers.
  static func encode(_ numbers: [Int64]) -> [UInt8] {
    let minimum = numbers.min() ?? 0
    let spread = UInt64(bitPattern: (numbers.max() ?? 0) &- minimum)
    var width = 64 - spread.leadingZeroBitCount
    // A load of eight bytes at a byte border holds at most 57 bits of a number for sure.
    if width > 56 { width = 64 }
    var bytes: [UInt8] = []
    bytes.appendWord(UInt64(bitPattern: minimum))
    bytes.append(UInt8(width))
    bytes.align(to: headerCount)
    if width == 64 {
      for number in numbers { bytes.appendWord(UInt64(bitPattern: number &- minimum)) }
    } else {
      var bits = BitWriter()
      for number in numbers { bits.append(UInt64(bitPattern: number &- minimum), width: width) }
      bits.finish()
      bytes.append(contentsOf: bits.bytes)
    }
    return bytes
  }
}
