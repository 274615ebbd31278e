/// A new file that is written once, from beginning to end, and then put on the disk.
public final class DurableFile {
  /// The path.
  public let path: String
  private var descriptor: Int32

  /// Creates a file, emptied if it exists.
  /// - Throws: ``FileError`` `.cannotWrite`.
  public init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = SystemCalls.openForWriting(path)
    if descriptor < 0 { throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words) }
  }

  deinit { close() }

  /// Writes bytes at the end.
  /// - Throws: ``FileError`` `.cannotWrite`.
  public func append(_ bytes: [UInt8]) throws(FileError) {
    guard SystemCalls.writeBytes(descriptor, bytes) else {
      throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words)
    }
  }

  /// Waits until what was written is on the disk.
  /// - Throws: ``FileError`` `.cannotWrite`.
  public func synchronize() throws(FileError) {
    guard SystemCalls.synchronize(descriptor) else {
      throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words)
    }
  }

  /// Ends the writing.
  public func close() {
    if descriptor >= 0 { SystemCalls.closeFile(descriptor) }
    descriptor = -1
  }
}

/// What is done to the names in a folder.
public enum Folder {
  /// Makes a folder; does nothing when it is there already.
  /// - Throws: ``FileError`` `.cannotWrite`.
  public static func make(_ path: String) throws(FileError) {
    if !SystemCalls.makeFolder(path) { throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words) }
  }

  /// The names in a folder, sorted.
  /// - Throws: ``FileError`` `.cannotRead`.
  public static func names(in path: String) throws(FileError) -> [String] {
    guard let names = SystemCalls.names(inFolder: path) else {
      throw FileError(.cannotRead, path: path, cause: SystemCalls.lastError.words)
    }
    return names
  }

  /// Gives a file another name in one step, replacing what has it.
  /// - Throws: ``FileError`` `.cannotWrite`.
  public static func rename(_ old: String, to new: String) throws(FileError) {
    if !SystemCalls.renameFile(old, to: new) { throw FileError(.cannotWrite, path: new, cause: SystemCalls.lastError.words) }
  }

  /// Removes a file.
  /// - Throws: ``FileError`` `.cannotWrite`.
  public static func removeFile(_ path: String) throws(FileError) {
    if !SystemCalls.removeFile(path) { throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words) }
  }

  /// Waits until the names in a folder are on the disk.
  /// - Throws: ``FileError`` `.cannotWrite`.
  public static func synchronize(_ path: String) throws(FileError) {
    let descriptor = SystemCalls.openFolder(path)
    if descriptor < 0 { throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words) }
    defer { SystemCalls.closeFile(descriptor) }
    if !SystemCalls.synchronize(descriptor) { throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words) }
  }
}
