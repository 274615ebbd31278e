/// A lock on a file that one holder has at a time. The operating system gives it back when the holder's process ends, however
/// it ends, so no lock is ever stale; the file itself may stay behind.
public final class FileLock {
  /// The path of the file.
  public let path: String
  private let descriptor: Int32

  /// Takes the lock, and creates the file if needed.
  /// - Returns: nil when another holder has it.
  /// - Throws: ``FileError`` `.cannotWrite`.
  public init?(_ path: String) throws(FileError) {
    self.path = path
    descriptor = SystemCalls.openForLocking(path)
    if descriptor < 0 { throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words) }
    switch SystemCalls.lock(descriptor) {
    case true?: return
    case nil: return nil
    case false?: throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words)
    }
  }

  deinit {
    // Closing alone is not enough while a child process that is just being started still has the file.
    SystemCalls.unlock(descriptor)
    SystemCalls.closeFile(descriptor)
  }
}
