internal import TextPrimitives

/// A place in the postings of one term in one segment, which moves forward, a block of up to 128 postings at a time.
///
/// Single postings and short lists are one block. Frequencies and positions are only unpacked when they are asked for.
/// A class, so that its buffers are never copied.
final class PostingsCursor {
  /// Stands for "behind the last document".
  static let end = UInt32.max

  /// How many documents the term has.
  let documentFrequency: Int
  let shape: PostingShape
  /// How many blocks there are.
  let blockCount: Int
  /// The block that is unpacked.
  private(set) var block = 0
  /// The documents of the block, rising, and ``end`` behind the last.
  private(set) var documents: [UInt32]
  /// How many documents the block holds.
  private(set) var count = 0
  /// The number of the current posting in the block.
  private(set) var index = 0
  /// The frequencies or scores of the block, once ``prepareWeights()`` was called.
  private(set) var weights: [UInt32] = []
  private var areWeightsReady = false

  private let postings: MappedRegion
  private let positionBytes: MappedRegion
  private let lengths: MappedRegion
  private let documentCount: Int
  private let fullBlocks: Int
  private let parameter: Int
  /// Whether the bits of a short list tell frequencies; else all are 1.
  private let hasFrequencies: Bool
  /// Where the bits of a short list, or of the rest of a long one, begin.
  private let bitsStart: Int
  /// Where the positions of the block begin, in bits; in the same bits as the postings for a short list.
  private var positionsBit = 0
  private var positionOffsets: [Int] = []
  private let positionWidths = LengthCode.positionWidths

  private var infosStart: Int { 4 &* fullBlocks }
  private var positionStartsStart: Int { 8 &* fullBlocks &+ 4 }
  private var boundsStart: Int { positionStartsStart &+ (shape == .text ? infosStart &+ 4 : 0) }

  /// A cursor on the first posting of a term.
  init(_ term: TermPostings, in segment: Segment, field: Int, withPositions: Bool) throws(SearchIndexError) {
    shape = segment.shape(field)
    lengths = try segment.lengths(field)
    documentCount = segment.documentCount
    documents = [UInt32](repeating: Self.end, count: PackedBlock.count + 1)
    switch term {
    case .single(let document, let value):
      documentFrequency = 1
      blockCount = 1
      fullBlocks = 0
      parameter = 0
      bitsStart = 0
      hasFrequencies = false
      postings = .empty
      positionBytes = .empty
      documents[0] = document
      count = 1
      weights = [shape == .scoredTag ? value : 1, value]
      areWeightsReady = true
    case .short(let bytes, let bit):
      var reader = BitReader(bytes, at: bit)
      documentFrequency = min(reader.readGamma(), PackedBlock.count - 1)
      blockCount = 1
      fullBlocks = 0
      parameter = PostingsEncoder.riceParameter(postings: documentFrequency, documents: documentCount)
      hasFrequencies = shape == .text && reader.read(width: 1) == 1
      bitsStart = reader.bit
      postings = bytes
      positionBytes = bytes
      loadRest(after: UInt32.max)
    case .long(let frequency, let start, let length, let positionsStart, let positionsLength):
      documentFrequency = frequency
      fullBlocks = frequency / PackedBlock.count
      blockCount = fullBlocks + (frequency % PackedBlock.count == 0 ? 0 : 1)
      parameter = PostingsEncoder.riceParameter(postings: frequency, documents: documentCount)
      postings = try segment.postings(start, length)
      positionBytes = withPositions ? try segment.positions(positionsStart, positionsLength) : .empty
      hasFrequencies = true
      bitsStart =
        8 * (Self.bodiesStart(shape, fullBlocks: fullBlocks, blockCount: blockCount) + Self.bodyOffset(postings, fullBlocks, fullBlocks))
      load(block: 0)
    }
  }

  private static func bodiesStart(_ shape: PostingShape, fullBlocks: Int, blockCount: Int) -> Int {
    var start = 8 * fullBlocks + 4
    if shape == .text { start += 4 * fullBlocks + 4 }
    // The rest has a bound even when it is empty.
    if shape != .tag { start += fullBlocks + 1 }
    return (start + 15) & ~15
  }

  private static func bodyOffset(_ postings: MappedRegion, _ fullBlocks: Int, _ block: Int) -> Int {
    Int(postings.halfWord(at: 4 &* fullBlocks &+ 4 &* block) &>> 5) &* 16
  }

  // MARK: Blocks

  /// The last document of a block; ``end`` for the last block.
  @inline(__always) func lastDocument(ofBlock block: Int) -> UInt32 {
    block < fullBlocks ? postings.halfWord(at: 4 &* block) : Self.end
  }

  /// An upper bound of the impacts in a block, from 0 to 255; only for lists with more than one block.
  @inline(__always) func bound(ofBlock block: Int) -> UInt8 {
    shape == .tag || blockCount == 1 ? 255 : postings.byte(at: boundsStart &+ block)
  }

  /// The greatest bound of any block.
  func greatestBound() -> UInt8 {
    guard shape != .tag, blockCount > 1 else { return 255 }
    var greatest: UInt8 = 0
    for block in 0..<blockCount { greatest = max(greatest, postings.byte(at: boundsStart &+ block)) }
    return greatest
  }

  /// The bound that so many blocks reach.
  func bound(ofBest count: Int) -> Int {
    var counts = [Int32](repeating: 0, count: 256)
    for block in 0..<blockCount { counts[Int(postings.byte(at: boundsStart &+ block))] &+= 1 }
    var left = count
    var bound = 255
    while bound > 0 {
      left -= Int(counts[bound])
      if left <= 0 { break }
      bound -= 1
    }
    return bound
  }

  /// Goes back to the first posting.
  func rewind() { if block == 0 { index = 0 } else { load(block: 0) } }

  /// Unpacks a block and goes to its first posting.
  func load(block: Int) {
    self.block = block
    let previous = block == 0 ? UInt32.max : postings.halfWord(at: 4 &* (block &- 1))
    if block < fullBlocks {
      let info = postings.halfWord(at: infosStart &+ 4 &* block)
      let start = Self.bodiesStart(shape, fullBlocks: fullBlocks, blockCount: blockCount) &+ Int(info &>> 5) &* 16
      PackedBlock.unpackSums(postings, at: start, width: Int(info & 31), after: previous, into: &documents)
      count = PackedBlock.count
      documents[count] = Self.end
      index = 0
      areWeightsReady = false
      positionOffsets.removeAll(keepingCapacity: true)
    } else {
      loadRest(after: previous)
    }
  }

  /// Unpacks a short list, or what follows the full blocks of a long one.
  private func loadRest(after previous: UInt32) {
    count = documentFrequency - fullBlocks * PackedBlock.count
    index = 0
    positionOffsets.removeAll(keepingCapacity: true)
    // The buffers are taken out of the object for the loop: every write to a property would be checked for overlaps.
    var documents: [UInt32] = []
    swap(&documents, &self.documents)
    var weights: [UInt32] = []
    swap(&weights, &self.weights)
    if weights.count < PackedBlock.count { weights = [UInt32](repeating: 1, count: PackedBlock.count) }
    var reader = BitReader(postings, at: bitsStart)
    let (count, parameter, shape, hasFrequencies) = (count, parameter, shape, hasFrequencies)
    var last = previous
    for index in 0..<count {
      last = last &+ reader.readRice(parameter: parameter) &+ 1
      documents[index] = last
      switch shape {
      case .text: weights[index] = hasFrequencies ? UInt32(truncatingIfNeeded: reader.readUnary() &+ 1) : 1
      case .tag: weights[index] = 1
      case .scoredTag: weights[index] = UInt32(truncatingIfNeeded: reader.read(width: 8))
      }
    }
    documents[count] = Self.end
    positionsBit = reader.bit
    areWeightsReady = true
    swap(&documents, &self.documents)
    swap(&weights, &self.weights)
  }

  private func loadWeights() {
    if weights.count < PackedBlock.count { weights = [UInt32](repeating: 1, count: PackedBlock.count) }
    areWeightsReady = true
    guard shape != .tag else {
      for index in weights.indices { weights[index] = 1 }
      return
    }
    let info = postings.halfWord(at: infosStart &+ 4 &* block)
    let next = Self.bodyOffset(postings, fullBlocks, block &+ 1)
    let start = Int(info &>> 5) &* 16 &+ 16 &* Int(info & 31)
    let width = min(max(next &- start, 0) / 16, 32)
    let bodies = Self.bodiesStart(shape, fullBlocks: fullBlocks, blockCount: blockCount)
    PackedBlock.unpackPlusOne(postings, at: bodies &+ start, width: width, into: &weights)
  }

  // MARK: Postings

  /// The current document, ``end`` behind the last.
  @inline(__always) var document: UInt32 { documents[index] }

  /// The frequency or score of the current posting.
  @inline(__always) var weight: UInt32 {
    if !areWeightsReady { loadWeights() }
    return weights[index]
  }

  /// The frequency or score of a posting of the block.
  @inline(__always) func weight(at index: Int) -> UInt32 {
    if !areWeightsReady { loadWeights() }
    return weights[index]
  }

  /// Unpacks the frequencies or scores of the block.
  func prepareWeights() {
    if !areWeightsReady { loadWeights() }
  }

  /// Goes to the next posting.
  @inline(__always) func advance() {
    index &+= 1
    if index >= count, block &+ 1 < blockCount { load(block: block &+ 1) }
  }

  /// Goes on in the block as far as a loop over ``documents`` came. Behind the last posting it stays on that one while there are
  /// more blocks, so that ``document`` is ``end`` only at the end of the list.
  @inline(__always) func stop(at index: Int) {
    self.index = index >= count && block &+ 1 < blockCount ? count &- 1 : index
  }

  /// Goes to the first document of the block that is not before the target, and tells it; ``end`` if it is in no block so far.
  func seekInBlock(_ target: UInt32) -> UInt32 {
    let documents = documents
    let count = count
    var low = index
    if documents[low] >= target { return documents[low] }
    var step = 1
    while low &+ step < count, documents[low &+ step] < target {
      low &+= step
      step &<<= 1
    }
    var high = min(low &+ step, count)
    low &+= 1
    while low < high {
      let middle = (low &+ high) &>> 1
      if documents[middle] < target { low = middle &+ 1 } else { high = middle }
    }
    index = low
    return documents[low]
  }

  /// Finds the block that would hold a document, from the current one on; does not unpack it.
  @inline(__always) func findBlock(_ target: UInt32, from start: Int) -> Int {
    var block = start
    if block &+ 8 >= fullBlocks {
      while block < fullBlocks, postings.halfWord(at: 4 &* block) < target { block &+= 1 }
      return block
    }
    var step = 1
    while block &+ step < fullBlocks, postings.halfWord(at: 4 &* (block &+ step)) < target {
      block &+= step
      step &<<= 1
    }
    var high = min(block &+ step, fullBlocks)
    while block < high {
      let middle = (block &+ high) &>> 1
      if postings.halfWord(at: 4 &* middle) < target { block = middle &+ 1 } else { high = middle }
    }
    return block
  }

  /// Goes to the first document that is not before the target, and tells it; ``end`` if there is none.
  @inline(__always) func seek(_ target: UInt32) -> UInt32 {
    if documents[index] >= target { return documents[index] }
    if blockCount > 1, block < fullBlocks, lastDocument(ofBlock: block) < target {
      let found = findBlock(target, from: block &+ 1)
      if found >= blockCount {
        index = count
        return Self.end
      }
      load(block: found)
    }
    return seekInBlock(target)
  }

  /// Goes, with another cursor, to the first document not before the target that both have; ``end`` if there is none.
  func firstShared(with other: PostingsCursor, from target: UInt32) -> UInt32 {
    var document = seek(target)
    while document != Self.end {
      let found = other.seek(document)
      if found == document { return document }
      document = found == Self.end ? found : seek(found)
    }
    return document
  }

  // MARK: Positions

  /// Replaces the contents of an array by the positions of the current posting.
  func positions(into positions: inout [UInt32]) {
    positions.removeAll(keepingCapacity: true)
    let index = index
    guard shape == .text, index < count else { return }
    if postings.count == 0 {
      positions.append(weights[1])
      return
    }
    if positionOffsets.count <= index { findPositions() }
    let width = Int(positionWidths[Int(lengths.byte(at: Int(documents[index])))])
    var bit = positionOffsets[index]
    let mask: UInt64 = (1 &<< UInt64(width)) &- 1
    for _ in 0..<min(Int(weights[index]), positionBytes.count &* 8) {
      positions.append(UInt32(truncatingIfNeeded: positionBytes.word(at: bit &>> 3) &>> UInt64(bit & 7) & mask))
      bit &+= width
    }
  }

  /// Where the positions of the postings of the block begin, in bits, up to the current one.
  private func findPositions() {
    if !areWeightsReady { loadWeights() }
    var offsets: [Int] = []
    swap(&offsets, &positionOffsets)
    if offsets.isEmpty {
      offsets.append(fullBlocks == 0 ? positionsBit : 8 &* Int(postings.halfWord(at: positionStartsStart &+ 4 &* block)))
    }
    let (last, documents, weights, lengths) = (index, documents, weights, lengths)
    let widths = positionWidths
    var bit = offsets[offsets.count &- 1]
    for index in offsets.count &- 1..<last {
      bit &+= Int(widths[Int(lengths.byte(at: Int(documents[index])))]) &* Int(weights[index])
      offsets.append(bit)
    }
    swap(&offsets, &positionOffsets)
  }
}
