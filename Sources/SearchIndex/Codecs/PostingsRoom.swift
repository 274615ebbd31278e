/// Room for one block of postings, unpacked: documents, weights and scores in flat memory.
///
/// Bounds argument: each of the three holds 256 numbers and every index is taken modulo 256. Lifetime argument: the memory belongs to a
/// ``PostingsRooms``, which every search and every merge holds to its end.
@safe struct PostingsRoom {
  /// So many bytes a room takes.
  static let byteCount = 3 * capacity * 4
  private static let capacity = 256

  private let documents: UnsafeMutablePointer<UInt32>
  private let weights: UnsafeMutablePointer<UInt32>
  private let scores: UnsafeMutablePointer<Float>

  @unsafe init(_ memory: UnsafeMutableRawPointer) {
    unsafe documents = memory.bindMemory(to: UInt32.self, capacity: Self.capacity)
    unsafe weights = (memory + 4 * Self.capacity).bindMemory(to: UInt32.self, capacity: Self.capacity)
    unsafe scores = (memory + 8 * Self.capacity).bindMemory(to: Float.self, capacity: Self.capacity)
  }

  @inline(__always) func document(_ index: Int) -> UInt32 { unsafe documents[index & 255] }
  @inline(__always) func weight(_ index: Int) -> UInt32 { unsafe weights[index & 255] }
  @inline(__always) func score(_ index: Int) -> Float { unsafe scores[index & 255] }
  @inline(__always) func setDocument(_ index: Int, _ document: UInt32) { unsafe documents[index & 255] = document }
  @inline(__always) func setWeight(_ index: Int, _ weight: UInt32) { unsafe weights[index & 255] = weight }
  @inline(__always) func setScore(_ index: Int, _ score: Float) { unsafe scores[index & 255] = score }

  /// Unpacks the documents of a full block.
  func unpackDocuments(_ packed: BorrowedBytes, at offset: Int, width: Int, after previous: UInt32) {
    unsafe PackedBlock.unpackSums(packed, at: offset, width: width, after: previous, into: documents)
  }

  /// Unpacks the weights of a full block.
  func unpackWeights(_ packed: BorrowedBytes, at offset: Int, width: Int) {
    unsafe PackedBlock.unpackPlusOne(packed, at: offset, width: width, into: weights)
  }

  /// Appends documents from one index to the one before another to an array.
  func appendDocuments(_ range: Range<Int>, to documents: inout [UInt32]) {
    let range = range.clamped(to: 0..<Self.capacity)
    unsafe documents.append(contentsOf: UnsafeBufferPointer(start: self.documents + range.lowerBound, count: range.count))
  }

  /// The first index from one on, of rising documents, that is not before the target; `count` if there is none.
  @inline(__always) func firstIndex(notBefore target: UInt32, from start: Int, count: Int) -> Int {
    var low = start
    // In doubling steps first: most searches do not go far.
    var step = 1
    while low &+ step < count, document(low &+ step &- 1) < target {
      low &+= step
      step &<<= 1
    }
    var length = min(step, count &- low)
    while length > 0 {
      let half = length &>> 1
      let isBefore = document(low &+ half) < target
      low = isBefore ? low &+ half &+ 1 : low
      length = isBefore ? length &- half &- 1 : half
    }
    return low
  }
}

/// Memory for rooms, given out one after another and used again by the next search.
@safe final class PostingsRooms: @unchecked Sendable {
  private static let roomsAtOnce = 16
  private var chunks: [UnsafeMutableRawPointer] = unsafe []

  init() {}

  deinit { for number in unsafe chunks.indices { unsafe chunks[number].deallocate() } }

  /// The room of a number. The same number gives the same room.
  func room(_ number: Int) -> PostingsRoom {
    precondition(number >= 0)
    while unsafe number / Self.roomsAtOnce >= chunks.count {
      let count = Self.roomsAtOnce * PostingsRoom.byteCount
      let chunk = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 64)
      unsafe chunk.initializeMemory(as: UInt8.self, repeating: 0, count: count)
      unsafe chunks.append(chunk)
    }
    return unsafe PostingsRoom(chunks[number / Self.roomsAtOnce] + number % Self.roomsAtOnce * PostingsRoom.byteCount)
  }
}
