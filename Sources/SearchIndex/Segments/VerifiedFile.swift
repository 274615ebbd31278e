internal import Synchronization
internal import TextPrimitives

/// A mapped file whose blocks of 4,096 bytes each have a checksum, which is compared when the block is first touched.
///
/// All reading of a segment goes through ``region(_:_:)``, so no byte is used that was not verified.
final class VerifiedFile: Sendable {
  /// How many bytes a checksum covers.
  static let blockSize = 1 << blockSizeBits
  private static let blockSizeBits = 12

  let file: MappedFile
  /// The bytes that the checksums cover, from the beginning of the file.
  let bodyCount: Int
  private let checksums: MappedRegion
  private let body: BorrowedBytes
  private let verified: VerifiedBlocks

  /// A file whose checksums, one for every block of the body, were verified themselves.
  init(_ file: MappedFile, bodyCount: Int, checksums: MappedRegion) {
    self.file = file
    self.bodyCount = bodyCount
    self.checksums = checksums
    body = BorrowedBytes(file.region(0..<bodyCount) ?? .empty)
    verified = VerifiedBlocks(count: (bodyCount + Self.blockSize - 1) / Self.blockSize)
  }

  /// A part of the body, verified.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func region(_ start: Int, _ length: Int) throws(SearchIndexError) -> MappedRegion {
    guard start >= 0, length >= 0, start <= bodyCount, length <= bodyCount - start, let region = file.region(start..<start + length) else {
      throw damage("bytes \(start) to \(start &+ length) are asked of \(bodyCount)")
    }
    try verify(start, length)
    return region
  }

  /// A part of the body, verified, that does not keep the file.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func bytes(_ start: Int, _ length: Int) throws(SearchIndexError) -> BorrowedBytes {
    guard UInt(bitPattern: start) <= UInt(bitPattern: bodyCount), UInt(bitPattern: length) <= UInt(bitPattern: bodyCount &- start) else {
      throw damage("bytes \(start) to \(start &+ length) are asked of \(bodyCount)")
    }
    try verify(start, length)
    return body.part(start, length)
  }

  @inline(__always) private func verify(_ start: Int, _ length: Int) throws(SearchIndexError) {
    guard length > 0 else { return }
    let first = start &>> Self.blockSizeBits
    let last = (start &+ length &- 1) &>> Self.blockSizeBits
    if !verified.containsAll(first, last) { for block in first...last where !verified.contains(block) { try verify(block) } }
  }

  @inline(never) private func verify(_ block: Int) throws(SearchIndexError) {
    let start = block * Self.blockSize
    guard let bytes = file.region(start..<min(start + Self.blockSize, bodyCount)) else {
      throw damage("the block at byte \(start) is missing")
    }
    let found = bytes.withBytes { Checksum64.of($0) }
    let expected = checksums.word(at: 8 * block)
    guard found == expected else {
      throw damage("the block at byte \(start) has the checksum \(String(found, radix: 16)) instead of \(String(expected, radix: 16))")
    }
    verified.insert(block)
  }

  /// Verifies everything.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func verifyAll() throws(SearchIndexError) { _ = try region(0, bodyCount) }

  /// An error that says what is wrong with this file.
  func damage(_ what: String) -> SearchIndexError {
    SearchIndexError(.damaged, "\(file.path) is damaged: \(what). Restore it from a copy or build the index again")
  }
}

/// The numbers of the blocks that were verified. Threads may add the same block at the same time.
@safe private final class VerifiedBlocks: @unchecked Sendable {
  private let words: UnsafeMutablePointer<Atomic<UInt64>>
  private let count: Int

  init(count: Int) {
    self.count = (count + 63) / 64
    unsafe words = .allocate(capacity: max(self.count, 1))
    for index in 0..<self.count { unsafe (words + index).initialize(to: Atomic(0)) }
  }

  deinit {
    unsafe words.deinitialize(count: count)
    unsafe words.deallocate()
  }

  @inline(__always) func contains(_ block: Int) -> Bool {
    precondition(block >= 0 && block >> 6 < count)
    return unsafe words[block >> 6].load(ordering: .relaxed) & (1 &<< UInt64(block & 63)) != 0
  }

  /// Whether all blocks from one to another are there.
  @inline(__always) func containsAll(_ first: Int, _ last: Int) -> Bool {
    precondition(first >= 0 && first <= last && last >> 6 < count)
    let wantedOfFirst = UInt64.max &<< UInt64(truncatingIfNeeded: first & 63)
    let wantedOfLast = UInt64.max &>> UInt64(truncatingIfNeeded: 63 &- last & 63)
    if first &>> 6 == last &>> 6 { return has(wantedOfFirst & wantedOfLast, inWord: first &>> 6) }
    for word in first &>> 6 &+ 1..<last &>> 6 where !has(.max, inWord: word) { return false }
    return has(wantedOfFirst, inWord: first &>> 6) && has(wantedOfLast, inWord: last &>> 6)
  }

  @inline(__always) private func has(_ wanted: UInt64, inWord word: Int) -> Bool {
    unsafe words[word].load(ordering: .relaxed) & wanted == wanted
  }

  func insert(_ block: Int) {
    precondition(block >= 0 && block >> 6 < count)
    _ = unsafe words[block >> 6].bitwiseOr(1 &<< UInt64(block & 63), ordering: .relaxed)
  }
}
