/// Whether two parts of texts hold the same bytes.
@inline(__always) func isEqual(_ left: Span<UInt8>, _ leftRange: Range<Int>, _ right: Span<UInt8>, _ rightRange: Range<Int>) -> Bool {
  guard leftRange.count == rightRange.count else { return false }
  var offset = 0
  while offset < leftRange.count {
    if left[leftRange.lowerBound + offset] != right[rightRange.lowerBound + offset] { return false }
    offset += 1
  }
  return true
}

/// -1, 0 or 1: how two parts of a text compare, byte by byte.
func compare(_ text: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Int {
  let count = min(left.count, right.count)
  var offset = 0
  while offset < count {
    let first = text[left.lowerBound + offset]
    let second = text[right.lowerBound + offset]
    if first != second { return first < second ? -1 : 1 }
    offset += 1
  }
  return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
}
