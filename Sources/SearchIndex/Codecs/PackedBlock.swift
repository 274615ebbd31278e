/// A block of 128 numbers of equal width in bits, in four lanes (Lemire, Boytsov 2015, *Decoding billions of integers per second
/// through vectorization*). Document numbers are kept as gaps, frequencies as they are.
enum PackedBlock {
  /// How many numbers a block holds.
  static let count = 128

  /// The bits that the greatest of some numbers takes.
  static func width(of numbers: ArraySlice<UInt32>) -> Int {
    var all: UInt32 = 0
    for number in numbers { all |= number }
    return 32 - all.leadingZeroBitCount
  }

  /// Appends 128 numbers, packed: `16 * width` bytes.
  static func pack(_ numbers: ArraySlice<UInt32>, width: Int, to bytes: inout [UInt8]) {
    guard width > 0 else { return }
    var words = [UInt32](repeating: 0, count: 4 * width)
    for (index, number) in numbers.enumerated() {
      let bit = (index >> 2) * width
      let word = (bit >> 5) * 4 + (index & 3)
      let shift = UInt32(bit & 31)
      words[word] |= number &<< shift
      if Int(shift) + width > 32 { words[word + 4] |= number &>> (32 - shift) }
    }
    for word in words { bytes.appendHalfWord(word) }
  }

  /// Unpacks 128 gaps minus one and sums them up after `previous`; zeros where the bytes are missing.
  /// - Parameter numbers: room for 128 numbers.
  @unsafe static func unpackSums(
    _ packed: BorrowedBytes, at offset: Int, width: Int, after previous: UInt32, into numbers: UnsafeMutablePointer<UInt32>
  ) {
    guard let from = unsafe packed.address(of: offset..<max(offset, offset &+ 16 &* width)) else {
      unsafe numbers.update(repeating: 0, count: count)
      return
    }
    unsafe unpackSums(from, width: width, after: previous, into: UnsafeMutableRawPointer(numbers))
  }

  private static func unpackSums(_ packed: UnsafeRawPointer, width: Int, after previous: UInt32, into numbers: UnsafeMutableRawPointer) {
    switch width {
    case 0: unsafe PackedRows<0>.sum(packed, after: previous, into: numbers)
    case 1: unsafe PackedRows<1>.sum(packed, after: previous, into: numbers)
    case 2: unsafe PackedRows<2>.sum(packed, after: previous, into: numbers)
    case 3: unsafe PackedRows<3>.sum(packed, after: previous, into: numbers)
    case 4: unsafe PackedRows<4>.sum(packed, after: previous, into: numbers)
    case 5: unsafe PackedRows<5>.sum(packed, after: previous, into: numbers)
    case 6: unsafe PackedRows<6>.sum(packed, after: previous, into: numbers)
    case 7: unsafe PackedRows<7>.sum(packed, after: previous, into: numbers)
    case 8: unsafe PackedRows<8>.sum(packed, after: previous, into: numbers)
    case 9: unsafe PackedRows<9>.sum(packed, after: previous, into: numbers)
    case 10: unsafe PackedRows<10>.sum(packed, after: previous, into: numbers)
    case 11: unsafe PackedRows<11>.sum(packed, after: previous, into: numbers)
    case 12: unsafe PackedRows<12>.sum(packed, after: previous, into: numbers)
    case 13: unsafe PackedRows<13>.sum(packed, after: previous, into: numbers)
    case 14: unsafe PackedRows<14>.sum(packed, after: previous, into: numbers)
    case 15: unsafe PackedRows<15>.sum(packed, after: previous, into: numbers)
    case 16: unsafe PackedRows<16>.sum(packed, after: previous, into: numbers)
    case 17: unsafe PackedRows<17>.sum(packed, after: previous, into: numbers)
    case 18: unsafe PackedRows<18>.sum(packed, after: previous, into: numbers)
    case 19: unsafe PackedRows<19>.sum(packed, after: previous, into: numbers)
    case 20: unsafe PackedRows<20>.sum(packed, after: previous, into: numbers)
    default:
      var last = SIMD4<UInt32>(repeating: previous)
      for row in 0..<32 {
        last = runningSum(unsafe values(ofRow: row, packed, width: width), after: last)
        unsafe numbers.storeBytes(of: last, toByteOffset: row * 16, as: SIMD4<UInt32>.self)
      }
    }
  }

  /// Unpacks 128 numbers, each plus one; ones where the bytes are missing.
  /// - Parameter numbers: room for 128 numbers.
  @unsafe static func unpackPlusOne(_ packed: BorrowedBytes, at offset: Int, width: Int, into numbers: UnsafeMutablePointer<UInt32>) {
    guard width > 0, let from = unsafe packed.address(of: offset..<max(offset, offset &+ 16 &* width)) else {
      unsafe numbers.update(repeating: 1, count: count)
      return
    }
    let into = UnsafeMutableRawPointer(numbers)
    for row in 0..<32 {
      let values = unsafe values(ofRow: row, from, width: width) &+ 1
      unsafe into.storeBytes(of: values, toByteOffset: row * 16, as: SIMD4<UInt32>.self)
    }
  }

  /// One of 128 packed numbers; zero where the bytes are missing.
  @inline(__always) static func number(_ index: Int, _ packed: BorrowedBytes, at offset: Int, width: Int) -> UInt32 {
    let bit = (index &>> 2) &* width
    let word = offset &+ ((bit &>> 5) &* 4 &+ (index & 3)) &* 4
    let shift = UInt32(bit & 31)
    var value = packed.halfWord(at: word) &>> shift
    if Int(shift) &+ width > 32 { value |= packed.halfWord(at: word &+ 16) &<< (32 &- shift) }
    return width >= 32 ? value : value & ((1 &<< UInt32(width)) &- 1)
  }

  /// The four numbers of a row of any width from 1 to 32.
  @inline(__always) private static func values(ofRow row: Int, _ packed: UnsafeRawPointer, width: Int) -> SIMD4<UInt32> {
    let bit = row * width
    let shift = UInt32(bit & 31)
    var values = unsafe packed.loadUnaligned(fromByteOffset: (bit >> 5) * 16, as: SIMD4<UInt32>.self) &>> shift
    if Int(shift) + width > 32 {
      let above = unsafe packed.loadUnaligned(fromByteOffset: (bit >> 5) * 16 + 16, as: SIMD4<UInt32>.self)
      values |= above &<< (32 &- shift)
    }
    return width == 32 ? values : values & SIMD4(repeating: (1 &<< UInt32(width)) &- 1)
  }

  /// The sums of the gaps (each one more than its value) after the last lane of `last`.
  @inline(__always) static func runningSum(_ values: SIMD4<UInt32>, after last: SIMD4<UInt32>) -> SIMD4<UInt32> {
    var sums = values &+ 1
    var halves = unsafe unsafeBitCast(sums, to: SIMD2<UInt64>.self)
    sums = sums &+ (unsafe unsafeBitCast(SIMD2(halves[0] &<< 32, halves[1] &<< 32 | halves[0] &>> 32), to: SIMD4<UInt32>.self))
    halves = unsafe unsafeBitCast(sums, to: SIMD2<UInt64>.self)
    sums = sums &+ (unsafe unsafeBitCast(SIMD2(0, halves[0]), to: SIMD4<UInt32>.self))
    return sums &+ SIMD4(repeating: last[3])
  }
}
