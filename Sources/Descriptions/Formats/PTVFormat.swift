public import TextPrimitives

/// Services, service channels and organisations as the open interface of the Finnish Service Catalogue (PTV, Suomi.fi) gives them,
/// versions 4 to 11: one object, an array of them, or a page with an `itemList`.
///
/// Texts are lists of `{"language", "type", "value"}`; every language of an item is a description of its own. Fields bear the names of the
/// types: `Name`, `Summary`, `Description`, `UserInstruction` and so on; `--field` also takes the names of other such lists (`keywords`).
public struct PTVFormat: DescriptionFormat {
  /// The format.
  public init() {}

  /// `ptv`.
  public var name: String { "ptv" }
  /// `json`.
  public var fileEndings: [String] { ["json"] }

  /// An input that begins with an object or array and has one of the lists of names.
  public func recognises(_ beginning: [UInt8]) -> Bool {
    JSONItem.begins(beginning, with: "{[", havingAnyOf: ["serviceNames", "serviceChannelNames", "organizationNames"])
  }

  /// One record an item.
  public func records(of file: InputFile, startingWith beginning: [UInt8], source: String?) -> any DescriptionRecordReader {
    JSONItemReader(file, startingWith: beginning, listNames: ["itemList"], source: source)
  }

  /// Reads the texts of an item, one description a language.
  public func descriptions(from record: DescriptionRecord, fields: [String]?) throws(DescriptionError) -> [Description] {
    let members = try JSONItem.members(of: record)
    let texts = members.flatMap(Self.texts)
    var versions = LanguageVersions()
    if let fields {
      for field in fields {
        for text in texts where text.field.lowercased() == field.lowercased() || text.list.lowercased() == field.lowercased() {
          versions.add(text.value, field: text.field, language: text.language)
        }
      }
    } else {
      for text in texts where text.isName { versions.add(text.value, field: text.field, language: text.language) }
      for text in texts where text.isDescription { versions.add(text.value, field: text.field, language: text.language) }
    }
    let descriptions = versions.descriptions(id: members.first { $0.key == "id" }?.value, number: record.number)
    if descriptions.isEmpty {
      let wanted = fields?.joined(separator: ", ") ?? "serviceNames, serviceDescriptions or the like"
      throw DescriptionError("no text in any language; \(wanted) with language and value are wanted")
    }
    return descriptions
  }

  /// Reads values by the paths of members.
  public func values(of record: DescriptionRecord, named names: [String], language: String?) -> [Description.Value] {
    JSONItem.values(of: record, named: names, language: language)
  }

  /// A text of an item.
  private struct Text {
    var list: String
    var field: String
    var language: String
    var value: String

    var isName: Bool { list.lowercased().hasSuffix("names") }
    var isDescription: Bool { list.lowercased().hasSuffix("descriptions") }
  }

  private static func texts(of member: JSONValue.Member) -> [Text] {
    member.value.elements.compactMap { element in
      guard let language = element["language"]?.string, let value = element["value"]?.string else { return nil }
      var text = Text(list: member.key, field: member.key, language: language, value: value)
      text.field = element["type"]?.string ?? (text.isName ? "Name" : text.isDescription ? "Description" : member.key)
      return text
    }
  }
}
