/// Something that a reader has to say about its input, without stopping.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable {
    /// Part of the input was lost.
    case error
    /// All of the input was read, but it is probably not what was meant.
    case warning
  }

  /// How much it matters.
  public var severity: Severity
  /// What is wrong and what to do, one sentence.
  public var message: String
  /// The file, or another name of the input, if known.
  public var file: String?
  /// The place in the file, if known.
  public var position: SourcePosition?

  /// A finding at a place.
  public init(_ severity: Severity, _ message: String, file: String? = nil, position: SourcePosition? = nil) {
    self.severity = severity
    self.message = message
    self.file = file
    self.position = position
  }

  /// `file:line:column: severity: message`, the form that editors make clickable.
  public var description: String {
    var place = file.map { "\($0):" } ?? ""
    if let position { place += "\(position.line):\(position.column):" }
    return place.isEmpty ? "\(severity.rawValue): \(message)" : "\(place) \(severity.rawValue): \(message)"
  }
}
