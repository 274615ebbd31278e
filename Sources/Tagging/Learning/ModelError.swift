/// Why a model cannot be read or learned.
public struct ModelError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of error it is.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The name.
    public var rawValue: String
    /// A code of a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The file is no model.
    public static let notAModel = Code(rawValue: "notAModel")
    /// The model was made for another version of the toolkit.
    public static let otherVersion = Code(rawValue: "otherVersion")
    /// The texts teach nothing.
    public static let nothingToLearn = Code(rawValue: "nothingToLearn")
  }

  /// What kind of error it is.
  public var code: Code
  /// What is wrong, where, and what to do.
  public var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
