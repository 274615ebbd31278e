internal import TextPrimitives

/// The texts of an item that says the same in several languages, language by language.
struct LanguageVersions {
  private var versions: [(language: String?, fields: [Description.Field])] = []

  /// Adds a text that is not blank; it may be HTML.
  mutating func add(_ text: String, field: String, language: String?) {
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
    let field = Description.Field(name: field, text: Array(text.utf8), isMarkup: true)
    if let index = versions.firstIndex(where: { $0.language == language }) {
      versions[index].fields.append(field)
    } else {
      versions.append((language, [field]))
    }
  }

  /// One description a language, in the order in which the languages were met. The id is that of the item with the language behind it.
  /// - Parameter id: The id of the item; its number takes the place of one that is missing.
  func descriptions(id: JSONValue?, number: Int) -> [Description] {
    let name: String
    var isNumbered = false
    switch id {
    case .string(let text)?: name = text
    case .number(let digits)?: name = digits
    default:
      name = "\(number)"
      isNumbered = true
    }
    return versions.map { version in
      var writer = JSONWriter()
      writer.string(version.language.map { "\(name)-\($0)" } ?? name)
      var description = Description(id: writer.bytes, language: version.language, fields: version.fields)
      description.isNumbered = isNumbered
      return description
    }
  }
}
