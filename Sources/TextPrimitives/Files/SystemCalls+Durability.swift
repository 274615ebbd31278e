#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The calls behind memory-mapped files, durable writes and locks.
extension SystemCalls {
  /// The size of an open file in bytes; -1 and `errno` on failure.
  static func size(of descriptor: Int32) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return -1 }
    return Int(status.st_size)
  }

  /// Maps the whole of an open file read-only; nil and `errno` on failure.
  static func map(_ descriptor: Int32, count: Int) -> UnsafeRawPointer? {
    let address = unsafe mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0)
    guard unsafe address != MAP_FAILED else { return nil }
    return UnsafeRawPointer(address)
  }

  /// Gives a mapping back.
  static func unmap(_ address: UnsafeRawPointer, count: Int) {
    _ = unsafe munmap(UnsafeMutableRawPointer(mutating: address), count)
  }

  /// Puts what was written to a file, or the names in a folder, on the disk; false and `errno` on failure.
  static func synchronize(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
    #endif
    return fsync(descriptor) == 0
  }

  /// Opens a folder, to synchronize it; -1 and `errno` on failure.
  static func openFolder(_ path: String) -> Int32 { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

  /// Opens a file to lock it, and creates it if needed; -1 and `errno` on failure.
  static func openForLocking(_ path: String) -> Int32 { unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644) }

  /// Takes a lock that ends with the process; nil when another holder has it, false and `errno` on failure.
  static func lock(_ descriptor: Int32) -> Bool? {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    return errno == EWOULDBLOCK ? nil : false
  }

  /// Gives a lock back.
  static func unlock(_ descriptor: Int32) { _ = flock(descriptor, LOCK_UN) }

  /// Gives a file another name, replacing what has it; false and `errno` on failure.
  static func renameFile(_ old: String, to new: String) -> Bool { unsafe rename(old, new) == 0 }

  /// Removes a file; false and `errno` on failure.
  static func removeFile(_ path: String) -> Bool { unsafe unlink(path) == 0 }

  /// Makes a folder; true when it is there already, false and `errno` on failure.
  static func makeFolder(_ path: String) -> Bool {
    unsafe mkdir(path, 0o755) == 0 || (errno == EEXIST && kind(ofPath: path) == .folder)
  }
}
