#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The few calls of the operating system that the library uses, in one place.
enum SystemCalls {
  /// Opens a file for reading; -1 and `errno` on failure.
  static func openForReading(_ path: String) -> Int32 { unsafe open(path, O_RDONLY | O_CLOEXEC) }

  /// Opens a file for writing, emptied or new; -1 and `errno` on failure.
  static func openForWriting(_ path: String) -> Int32 { unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }

  /// Closes a file.
  static func closeFile(_ descriptor: Int32) { _ = close(descriptor) }

  /// Reads into the free part of a buffer; the number of bytes, 0 at the end, -1 and `errno` on failure.
  static func readBytes(_ descriptor: Int32, into buffer: inout [UInt8], from start: Int) -> Int {
    unsafe buffer.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count else { return 0 }
      while true {
        let count = unsafe read(descriptor, base + start, bytes.count - start)
        if count >= 0 || errno != EINTR { return count }
      }
    }
  }

  /// Writes all bytes; false and `errno` on failure.
  static func writeBytes(_ descriptor: Int32, _ buffer: [UInt8]) -> Bool {
    unsafe buffer.withUnsafeBytes { bytes in
      var start = 0
      while let base = bytes.baseAddress, start < bytes.count {
        let count = unsafe write(descriptor, base + start, bytes.count - start)
        if count > 0 { start += count } else if errno != EINTR { return false }
      }
      return true
    }
  }

  /// Whether a path names something, and whether that is a folder.
  static func kind(ofPath path: String) -> FileKind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// The names in a folder, sorted; nil and `errno` on failure.
  static func names(inFolder path: String) -> [String]? {
    guard let folder = unsafe opendir(path) else { return nil }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What the last failed call says, as words.
  static var lastError: (code: Int32, words: String) { (errno, unsafe String(cString: strerror(errno))) }

  /// Whether the last failed call says that nobody reads the pipe any more.
  static var lastErrorIsClosedPipe: Bool { errno == EPIPE }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Lets a write to a closed pipe fail instead of killing the process.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// The number of processors that are on line.
  static func processorCount() -> Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

  /// Processor time of this process, all threads together, in nanoseconds.
  static func processorTime() -> UInt64 {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// What a path names.
public enum FileKind: Sendable {
  /// A file, or a pipe or device that reads like one.
  case file
  /// A folder.
  case folder
}
