/// The impacts of a text field, computed once for every length code and the usual frequencies.
///
/// Bounds argument: nine rows of 256 numbers; a row is chosen by a frequency from 1 to 8, the ninth holds the normalizations, and a place
/// in a row by a byte. Lifetime argument: ``Impacts`` stay inside a search, which holds its ``Snapshot`` to the end.
@safe final class ImpactTable: @unchecked Sendable {
  fileprivate static let mostFrequent = 8
  private let memory: UnsafeMutablePointer<Float>

  /// The table of a normalization.
  init(_ normalization: LengthNormalization) {
    let rows = Self.mostFrequent + 1
    unsafe memory = .allocate(capacity: rows * 256)
    unsafe memory.initialize(repeating: 0, count: rows * 256)
    for code in 0..<256 {
      for frequency in 1...Self.mostFrequent {
        unsafe memory[(frequency - 1) * 256 + code] = normalization.impact(Float(frequency), UInt8(code))
      }
      unsafe memory[Self.mostFrequent * 256 + code] = normalization.table[code]
    }
  }

  deinit { unsafe memory.deallocate() }

  /// The table for searches.
  var impacts: Impacts { unsafe Impacts(rows: UnsafePointer(memory)) }
}

/// An ``ImpactTable`` without keeping it.
@safe struct Impacts {
  fileprivate let rows: UnsafePointer<Float>

  fileprivate init(rows: UnsafePointer<Float>) { unsafe self.rows = rows }

  /// The impact of a term in a document.
  @inline(__always) func impact(_ frequency: UInt32, _ lengthCode: UInt8) -> Float {
    if frequency &- 1 < UInt32(ImpactTable.mostFrequent) {
      return unsafe rows[Int(frequency &- 1) &<< 8 | Int(lengthCode)]
    }
    let frequency = Float(frequency)
    return unsafe frequency / (frequency + rows[ImpactTable.mostFrequent &<< 8 | Int(lengthCode)])
  }

  /// The impact of a term that stands once in a document.
  @inline(__always) func impact(_ lengthCode: UInt8) -> Float { unsafe rows[Int(lengthCode)] }
}
