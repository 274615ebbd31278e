/// A file that could not be read or written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The value as it is stored.
    public var rawValue: String
    /// The value that is stored as this.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The file cannot be opened or read: it is missing, or closed to this user.
    public static let cannotRead = Code(rawValue: "cannotRead")
    /// The file cannot be written: the disk is full, or closed to this user.
    public static let cannotWrite = Code(rawValue: "cannotWrite")
    /// Nobody reads the output any more, as when `head` has seen enough. Stop quietly.
    public static let closedPipe = Code(rawValue: "closedPipe")
  }

  /// What went wrong.
  public var code: Code
  /// The file; `-` for standard input or output.
  public var path: String
  /// The words of the operating system.
  public var cause: String

  /// An error about a file.
  public init(_ code: Code, path: String, cause: String) {
    self.code = code
    self.path = path
    self.cause = cause
  }

  /// The words for a person.
  public var description: String {
    "\(path): \(code == .cannotRead ? "cannot be read" : "cannot be written") (\(cause))"
  }
}
