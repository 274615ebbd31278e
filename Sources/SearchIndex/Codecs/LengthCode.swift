/// The length of a field in a document, in one byte: exact up to 127 positions, above that rounded up by at most 6 %.
///
/// It is what BM25 needs to know of a document, and it bounds the positions in it, so that a position takes no more bits than
/// the text is long.
enum LengthCode {
  /// The greatest length that a code stands for; the last code stands for everything longer as well.
  static let lengths: [UInt32] = {
    var lengths = (0...127).map { UInt32($0) }
    while lengths.count < 256 { lengths.append(lengths[lengths.count - 1] + lengths[lengths.count - 1] / 18) }
    return lengths
  }()

  /// How many bits a position takes in a document with a code.
  static let positionWidths: [UInt8] = lengths.indices.map { code in
    code == 255 ? 32 : code < 2 ? 0 : UInt8(32 - (lengths[code] - 1).leadingZeroBitCount)
  }

  /// The code of a length.
  static func code(forLength length: Int) -> UInt8 {
    if length <= 127 { return UInt8(length) }
    var low = 128
    var high = 255
    while low < high {
      let middle = (low + high) / 2
      if Int(lengths[middle]) < length { low = middle + 1 } else { high = middle }
    }
    return UInt8(low)
  }
}
