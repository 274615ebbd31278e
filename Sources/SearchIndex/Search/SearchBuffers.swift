internal import Synchronization

/// The memory that a search works in, used again by the next one.
struct SearchBuffers: Sendable {
  /// Where blocks of postings are unpacked.
  let rooms = PostingsRooms()
  private var roomCount = 0
  /// The words of the query.
  var tokens = TokenBuffer()
  /// Whole posting lists.
  var lists: [ScoredList] = []
  /// Documents that may enter.
  var candidates = ScoredList()
  /// What the documents of a window score.
  var windowScores: [Double] = []
  /// The documents of a window that matched, a bit for each.
  var windowMatches: [UInt64] = []
  /// What phrases are checked with.
  var phrase = PhraseCheck()

  /// Takes the place for the words of a query out.
  mutating func takeTokens() -> TokenBuffer {
    var taken = TokenBuffer()
    swap(&taken, &tokens)
    return taken
  }

  /// A room that no other term has.
  mutating func nextRoom() -> PostingsRoom {
    roomCount += 1
    return rooms.room(roomCount - 1)
  }

  /// Does something, and gives back the rooms that it took.
  mutating func withRoomsReturned<Result, Failure: Error>(
    _ body: (inout SearchBuffers) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let count = roomCount
    defer { roomCount = count }
    return try body(&self)
  }

  /// Gives back all rooms.
  mutating func reset() { roomCount = 0 }
}

/// Buffers that no search uses now: one for every thread that ever searched at the same time.
final class SearchBufferPool: Sendable {
  /// Buffers that are handed on without copying.
  ///
  /// Only the search that took it from the pool touches it.
  final class Entry: @unchecked Sendable {
    var value = SearchBuffers()
  }

  private let spare = Mutex<[Entry]>([])

  /// Takes buffers.
  func take() -> Entry { spare.withLock { $0.popLast() } ?? Entry() }

  /// Gives them back.
  func give(_ entry: Entry) { spare.withLock { $0.append(entry) } }
}
