#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Large files that are read once, from beginning to end.
///
/// Bounds argument: bytes are handed out for the time of a call, in which the object lives; pages are given back whole and inside the
/// mapping, and the operating system reads them again if somebody goes back.
extension MappedFile {
  /// A file mapped if it is an ordinary file of a certain size or more; nil for a small one, which is better read, and for pipes.
  /// - Throws: ``FileError`` `.cannotRead`.
  public static func ifLarge(_ path: String, atLeast limit: Int) throws(FileError) -> MappedFile? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) >= max(limit, 1) else { return nil }
    return try MappedFile(path)
  }

  /// All bytes as UTF-8, for the time of a call.
  public func withText<Result, Failure: Error>(_ body: (Span<UInt8>) throws(Failure) -> Result) throws(Failure) -> Result {
    guard let base = unsafe base else { return try body(Span()) }
    return try body(unsafe Span(_unsafeStart: base.assumingMemoryBound(to: UInt8.self), count: count))
  }

  /// Gives back the memory of what has been read, so that it does not count as this program's.
  public func release(before offset: Int) {
    guard let base = unsafe base else { return }
    let page = max(Int(sysconf(Int32(_SC_PAGESIZE))), 1)
    let length = min(max(offset, 0), count) / page * page
    if length > 0 { _ = unsafe madvise(UnsafeMutableRawPointer(mutating: base), length, MADV_DONTNEED) }
  }
}
