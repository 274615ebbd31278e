/// A way through the terms of a block to the first that is not less than one sought.
///
/// While terms share more with their forerunner than that shares with the term sought, they are passed without being read.
struct TermScan {
  /// How a term compares with the one sought.
  enum Comparison { case equal, greater, end }

  /// The number in the block of the term that the scan stands on.
  var index: Int
  /// Where the bytes of that term end.
  var offset: Int
  /// How many bytes that term, less than the one sought, shares with it.
  var matched: Int
  /// How many bytes the term shares with its forerunner, and how many follow; only after a scan that did not end.
  private(set) var shared = 0
  private(set) var suffix = 0

  /// A scan from a term that is less than the one sought.
  init(index: Int, offset: Int, matched: Int) {
    self.index = index
    self.offset = offset
    self.matched = matched
  }

  /// A scan from the first term of a block, if the key of the block tells that it is less than the one sought; then it need not be read.
  init?(_ block: TermBlock, key: UInt64, textStart: Int, to target: Span<UInt8>) {
    let targetKey = TermKey.of(target)
    guard key < targetKey else { return nil }
    var offset = textStart
    let (keyCount, suffix) = Self.readLengths(block.bytes, &offset)
    let matched = min((key ^ targetKey).leadingZeroBitCount / 8, keyCount, target.count)
    self.init(index: 0, offset: offset &+ suffix, matched: matched)
  }

  /// Goes on to the first term of the block that is not less than the one sought.
  mutating func run(_ block: TermBlock, to target: Span<UInt8>) -> Comparison {
    let (bytes, last) = (block.bytes, block.count &- 1)
    var (index, offset, matched) = (index, offset, matched)
    var comparison = Comparison.end
    while index < last {
      index &+= 1
      let (shared, suffix) = Self.readLengths(bytes, &offset)
      if shared > matched {
        offset &+= suffix
        continue
      }
      if shared == matched {
        var place = offset
        let end = offset &+ suffix
        while place < end, matched < target.count, bytes.byte(at: place) == target[matched] {
          place &+= 1
          matched &+= 1
        }
        if matched == target.count {
          comparison = place == end ? .equal : .greater
        } else if place < end, bytes.byte(at: place) > target[matched] {
          comparison = .greater
        }
      } else {
        comparison = .greater
      }
      offset &+= suffix
      if comparison != .end {
        self.shared = shared
        self.suffix = suffix
        break
      }
    }
    self.index = index
    self.offset = offset
    self.matched = matched
    return comparison
  }

  /// Reads how many bytes a term shares with its forerunner, and how many follow.
  @inline(__always) static func readLengths(_ bytes: BorrowedBytes, _ offset: inout Int) -> (shared: Int, suffix: Int) {
    let byte = bytes.byte(at: offset)
    offset &+= 1
    var shared = Int(byte &>> 4)
    var suffix = Int(byte & 15)
    if shared == 15 {
      shared &+= Int(bytes.byte(at: offset))
      offset &+= 1
    }
    if suffix == 15 {
      suffix &+= Int(bytes.byte(at: offset))
      offset &+= 1
    }
    return (shared, suffix)
  }
}
