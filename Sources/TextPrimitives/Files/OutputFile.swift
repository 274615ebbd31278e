/// Buffered output to a file, standard output or standard error.
public final class OutputFile {
  /// The path, `-` for standard output.
  public let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private let limit = 1 << 16

  /// Opens a file for writing, emptied if it exists; `-` is standard output.
  /// - Throws: ``FileError`` `.cannotWrite`.
  public init(_ path: String) throws {
    self.path = path
    descriptor = path == "-" ? 1 : SystemCalls.openForWriting(path)
    if descriptor < 0 { throw FileError(.cannotWrite, path: path, cause: SystemCalls.lastError.words) }
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Standard output.
  public static func standardOutput() -> OutputFile { OutputFile(descriptor: 1, path: "-") }

  /// Standard error.
  public static func standardError() -> OutputFile { OutputFile(descriptor: 2, path: "standard error") }

  deinit { if descriptor > 2 { SystemCalls.closeFile(descriptor) } }

  /// Adds bytes; they are written when the buffer is full or ``flush()`` is called.
  /// - Throws: ``FileError`` `.cannotWrite`, `.closedPipe`.
  public func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= limit { try flush() }
  }

  /// Adds text; it is written when the buffer is full or ``flush()`` is called.
  /// - Throws: ``FileError`` `.cannotWrite`, `.closedPipe`.
  public func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= limit { try flush() }
  }

  /// Writes what the buffer holds.
  /// - Throws: ``FileError`` `.cannotWrite`, `.closedPipe`.
  public func flush() throws {
    guard !buffer.isEmpty else { return }
    let isWritten = SystemCalls.writeBytes(descriptor, buffer)
    let isClosedPipe = !isWritten && SystemCalls.lastErrorIsClosedPipe
    let cause = isWritten ? "" : SystemCalls.lastError.words
    buffer.removeAll(keepingCapacity: true)
    if !isWritten { throw FileError(isClosedPipe ? .closedPipe : .cannotWrite, path: path, cause: cause) }
  }

  /// Whether a person sees this output as it comes.
  public var isTerminal: Bool { SystemCalls.isTerminal(descriptor) }

  /// Lets a write to a closed pipe throw ``FileError`` instead of ending the process. Call it once at the start of a command.
  public static func throwOnClosedPipes() { SystemCalls.ignoreClosedPipes() }
}

/// The processors of the machine.
public enum ProcessorCount {
  /// The number of processors that this process may use, at least 1.
  public static var available: Int { max(1, SystemCalls.processorCount()) }
}

/// Processor time, for measurements.
public enum ProcessorTime {
  /// Nanoseconds of processor time that this process has used, all threads together.
  public static var nanoseconds: UInt64 { SystemCalls.processorTime() }
}
