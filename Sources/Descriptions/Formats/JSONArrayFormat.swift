public import TextPrimitives

/// JSON: an array of the objects of ``JSONLinesFormat``, or one such object.
public struct JSONArrayFormat: DescriptionFormat {
  /// The format.
  public init() {}

  /// `json`.
  public var name: String { "json" }
  /// `json`.
  public var fileEndings: [String] { ["json"] }

  /// An input that begins with `[` and `{`.
  public func recognises(_ beginning: [UInt8]) -> Bool {
    let marks = Encoding.withoutMark(beginning).lazy.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }.prefix(2)
    return marks.elementsEqual("[{".utf8)
  }

  /// One record an element.
  public func records(of file: InputFile, startingWith beginning: [UInt8], source: String?) -> any DescriptionRecordReader {
    JSONItemReader(file, startingWith: beginning, listNames: ["data", "items", "results"], source: source)
  }

  /// Reads an object.
  public func descriptions(from record: DescriptionRecord, fields: [String]?) throws(DescriptionError) -> [Description] {
    [try JSONLinesFormat.description(from: record, number: record.number, fields: fields)]
  }

  /// Reads values by the paths of members.
  public func values(of record: DescriptionRecord, named names: [String], language: String?) -> [Description.Value] {
    JSONItem.values(of: record, named: names, language: language)
  }
}
