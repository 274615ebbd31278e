public import TextPrimitives

/// Plain text: one description an input. Its only field is `text`, its id the name of the file, or 1.
public struct PlainTextFormat: DescriptionFormat {
  /// The format.
  public init() {}

  /// `text`.
  public var name: String { "text" }
  /// `txt`, `text`, `md`.
  public var fileEndings: [String] { ["txt", "text", "md"] }

  /// Whatever no other format recognises is plain text.
  public func recognises(_ beginning: [UInt8]) -> Bool { false }

  /// The whole input as one record.
  public func records(of file: InputFile, startingWith beginning: [UInt8], source: String?) -> any DescriptionRecordReader {
    WholeInput(file: file, beginning: beginning, source: source)
  }

  /// The text of the record.
  public func descriptions(from record: DescriptionRecord, fields: [String]?) throws(DescriptionError) -> [Description] {
    let text = Encoding.withoutMark(record.bytes)
    if let complaint = Encoding.complaint(about: text) { throw DescriptionError("the text \(complaint)") }
    var id = JSONWriter()
    if let source = record.source { id.string(source) } else { id.integer(record.number) }
    var description = Description(id: id.bytes, fields: [Description.Field(name: "text", text: text)])
    description.isNumbered = record.source == nil
    return [description]
  }

  private struct WholeInput: DescriptionRecordReader {
    let file: InputFile
    let beginning: [UInt8]
    let source: String?
    var isRead = false

    init(file: InputFile, beginning: [UInt8], source: String?) {
      self.file = file
      self.beginning = beginning
      self.source = source
    }

    mutating func next() throws -> DescriptionRecord? {
      if isRead { return nil }
      isRead = true
      let bytes = beginning + (try file.readAll())
      return bytes.isEmpty ? nil : DescriptionRecord(bytes: bytes, line: 1, number: 1, source: source)
    }
  }
}
