public import Descriptions
public import Tagging
public import Thesaurus

/// A record of input with what came of it: what every output format writes.
public enum TaggingResult: Sendable {
  /// A description and its concepts.
  case tagged(Description, TaggedDocument)
  /// A record that could not be read.
  case unreadable(DescriptionRecord, DescriptionError)
}

/// A way to write tagged descriptions. One file a format, and one line in ``TaggingFormats/all``.
public protocol TaggingFormat: Sendable {
  /// The name, as users type it.
  var name: String { get }
  /// Appends a result.
  func append(_ result: TaggingResult, of thesaurus: Thesaurus, style: TaggingStyle, to bytes: inout [UInt8])
  /// What stands before the first result, whatever the input is.
  var header: String { get }
  /// What stands between ``header`` and the first result.
  /// - Parameter table: How the input is laid out, if it is a table.
  func heading(for table: TableLayout?) -> [UInt8]
  /// Whether the rows of a table come back, so that one output needs inputs with the same columns.
  var copiesRows: Bool { get }
  /// What stands between two results.
  var separator: String { get }
  /// What stands after the last result.
  var footer: String { get }
}

extension TaggingFormat {
  /// Nothing.
  public var header: String { "" }
  /// Nothing.
  public func heading(for table: TableLayout?) -> [UInt8] { [] }
  /// No.
  public var copiesRows: Bool { false }
  /// Nothing.
  public var separator: String { "" }
  /// Nothing.
  public var footer: String { "" }
}

/// How a person wants results written.
public struct TaggingStyle: Sendable {
  /// Whether to mark things with the colours of a terminal.
  public var usesColour = false
  /// Whether to write the features that scores are made of.
  public var explains = false
  /// The language of labels in readable text; nil for the language of the description.
  public var labelLanguage: String?

  /// No colours, no explanations.
  public init() {}
}

/// The ways to write tagged descriptions.
public enum TaggingFormats {
  /// All ways.
  public static let all: [any TaggingFormat] = [
    ReadableFormat(), JSONFormat(), JSONLinesOutput(), TableOutput.csv, TableOutput.tsv,
  ]

  /// The way of a name.
  public static func named(_ name: String) -> (any TaggingFormat)? { all.first { $0.name == name } }
}
