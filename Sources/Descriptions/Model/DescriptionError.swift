/// Why a record cannot be read.
public struct DescriptionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong and what to do.
  public var message: String

  /// An error with a message.
  public init(_ message: String) { self.message = message }

  /// The message.
  public var description: String { message }
}
