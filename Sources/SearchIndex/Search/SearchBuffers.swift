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

/// Buffers that no search uses now, for as many threads as search at the same time.
///
/// A place holds buffers or nothing, and is changed in one atomic step, so no thread waits for another.
/// Lifetime argument: a place that is not empty holds one reference; whoever empties it takes it over.
@safe final class SearchBufferPool: @unchecked Sendable {
  /// Buffers that are handed on without copying.
  ///
  /// Only the search that took it from the pool touches it.
  final class Entry: @unchecked Sendable {
    var value = SearchBuffers()
  }

  /// Buffers beyond these are not kept.
  private static let placeCount = 16
  private let places: UnsafeMutablePointer<Atomic<Unmanaged<Entry>?>>

  init() {
    unsafe places = .allocate(capacity: Self.placeCount)
    for place in 0..<Self.placeCount { unsafe (places + place).initialize(to: Atomic(nil)) }
  }

  deinit {
    for place in 0..<Self.placeCount { unsafe places[place].exchange(nil, ordering: .acquiring)?.release() }
    unsafe places.deinitialize(count: Self.placeCount)
    unsafe places.deallocate()
  }

  /// Takes buffers.
  func take() -> Entry {
    for place in 0..<Self.placeCount {
      if let entry = unsafe places[place].exchange(nil, ordering: .acquiring) { return unsafe entry.takeRetainedValue() }
    }
    return Entry()
  }

  /// Gives them back.
  func give(_ entry: Entry) {
    let held = unsafe Unmanaged.passRetained(entry)
    for place in 0..<Self.placeCount {
      if unsafe places[place].compareExchange(expected: nil, desired: held, ordering: .releasing).exchanged { return }
    }
    unsafe held.release()
  }
}
