/// A range of places in a text in half the memory: mentions and matches are many, and are sorted and copied.
///
/// Places are those of a ``Token``, so they fit.
@frozen public struct CompactRange: Hashable, Sendable {
  @usableFromInline let lower: Int32
  @usableFromInline let upper: Int32

  /// A range.
  @inlinable public init(_ range: Range<Int>) {
    lower = Int32(truncatingIfNeeded: range.lowerBound)
    upper = Int32(truncatingIfNeeded: range.upperBound)
  }

  /// The range.
  @inlinable public var range: Range<Int> { Int(lower)..<Int(upper) }
}
