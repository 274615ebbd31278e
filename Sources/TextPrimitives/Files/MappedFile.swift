/// A file whose bytes are read from memory where the operating system keeps them.
///
/// The mapping lives as long as the object. It stays readable when the file is renamed or removed; a program that cuts the
/// file shorter in place while it is mapped breaks it (the operating system then ends the process on access).
@safe public final class MappedFile: @unchecked Sendable {
  /// The path that was opened.
  public let path: String
  /// The size in bytes.
  public let count: Int
  let base: UnsafeRawPointer?

  /// Maps a file.
  /// - Throws: ``FileError`` `.cannotRead`.
  public init(_ path: String) throws(FileError) {
    let descriptor = SystemCalls.openForReading(path)
    if descriptor < 0 { throw FileError(.cannotRead, path: path, cause: SystemCalls.lastError.words) }
    defer { SystemCalls.closeFile(descriptor) }
    let size = SystemCalls.size(of: descriptor)
    if size < 0 { throw FileError(.cannotRead, path: path, cause: SystemCalls.lastError.words) }
    self.path = path
    count = size
    guard size > 0 else {
      unsafe base = nil
      return
    }
    guard let address = unsafe SystemCalls.map(descriptor, count: size) else {
      throw FileError(.cannotRead, path: path, cause: SystemCalls.lastError.words)
    }
    unsafe base = address
  }

  deinit { if let base = unsafe base { unsafe SystemCalls.unmap(base, count: count) } }

  /// All bytes, for the time of a call.
  public func withBytes<Result, Failure: Error>(_ body: (RawSpan) throws(Failure) -> Result) throws(Failure) -> Result {
    guard let base = unsafe base else { return try body(RawSpan()) }
    return try body(unsafe RawSpan(_unsafeStart: base, byteCount: count))
  }

  /// A part of the file as a value that keeps the file mapped.
  /// - Returns: nil if the part does not lie inside the file.
  public func region(_ range: Range<Int>) -> MappedRegion? {
    guard range.lowerBound >= 0, range.upperBound <= count, let base = unsafe base else { return range.isEmpty ? MappedRegion.empty : nil }
    return unsafe MappedRegion(base: base + range.lowerBound, count: range.count, file: self)
  }
}
