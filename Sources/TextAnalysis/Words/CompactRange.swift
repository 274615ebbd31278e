/// A range of places in a text in half the memory: mentions and matches are many, and are sorted and copied.
///
/// Places are those of a ``Token``, so they fit.
@frozen package struct CompactRange: Hashable, Sendable {
  private let lower: Int32
  private let upper: Int32

  /// A range.
  package init(_ range: Range<Int>) {
    lower = Int32(truncatingIfNeeded: range.lowerBound)
    upper = Int32(truncatingIfNeeded: range.upperBound)
  }

  /// The range.
  package var range: Range<Int> { Int(lower)..<Int(upper) }
}
