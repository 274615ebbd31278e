/// One block of a term dictionary, verified and in memory.
struct TermBlock {
  /// The bytes of the block.
  let bytes: BorrowedBytes
  /// How many terms it holds.
  let count: Int
  let shape: PostingShape
  let documentWidth: Int

  private var singlesMask: UInt64 { bytes.word(at: 0) }
  private var valueWidth: Int { min(Int(bytes.byte(at: 8)), 32) }
  private static let infosStart = 10

  /// Where the terms begin.
  func textStart() -> Int {
    let length = Int(bytes.byte(at: 9))
    if length < 255 { return Self.infosStart + length }
    var reader = VariableReader(bytes, at: Self.infosStart)
    for index in 0..<count where singlesMask & (1 &<< UInt64(index)) == 0 { skipInfo(&reader) }
    return reader.offset
  }

  private func skipInfo(_ reader: inout VariableReader<BorrowedBytes>) {
    if reader.next() == 0 { skipLong(&reader) }
  }

  /// The postings of a term.
  /// - Parameter index: the number of the term in the block.
  func postings(at index: Int) -> TermPostings {
    let mask = singlesMask
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: index)
    let singleWidth = documentWidth + valueWidth
    if mask & bit != 0 {
      var reader = BitReader(bytes, at: 0)
      reader.bit = bitsStart(mask: mask) * 8 + (mask & (bit &- 1)).nonzeroBitCount * singleWidth
      let document = UInt32(truncatingIfNeeded: reader.read(width: documentWidth))
      return .single(document: document, value: UInt32(truncatingIfNeeded: reader.read(width: valueWidth)))
    }
    // The lists before the term, and all of them: the bits end where the block ends.
    var reader = VariableReader(bytes, at: Self.infosStart)
    var bitsBefore = 0
    var allBits = 0
    let listsBefore = index &- (mask & (bit &- 1)).nonzeroBitCount
    for list in 0..<max(0, count &- mask.nonzeroBitCount) {
      if list == listsBefore {
        if bytes.byte(at: reader.offset) == 0 { return long(reader) }
        bitsBefore = allBits
      }
      let length = reader.next()
      if length == 0 { skipLong(&reader) }
      allBits &+= length
    }
    let start = bytes.count &- (allBits &+ 7) / 8
    return .short(bytes, bit: max(0, start) &* 8 &+ bitsBefore)
  }

  /// The long list whose info comes next.
  private func long(_ reader: VariableReader<BorrowedBytes>) -> TermPostings {
    var reader = reader
    _ = reader.next()
    // A forged one is refused by the cursor; until then it must not make sums overflow.
    let frequency = min(reader.next(), Int(UInt32.max))
    let start = reader.next()
    let length = reader.next()
    let positions = shape == .text ? (start: reader.next(), length: reader.next()) : (start: 0, length: 0)
    return .long(count: frequency, postings: start, length, positions: positions.start, positions.length)
  }

  @inline(__always) private func skipLong(_ reader: inout VariableReader<BorrowedBytes>) {
    for _ in 0..<(shape == .text ? 5 : 3) { _ = reader.next() }
  }

  /// Adds the documents of some terms to a collection.
  /// - Returns: the long lists among them, which stand elsewhere.
  func insertDocuments<Documents: DocumentCollection>(
    of terms: Range<Int>, documentCount: Int, into set: inout Documents
  ) -> [TermPostings] {
    let mask = singlesMask
    let bitsStart = bitsStart(mask: mask)
    let singleWidth = documentWidth + valueWidth
    var single = bitsStart * 8
    var list = (bitsStart + (mask.nonzeroBitCount * singleWidth + 7) / 8) * 8
    var infos = VariableReader(bytes, at: Self.infosStart)
    var long: [TermPostings] = []
    for index in 0..<min(terms.upperBound, count) {
      let isWanted = index >= terms.lowerBound
      if mask & (1 &<< UInt64(index)) != 0 {
        if isWanted {
          var reader = BitReader(bytes, at: single)
          set.insertIfInside(Int(truncatingIfNeeded: reader.read(width: documentWidth)))
        }
        single &+= singleWidth
        continue
      }
      let length = infos.next()
      if length == 0 {
        skipLong(&infos)
        if isWanted { long.append(postings(at: index)) }
      } else if isWanted {
        insertShort(at: list, documentCount: documentCount, into: &set)
      }
      list &+= length
    }
    return long
  }

  @inline(__always) private func insertShort<Documents: DocumentCollection>(
    at bit: Int, documentCount: Int, into set: inout Documents
  ) {
    var reader = BitReader(bytes, at: bit)
    let count = min(reader.readGamma(), PackedBlock.count - 1)
    let hasFrequencies = shape == .text && reader.read(width: 1) == 1
    let parameter = PostingsEncoder.riceParameter(postings: count, documents: documentCount)
    var last = UInt32.max
    for _ in 0..<count {
      last = last &+ reader.readRice(parameter: parameter) &+ 1
      if last >= set.end { return }
      switch shape {
      case .text: if hasFrequencies { _ = reader.readUnary() }
      case .tag: break
      case .scoredTag: reader.bit &+= 8
      }
      set.insertIfInside(Int(last))
    }
  }

  /// Where the bits begin: they end where the block ends.
  private func bitsStart(mask: UInt64) -> Int {
    var reader = VariableReader(bytes, at: Self.infosStart)
    var listBits = 0
    for _ in 0..<max(0, count - mask.nonzeroBitCount) {
      let length = reader.next()
      if length == 0 { skipLong(&reader) }
      listBits &+= length
    }
    return max(0, bytes.count - (mask.nonzeroBitCount * (documentWidth + valueWidth) + 7) / 8 - (listBits + 7) / 8)
  }
}

/// What a term leads to.
enum TermPostings {
  /// One posting; the value is its position, or its score.
  case single(document: UInt32, value: UInt32)
  /// A short list at a bit of a dictionary block.
  case short(BorrowedBytes, bit: Int)
  /// A long list: its count, and its places in the sections of postings and positions.
  case long(count: Int, postings: Int, Int, positions: Int, Int)

  /// How many documents the term has.
  var documentFrequency: Int {
    switch self {
    case .single: return 1
    case .short(let bytes, let bit):
      var reader = BitReader(bytes, at: bit)
      return min(reader.readGamma(), PackedBlock.count - 1)
    case .long(let count, _, _, _, _): return count
    }
  }
}
