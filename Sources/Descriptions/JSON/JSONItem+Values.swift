internal import TextPrimitives

extension JSONItem {
  /// The values of a record at some paths of members. An array stands for each of its elements; of an object by languages, and of
  /// elements with a `language`, those of the language wanted are taken, or else the first.
  static func values(of record: DescriptionRecord, named names: [String], language: String?) -> [Description.Value] {
    guard let item = try? JSONValue(parsing: record.bytes.span) else { return [] }
    var values: [Description.Value] = []
    for name in names {
      let path = name.split(separator: ".").map(String.init)
      for text in texts(in: item, at: path[...], language: language) {
        guard let value = Description.Value(name: name, trimming: text), !values.contains(value) else { continue }
        values.append(value)
      }
    }
    return values
  }

  private static func texts(in value: JSONValue, at path: ArraySlice<String>, language: String?) -> [String] {
    switch value {
    case .null: return []
    case .array(let elements): return texts(in: elements, at: path, language: language)
    case .object(let members):
      if let key = path.first {
        guard let member = members.first(where: { $0.key == key }) else { return [] }
        return texts(in: member.value, at: path.dropFirst(), language: language)
      }
      if let own = value["value"] { return texts(in: own, at: [], language: language) }
      guard members.contains(where: { ["fi", "sv", "en"].contains($0.key) }) else { return [] }
      let chosen = members.first { $0.key == language } ?? members.first { $0.value.string != nil }
      return chosen.map { texts(in: $0.value, at: [], language: language) } ?? []
    case .string(let text): return path.isEmpty ? [text] : []
    case .number(let digits): return path.isEmpty ? [digits] : []
    case .boolean(let truth): return path.isEmpty ? ["\(truth)"] : []
    }
  }

  private static func texts(in elements: [JSONValue], at path: ArraySlice<String>, language: String?) -> [String] {
    let languages = elements.compactMap { $0["language"]?.string }
    guard let first = languages.first, path.isEmpty else { return elements.flatMap { texts(in: $0, at: path, language: language) } }
    let wanted = language.flatMap { languages.contains($0) ? $0 : nil } ?? first
    return elements.filter { $0["language"]?.string == wanted }.flatMap { texts(in: $0, at: path, language: language) }
  }
}

extension Description.Value {
  /// A value without the white space around it; nil if there is nothing else.
  init?(name: String, trimming text: String) {
    let trimmed = text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
    guard !trimmed.isEmpty else { return nil }
    self.init(name: name, text: String(trimmed))
  }
}
