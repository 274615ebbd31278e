/// A piece of input that is understood by itself, not yet read: a line of JSONL, a row of CSV, a service of PTV, a text file.
public struct DescriptionRecord: Sendable {
  /// The bytes of the record.
  public var bytes: [UInt8]
  /// The line of the input on which it begins, counted from 1.
  public var line: Int
  /// The number of the record in its input, counted from 1.
  public var number: Int
  /// The input, as the user names it; nil where it has no name.
  public var source: String?
  /// How the table is laid out, if the record is a row of one.
  public var table: TableLayout?
  /// What a person should know though the record can be read; nil if all is well.
  public var warning: String?

  /// A record.
  public init(bytes: [UInt8], line: Int, number: Int, source: String? = nil) {
    self.bytes = bytes
    self.line = line
    self.number = number
    self.source = source
  }
}
