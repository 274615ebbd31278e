/// The rows of a packed block of one width, written out so that every shift and mask is a constant.
///
/// The four lanes of a row are four consecutive numbers; row `r` begins at bit `r * width` of every lane.
enum PackedRows<let width: Int> {
  /// Unpacks 32 rows of gaps minus one, and sums them up after `previous`.
  ///
  /// Bounds argument: the caller gives `16 * width` readable bytes and room for 128 numbers; row 31 reads lane word
  /// `31 * width / 32 + 1` only when its bits cross a word border, which is below `width`.
  @inline(never) static func sum(_ packed: UnsafeRawPointer, after previous: UInt32, into numbers: UnsafeMutableRawPointer) {
    var last = SIMD4<UInt32>(repeating: previous)
    unsafe step(0, packed, &last, numbers)
    unsafe step(1, packed, &last, numbers)
    unsafe step(2, packed, &last, numbers)
    unsafe step(3, packed, &last, numbers)
    unsafe step(4, packed, &last, numbers)
    unsafe step(5, packed, &last, numbers)
    unsafe step(6, packed, &last, numbers)
    unsafe step(7, packed, &last, numbers)
    unsafe step(8, packed, &last, numbers)
    unsafe step(9, packed, &last, numbers)
    unsafe step(10, packed, &last, numbers)
    unsafe step(11, packed, &last, numbers)
    unsafe step(12, packed, &last, numbers)
    unsafe step(13, packed, &last, numbers)
    unsafe step(14, packed, &last, numbers)
    unsafe step(15, packed, &last, numbers)
    unsafe step(16, packed, &last, numbers)
    unsafe step(17, packed, &last, numbers)
    unsafe step(18, packed, &last, numbers)
    unsafe step(19, packed, &last, numbers)
    unsafe step(20, packed, &last, numbers)
    unsafe step(21, packed, &last, numbers)
    unsafe step(22, packed, &last, numbers)
    unsafe step(23, packed, &last, numbers)
    unsafe step(24, packed, &last, numbers)
    unsafe step(25, packed, &last, numbers)
    unsafe step(26, packed, &last, numbers)
    unsafe step(27, packed, &last, numbers)
    unsafe step(28, packed, &last, numbers)
    unsafe step(29, packed, &last, numbers)
    unsafe step(30, packed, &last, numbers)
    unsafe step(31, packed, &last, numbers)
  }

  @inline(__always) private static func step(
    _ row: Int, _ packed: UnsafeRawPointer, _ last: inout SIMD4<UInt32>, _ numbers: UnsafeMutableRawPointer
  ) {
    let bit = row * width
    let shift = UInt32(bit & 31)
    var values = SIMD4<UInt32>(repeating: 0)
    if width > 0 {
      values = unsafe packed.loadUnaligned(fromByteOffset: (bit >> 5) * 16, as: SIMD4<UInt32>.self) &>> shift
      if Int(shift) + width > 32 {
        let above = unsafe packed.loadUnaligned(fromByteOffset: (bit >> 5) * 16 + 16, as: SIMD4<UInt32>.self)
        values |= above &<< (32 &- shift)
      }
      values &= SIMD4(repeating: (1 &<< UInt32(width)) &- 1)
    }
    last = PackedBlock.runningSum(values, after: last)
    unsafe numbers.storeBytes(of: last, toByteOffset: row * 16, as: SIMD4<UInt32>.self)
  }
}
