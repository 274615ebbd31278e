public import TextPrimitives

/// JSON Lines: one object a line, `{"id", "title", "text", "lang"}`, all of them optional.
///
/// Other members are passed over; `--field` names other members with text, those inside objects with dots (`fields.summary`).
public struct JSONLinesFormat: DescriptionFormat {
  /// The format.
  public init() {}

  /// `jsonl`.
  public var name: String { "jsonl" }
  /// `jsonl`, `ndjson`.
  public var fileEndings: [String] { ["jsonl", "ndjson"] }

  /// An input whose first byte is `{`.
  public func recognises(_ beginning: [UInt8]) -> Bool {
    Encoding.withoutMark(beginning).first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D } == UInt8(ascii: "{")
  }

  /// One record a line; empty lines are passed over.
  public func records(of file: InputFile, startingWith beginning: [UInt8], source: String?) -> any DescriptionRecordReader {
    LineRecordReader(LineReader(file, startingWith: beginning), source: source)
  }

  /// Reads the object of a line.
  public func descriptions(from record: DescriptionRecord, fields: [String]?) throws(DescriptionError) -> [Description] {
    [try Self.description(from: record, number: record.line, fields: fields)]
  }

  /// Reads values by the paths of members.
  public func values(of record: DescriptionRecord, named names: [String], language: String?) -> [Description.Value] {
    JSONItem.values(of: record, named: names, language: language)
  }

  /// Reads an object; a number takes the place of an id that is missing.
  static func description(from record: DescriptionRecord, number: Int, fields: [String]?) throws(DescriptionError) -> Description {
    if record.bytes.contains(0) { throw DescriptionError("the line is not text (it has zero bytes)") }
    do {
      return try read(record.bytes.span, number: number, fields: fields ?? ["title", "text"])
    } catch let error as JSONError {
      throw DescriptionError("not a JSON object (\(JSONItem.place(of: error, in: record)): \(error.message))")
    } catch let error as DescriptionError {
      throw error
    } catch {
      throw DescriptionError("\(error)")
    }
  }

  private static func read(_ bytes: Span<UInt8>, number: Int, fields: [String]) throws -> Description {
    var cursor = JSONCursor()
    var members = Members(fields: fields)
    guard cursor.peek(bytes) == UInt8(ascii: "{") else {
      throw DescriptionError("not a JSON object; one is wanted, as {\"text\": …}")
    }
    try members.read(&cursor, bytes, path: "", depth: 0)
    if cursor.peek(bytes) != nil { throw DescriptionError("something follows the JSON object (column \(cursor.index + 1))") }
    var texts: [Description.Field] = []
    for (name, text) in zip(fields, members.texts) { if let text { texts.append(Description.Field(name: name, text: text)) } }
    var description = Description(id: members.id ?? Array("\(number)".utf8), language: members.language, fields: texts)
    description.isNumbered = members.id == nil
    return description
  }

  /// The members that are wanted, as they are found.
  private struct Members {
    let fields: [String]
    var texts: [[UInt8]?]
    var id: [UInt8]?
    var language: String?

    init(fields: [String]) {
      self.fields = fields
      texts = fields.map { _ in nil }
    }

    mutating func read(_ cursor: inout JSONCursor, _ bytes: Span<UInt8>, path: String, depth: Int) throws {
      try cursor.expect(UInt8(ascii: "{"), bytes)
      var key: [UInt8] = []
      var isFirst = true
      while try cursor.nextMember(isFirst: &isFirst, key: &key, bytes) {
        let name = path + String(decoding: key, as: UTF8.self)
        let value = cursor.peek(bytes)
        if let index = fields.firstIndex(of: name) {
          texts[index] = try Self.text(&cursor, bytes, name)
        } else if value == UInt8(ascii: "{"), depth < 16, fields.contains(where: { $0.hasPrefix(name + ".") }) {
          try read(&cursor, bytes, path: name + ".", depth: depth + 1)
        } else if name == "lang" {
          language = try Self.text(&cursor, bytes, name).map { String(decoding: $0, as: UTF8.self) }
        } else {
          let range = try cursor.skipValue(bytes)
          if name == "id", value != UInt8(ascii: "n") { id = range.map { bytes[$0] } }
        }
      }
    }

    private static func text(_ cursor: inout JSONCursor, _ bytes: Span<UInt8>, _ name: String) throws -> [UInt8]? {
      switch cursor.peek(bytes) {
      case UInt8(ascii: "\""):
        var text: [UInt8] = []
        try cursor.readString(into: &text, bytes)
        return text
      case UInt8(ascii: "n"):
        _ = try cursor.skipValue(bytes)
        return nil
      default: throw DescriptionError("\"\(name)\" is neither a string nor null")
      }
    }
  }
}
