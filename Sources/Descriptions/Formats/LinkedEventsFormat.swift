public import TextPrimitives

/// Events, places and keywords of the Linked Events interface: one object, an array of them, or a page with `data`.
///
/// Texts are objects by language (`{"fi": "…", "sv": "…"}`) and may be HTML; every language of an item is a description of its own.
public struct LinkedEventsFormat: DescriptionFormat {
  /// The format.
  public init() {}

  /// `linkedevents`.
  public var name: String { "linkedevents" }
  /// `json`.
  public var fileEndings: [String] { ["json"] }

  /// An input that begins with an object or array and has `short_description` and `name` in it.
  public func recognises(_ beginning: [UInt8]) -> Bool {
    JSONItem.begins(beginning, with: "{[", havingAnyOf: ["short_description"])
      && JSONItem.begins(beginning, with: "{[", havingAnyOf: ["event_status", "data_source", "@context"])
  }

  /// One record an item.
  public func records(of file: InputFile, startingWith beginning: [UInt8], source: String?) -> any DescriptionRecordReader {
    JSONItemReader(file, startingWith: beginning, listNames: ["data"], source: source)
  }

  /// Reads the texts of an item, one description a language.
  public func descriptions(from record: DescriptionRecord, fields: [String]?) throws(DescriptionError) -> [Description] {
    let members = try JSONItem.members(of: record)
    let fields = fields ?? ["name", "short_description", "description"]
    var versions = LanguageVersions()
    for field in fields {
      switch members.first(where: { $0.key == field })?.value {
      case .object(let texts)?:
        for text in texts { if let value = text.value.string { versions.add(value, field: field, language: text.key) } }
      case .string(let text)?: versions.add(text, field: field, language: nil)
      default: break
      }
    }
    let id = members.first { $0.key == "id" } ?? members.first { $0.key == "@id" }
    let descriptions = versions.descriptions(id: id?.value, number: record.number)
    if descriptions.isEmpty { throw DescriptionError("no text in any language; wanted are \(fields.joined(separator: ", "))") }
    return descriptions
  }

  /// Reads values by the paths of members.
  public func values(of record: DescriptionRecord, named names: [String], language: String?) -> [Description.Value] {
    JSONItem.values(of: record, named: names, language: language)
  }
}
