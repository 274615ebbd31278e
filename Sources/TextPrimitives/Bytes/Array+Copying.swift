extension Array where Element == UInt8 {
  /// An array of some bytes, as one copy.
  @inlinable public init(copying text: Span<UInt8>) {
    self.init()
    append(text, text.indices)
  }
}
