/// A file or standard input, read from beginning to end.
public final class InputFile {
  /// The path, `-` for standard input.
  public let path: String
  private let descriptor: Int32

  /// Opens a file; `-` is standard input.
  /// - Throws: ``FileError`` `.cannotRead`.
  public init(_ path: String) throws {
    self.path = path
    if path == "-" {
      descriptor = 0
      return
    }
    descriptor = SystemCalls.openForReading(path)
    if descriptor < 0 { throw FileError(.cannotRead, path: path, cause: SystemCalls.lastError.words) }
  }

  deinit { if descriptor > 0 { SystemCalls.closeFile(descriptor) } }

  /// Appends at most `limit` bytes to a buffer.
  /// - Returns: how many bytes came; 0 at the end.
  /// - Throws: ``FileError`` `.cannotRead`.
  public func read(upTo limit: Int, appendingTo buffer: inout [UInt8]) throws -> Int {
    let start = buffer.count
    buffer.append(contentsOf: [UInt8](repeating: 0, count: limit))
    let count = SystemCalls.readBytes(descriptor, into: &buffer, from: start)
    let cause = count < 0 ? SystemCalls.lastError.words : ""
    buffer.removeLast(limit - max(count, 0))
    if count < 0 { throw FileError(.cannotRead, path: path, cause: cause) }
    return count
  }

  /// All bytes that are left.
  /// - Throws: ``FileError`` `.cannotRead`.
  public func readAll() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var limit = 1 << 16
    while try read(upTo: limit, appendingTo: &bytes) > 0 { limit = max(limit, min(bytes.count, 1 << 26)) }
    return bytes
  }

  /// All bytes of a file; `-` is standard input.
  /// - Throws: ``FileError`` `.cannotRead`.
  public static func bytes(of path: String) throws -> [UInt8] { try InputFile(path).readAll() }

  /// Whether a person types the standard input.
  public static var isStandardInputTerminal: Bool { SystemCalls.isTerminal(0) }

  /// What a path names, nil for nothing.
  public static func kind(of path: String) -> FileKind? { SystemCalls.kind(ofPath: path) }

  /// The paths of the files directly in a folder whose names end in `suffix`, sorted.
  /// - Throws: ``FileError`` `.cannotRead`.
  public static func paths(inFolder path: String, endingIn suffix: String) throws -> [String] {
    guard let names = SystemCalls.names(inFolder: path) else {
      throw FileError(.cannotRead, path: path, cause: SystemCalls.lastError.words)
    }
    return names.filter { $0.hasSuffix(suffix) }.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }
}
