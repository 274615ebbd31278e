public import TextPrimitives

/// A corpus of short texts as Annif has it: a line is a text, a tab, and the URIs of its subjects, apart by blanks or tabs.
public struct AnnifFormat: DescriptionFormat {
  /// The format.
  public init() {}

  /// `annif`.
  public var name: String { "annif" }
  /// `tsv`.
  public var fileEndings: [String] { ["tsv"] }

  /// An input whose first line has a URI, in angle brackets or not, behind its first tab.
  public func recognises(_ beginning: [UInt8]) -> Bool {
    let line = beginning.prefix { $0 != UInt8(ascii: "\n") }
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), tab > line.startIndex else { return false }
    let uri = line[(tab + 1)...].drop { $0 == UInt8(ascii: "<") }
    return uri.starts(with: "http://".utf8) || uri.starts(with: "https://".utf8) || uri.starts(with: "urn:".utf8)
  }

  /// One record a line; empty lines are passed over.
  public func records(of file: InputFile, startingWith beginning: [UInt8], source: String?) -> any DescriptionRecordReader {
    LineRecordReader(LineReader(file, startingWith: beginning), source: source)
  }

  /// Reads the text and the subjects of a line.
  public func descriptions(from record: DescriptionRecord, fields: [String]?) throws(DescriptionError) -> [Description] {
    if let complaint = Encoding.complaint(about: record.bytes) { throw DescriptionError("the line \(complaint)") }
    let tab = record.bytes.firstIndex(of: UInt8(ascii: "\t")) ?? record.bytes.endIndex
    let field = Description.Field(name: "text", text: Array(record.bytes[..<tab]))
    var description = Description(id: Array("\(record.line)".utf8), fields: [field])
    description.isNumbered = true
    description.subjects = AnnifSubjects.uris(in: record.bytes[tab...])
    return [description]
  }
}
