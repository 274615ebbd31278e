internal import TextPrimitives

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of one test, removed at its end.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes an empty folder.
  public init() {
    var template = Array("\(Self.root)/hyte-index-XXXXXX".utf8CString)
    path = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress, let made = unsafe mkdtemp(base) else { return "" }
      return unsafe String(cString: made)
    }
    precondition(!path.isEmpty, "no temporary folder could be made")
  }

  private static var root: String {
    guard let value = unsafe getenv("TMPDIR") else { return P_tmpdir }
    return unsafe String(cString: value)
  }

  /// The path of a file in the folder.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to name: String) throws {
    let file = try DurableFile(self.file(name))
    try file.append(bytes)
    file.close()
  }

  deinit {
    for name in (try? Folder.names(in: path)) ?? [] { try? Folder.removeFile(file(name)) }
    unsafe rmdir(path)
  }
}
