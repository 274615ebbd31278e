/// Room for one block of postings, unpacked: documents and weights in flat memory.
///
/// Bounds argument: both hold 256 numbers and every index is taken modulo 256; 16 documents at once may reach into the weights.
/// Lifetime argument: the memory belongs to a ``PostingsRooms``, which every search and every merge holds to its end.
@safe struct PostingsRoom {
  /// So many bytes a room takes.
  static let byteCount = 2 * capacity * 4
  private static let capacity = 256
  /// Behind the last document of a block stands ``PostingsCursor/end`` so many times.
  private static let endCount = 16

  private let documents: UnsafeMutablePointer<UInt32>
  private let weights: UnsafeMutablePointer<UInt32>

  @unsafe init(_ memory: UnsafeMutableRawPointer) {
    unsafe documents = memory.bindMemory(to: UInt32.self, capacity: Self.capacity)
    unsafe weights = (memory + 4 * Self.capacity).bindMemory(to: UInt32.self, capacity: Self.capacity)
  }

  @inline(__always) func document(_ index: Int) -> UInt32 { unsafe documents[index & 255] }
  @inline(__always) func weight(_ index: Int) -> UInt32 { unsafe weights[index & 255] }
  @inline(__always) func setDocument(_ index: Int, _ document: UInt32) { unsafe documents[index & 255] = document }
  @inline(__always) func setWeight(_ index: Int, _ weight: UInt32) { unsafe weights[index & 255] = weight }

  /// Ends the documents.
  @inline(__always) func setEnd(_ count: Int) { for index in count..<count &+ Self.endCount { setDocument(index, PostingsCursor.end) } }

  /// Unpacks the documents of a full block.
  func unpackDocuments(_ packed: BorrowedBytes, at offset: Int, width: Int, after previous: UInt32) {
    unsafe PackedBlock.unpackSums(packed, at: offset, width: width, after: previous, into: documents)
  }

  /// Unpacks the weights of a full block.
  func unpackWeights(_ packed: BorrowedBytes, at offset: Int, width: Int) {
    unsafe PackedBlock.unpackPlusOne(packed, at: offset, width: width, into: weights)
  }

  /// Whether any of four documents from an index on is one of four others.
  @inline(__always) func hasAny(of others: SIMD4<UInt32>, at index: Int) -> Bool {
    let four = unsafe UnsafeRawPointer(documents + (index & 255)).loadUnaligned(as: SIMD4<UInt32>.self)
    let mask =
      four .== others .| SIMD4(four.y, four.z, four.w, four.x) .== others .| SIMD4(four.z, four.w, four.x, four.y) .== others
      .| SIMD4(four.w, four.x, four.y, four.z) .== others
    let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return halves.x | halves.y != 0
  }

  /// The first index from one on, of rising documents, that is not before the target; at most the number of documents, if they end.
  @inline(__always) func firstIndex(notBefore target: UInt32, from start: Int) -> Int {
    var index = start
    while document(index &+ 15) < target, index < Self.capacity { index &+= 16 }
    // How many of the 16 are before the target, without branches.
    let wanted = SIMD4<UInt32>(repeating: target)
    var before = SIMD4<Int32>(repeating: 0)
    let place = unsafe UnsafeRawPointer(documents + (index & 255))
    for quarter in 0..<4 {
      let mask = unsafe place.loadUnaligned(fromByteOffset: 16 * quarter, as: SIMD4<UInt32>.self) .< wanted
      before = before &+ (unsafe unsafeBitCast(mask, to: SIMD4<Int32>.self))
    }
    return index &- Int(before.wrappedSum())
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
