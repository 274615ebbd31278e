internal import TextPrimitives

/// Sorts the terms of a table by field and bytes: by radix over the first eight bytes, then by comparison where those are equal.
enum TermOrder {
  /// The numbers of all terms in sorted order.
  /// - Complexity: O(n), and O(m log m) comparisons for every m terms that begin alike.
  static func sorted(_ table: borrowing TermTable) -> [UInt32] {
    let count = table.count
    var keys = [UInt64](repeating: 0, count: count)
    var numbers = [UInt32](repeating: 0, count: count)
    let arena = table.arena.span
    for term in 0..<count {
      let range = table.range(term)
      var word = arena.word(at: range.lowerBound)
      if range.count < 8 { word &= (1 &<< UInt64(8 * range.count)) - 1 }
      keys[term] = word.byteSwapped
      numbers[term] = UInt32(term)
    }
    sortByKeys(&keys, &numbers)
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, keys[end] == keys[start] { end += 1 }
      if end - start > 1 { sortEqual(&numbers, start..<end, table) }
      start = end
    }
    return numbers
  }

  private static func sortEqual(_ numbers: inout [UInt32], _ range: Range<Int>, _ table: borrowing TermTable) {
    let arena = table.arena
    let starts = table.starts
    numbers[range].sort { left, right in
      let leftRange = Int(starts[Int(left)])..<Int(starts[Int(left) + 1])
      let rightRange = Int(starts[Int(right)])..<Int(starts[Int(right) + 1])
      return isLess(arena.span, leftRange, rightRange)
    }
  }

  @inline(__always) private static func isLess(_ arena: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let count = min(left.count, right.count)
    var index = 0
    while index < count {
      let leftWord = arena.word(at: left.lowerBound &+ index)
      let rightWord = arena.word(at: right.lowerBound &+ index)
      if leftWord != rightWord {
        let place = index &+ (leftWord ^ rightWord).trailingZeroBitCount / 8
        if place >= count { break }
        return arena[left.lowerBound + place] < arena[right.lowerBound + place]
      }
      index &+= 8
    }
    return left.count < right.count
  }

  private static func sortByKeys(_ keys: inout [UInt64], _ numbers: inout [UInt32]) {
    var otherKeys = keys
    var otherNumbers = numbers
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      var starts = [Int](repeating: 0, count: 257)
      for key in keys { starts[Int(key &>> shift & 0xFF) + 1] += 1 }
      if starts.contains(keys.count) { continue }
      for byte in 0..<256 { starts[byte + 1] += starts[byte] }
      for index in keys.indices {
        let byte = Int(keys[index] &>> shift & 0xFF)
        otherKeys[starts[byte]] = keys[index]
        otherNumbers[starts[byte]] = numbers[index]
        starts[byte] += 1
      }
      swap(&keys, &otherKeys)
      swap(&numbers, &otherNumbers)
    }
  }
}
