/// A place in the postings of one term in one segment, which moves forward, a block of up to 128 postings at a time.
///
/// Single postings and short lists are one block. Frequencies and positions are only unpacked when they are asked for.
/// A plain value: the block that is unpacked stands in a ``PostingsRoom`` of the search, the bytes are borrowed from the segment.
struct PostingsCursor {
  /// Stands for "behind the last document".
  static let end = UInt32.max

  /// How many documents the term has.
  let documentFrequency: Int
  let shape: PostingShape
  /// How many blocks there are.
  let blockCount: Int
  /// The documents of the block, rising, and ``end`` behind the last; frequencies or scores once they were unpacked.
  let room: PostingsRoom
  /// How many documents the segment has.
  let documentCount: Int
  /// The length codes of the field.
  let lengths: BorrowedBytes
  /// The block that is unpacked.
  private(set) var block = 0
  /// How many documents the block holds.
  private(set) var count = 0
  /// The number of the current posting in the block.
  private(set) var index = 0
  /// Whether all frequencies in the block are 1; then they are not unpacked.
  private(set) var isUniform = false

  private let postings: BorrowedBytes
  let positionBytes: BorrowedBytes
  private let fullBlocks: Int
  private let parameter: Int
  /// Whether the bits of a short list tell frequencies; else all are 1.
  private let hasFrequencies: Bool
  /// Where the bits of a short list, or of the rest of a long one, begin.
  private let bitsStart: Int
  private var areWeightsReady = false
  /// Where the packed weights of a full block begin, and their width.
  private var weightsStart = 0
  private var weightsWidth = 0
  /// The posting of the block whose positions begin at ``positionsBit``.
  var positionsIndex = 0
  /// Where its positions begin, in bits of ``positionBytes``; the position itself for a single posting.
  var positionsBit = 0

  private var infosStart: Int { 4 &* fullBlocks }
  private var positionStartsStart: Int { 8 &* fullBlocks &+ 4 }
  private var boundsStart: Int { positionStartsStart &+ (shape == .text ? infosStart &+ 4 : 0) }
  private var bodiesStart: Int { Self.bodiesStart(shape, fullBlocks: fullBlocks, blockCount: blockCount) }

  /// A cursor on the first posting of a term.
  /// - Parameter room: where blocks are unpacked, for this cursor alone.
  init(_ term: TermPostings, in segment: Segment, field: Int, withPositions: Bool, room: PostingsRoom) throws(SearchIndexError) {
    shape = segment.shape(field)
    lengths = try segment.lengths(field)
    documentCount = segment.documentCount
    self.room = room
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
      count = 1
      isUniform = shape != .scoredTag
      areWeightsReady = true
      positionsBit = Int(value)
      room.setDocument(0, document)
      room.setEnd(1)
      room.setWeight(0, shape == .scoredTag ? value : 1)
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
      let bodiesStart = Self.bodiesStart(shape, fullBlocks: fullBlocks, blockCount: blockCount)
      guard frequency <= documentCount, bodiesStart <= length else { throw segment.file.damage("a list tells more postings than it has") }
      bitsStart = 8 * (bodiesStart + Self.bodyOffset(postings, fullBlocks, fullBlocks))
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

  private static func bodyOffset(_ postings: BorrowedBytes, _ fullBlocks: Int, _ block: Int) -> Int {
    Int(postings.halfWord(at: 4 &* fullBlocks &+ 4 &* block) &>> 5) &* 16
  }

  // MARK: Blocks

  /// Whether the term has one posting, whose position is ``positionsBit``.
  var isSingle: Bool { postings.count == 0 }

  /// Where the positions of a full block begin, in bits.
  var firstPositionBit: Int { 8 &* Int(postings.halfWord(at: positionStartsStart &+ 4 &* block)) }

  /// Whether the positions stand behind the postings in the same bits.
  var isShort: Bool { fullBlocks == 0 }

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
  mutating func rewind() { if block == 0, positionsIndex <= 0 { index = 0 } else { load(block: 0) } }

  /// Unpacks a block and goes to its first posting.
  mutating func load(block: Int) {
    self.block = block
    index = 0
    positionsIndex = -1
    let previous = block == 0 ? UInt32.max : postings.halfWord(at: 4 &* (block &- 1))
    guard block < fullBlocks else { return loadRest(after: previous) }
    let info = postings.halfWord(at: infosStart &+ 4 &* block)
    let bodies = bodiesStart
    let start = Int(info &>> 5) &* 16
    let width = Int(info & 31)
    room.unpackDocuments(postings, at: bodies &+ start, width: width, after: previous)
    count = PackedBlock.count
    room.setEnd(count)
    let next = Self.bodyOffset(postings, fullBlocks, block &+ 1)
    weightsStart = bodies &+ start &+ 16 &* width
    weightsWidth = shape == .tag ? 0 : min(max(bodies &+ next &- weightsStart, 0) / 16, 32)
    isUniform = weightsWidth == 0
    areWeightsReady = isUniform
  }

  /// Unpacks a short list, or what follows the full blocks of a long one.
  private mutating func loadRest(after previous: UInt32) {
    count = documentFrequency - fullBlocks * PackedBlock.count
    var reader = BitReader(postings, at: bitsStart)
    var last = previous
    let (room, parameter) = (room, parameter)
    isUniform = shape == .tag || (shape == .text && !hasFrequencies)
    if isUniform {
      for index in 0..<count {
        last = last &+ reader.readRice(parameter: parameter) &+ 1
        room.setDocument(index, last)
      }
    } else if shape == .text {
      for index in 0..<count {
        let (gap, more) = reader.readRiceAndUnary(parameter: parameter)
        last = last &+ gap &+ 1
        room.setDocument(index, last)
        room.setWeight(index, UInt32(truncatingIfNeeded: more &+ 1))
      }
    } else {
      for index in 0..<count {
        last = last &+ reader.readRice(parameter: parameter) &+ 1
        room.setDocument(index, last)
        room.setWeight(index, UInt32(truncatingIfNeeded: reader.read(width: 8)))
      }
    }
    room.setEnd(count)
    areWeightsReady = true
    positionsIndex = fullBlocks == 0 ? 0 : -1
    positionsBit = reader.bit
  }

  // MARK: Postings

  /// A document of the block, ``end`` behind the last.
  @inline(__always) func document(at index: Int) -> UInt32 { room.document(index) }

  /// The current document, ``end`` behind the last.
  @inline(__always) var document: UInt32 { room.document(index) }

  /// The frequency or score of the current posting.
  @inline(__always) var weight: UInt32 { weight(at: index) }

  /// The frequency or score of a posting of the block.
  @inline(__always) func weight(at index: Int) -> UInt32 {
    if isUniform { return 1 }
    return areWeightsReady ? room.weight(index) : PackedBlock.number(index, postings, at: weightsStart, width: weightsWidth) &+ 1
  }

  /// Unpacks the frequencies or scores of the block.
  mutating func prepareWeights() {
    if areWeightsReady { return }
    room.unpackWeights(postings, at: weightsStart, width: weightsWidth)
    areWeightsReady = true
  }

  /// Goes to the next posting.
  @inline(__always) mutating func advance() {
    index &+= 1
    if index >= count, block &+ 1 < blockCount { load(block: block &+ 1) }
  }

  /// Goes on in the block as far as a loop over its documents came. Behind the last posting it stays on that one while there are
  /// more blocks, so that ``document`` is ``end`` only at the end of the list.
  @inline(__always) mutating func stop(at index: Int) {
    self.index = index >= count && block &+ 1 < blockCount ? count &- 1 : index
  }

  /// Goes to the first document of the block that is not before the target, and tells it; ``end`` if it is in no block so far.
  @inline(__always) mutating func seekInBlock(_ target: UInt32) -> UInt32 {
    index = room.firstIndex(notBefore: target, from: index)
    return room.document(index)
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
  @inline(__always) mutating func seek(_ target: UInt32) -> UInt32 {
    let current = document
    if current >= target { return current }
    if block < fullBlocks, lastDocument(ofBlock: block) < target { return seekOtherBlock(target) }
    return seekInBlock(target)
  }

  @inline(never) private mutating func seekOtherBlock(_ target: UInt32) -> UInt32 {
    let found = findBlock(target, from: block &+ 1)
    if found >= blockCount {
      index = count
      return Self.end
    }
    load(block: found)
    return seekInBlock(target)
  }
}
