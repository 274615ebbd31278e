public import SearchIndex

/// The fields that descriptions have in an index.
///
/// | field | holds |
/// |---|---|
/// | `title`, `text` | the words, by their base forms; kept, to be shown. A word of the title counts twice |
/// | `concept` | the concepts by their ids, with their scores |
/// | `language` | the language of most of the text |
/// | `given` | numbers and dates as the input has them, to be shown |
/// | `fingerprint` | what the description was made of, so that an unchanged one need not be tagged again |
/// | others | values and numbers that the maker of the index named |
public struct DescriptionFields: Sendable {
  /// The field of titles.
  public let title: IndexSchema.FieldNumber
  /// The field of all other texts.
  public let text: IndexSchema.FieldNumber
  /// The field of concepts.
  public let concept: IndexSchema.FieldNumber
  /// The field of languages.
  public let language: IndexSchema.FieldNumber
  /// The field of numbers and dates as the input has them, `name=text`.
  let given: IndexSchema.FieldNumber
  /// The field of fingerprints.
  let fingerprint: IndexSchema.FieldNumber
  /// All fields.
  public let schema: IndexSchema
  /// The fields that a query may name: all but those that serve the index itself.
  public let searched: IndexSchema

  /// The name of the field of concepts.
  public static let conceptName = "concept"
  /// The name of the field of languages.
  public static let languageName = "language"
  private static let fingerprintName = "fingerprint"

  /// The fields of an index with values and numbers of these names.
  /// - Throws: ``SearchIndex/SearchIndexError`` `.schema` for a name that is given twice, or taken.
  public static func schema(values: [String] = [], numbers: [String] = []) throws(SearchIndexError) -> IndexSchema {
    let analyzer = BaseFormAnalyzer().name
    var fields = [
      IndexField("title", .text(analyzer: analyzer), weight: 2, isStored: true),
      IndexField("text", .text(analyzer: analyzer), isStored: true),
      IndexField(conceptName, .scoredTag, isFacet: true),
      IndexField(languageName, .tag, isFacet: true),
      IndexField("given", .stored),
      IndexField(fingerprintName, .number),
    ]
    for name in values + numbers where fields.contains(where: { $0.name == name }) {
      throw SearchIndexError(.schema, "every index has a field \(name) of its own; call the value otherwise, as in my-\(name)=\(name)")
    }
    for name in values { fields.append(IndexField(name, .tag, isFacet: true)) }
    for name in numbers { fields.append(IndexField(name, .number)) }
    return try IndexSchema(fields)
  }

  /// The fields of an index.
  /// - Throws: ``SearchIndex/SearchIndexError`` `.schema` if it is no index of descriptions.
  public init(_ schema: IndexSchema) throws(SearchIndexError) {
    func number(_ name: String) throws(SearchIndexError) -> IndexSchema.FieldNumber {
      if let number = schema.number(of: name) { return number }
      throw SearchIndexError(.schema, "this is no index of descriptions (it has no field \(name)); make one with hyte index")
    }
    title = try number("title")
    text = try number("text")
    concept = try number(Self.conceptName)
    language = try number(Self.languageName)
    given = try number("given")
    fingerprint = try number(Self.fingerprintName)
    self.schema = schema
    searched = try IndexSchema(schema.fields.filter { $0.kind != .stored && $0.name != Self.fingerprintName })
  }

  /// The names of the fields with values: what can be filtered by and counted besides concepts and languages.
  public var valueNames: [String] {
    schema.fields.filter { $0.isFacet && $0.name != Self.conceptName && $0.name != Self.languageName }.map(\.name)
  }

  /// The names of the fields with numbers and dates.
  public var numberNames: [String] { schema.fields.filter { $0.kind == .number && $0.name != Self.fingerprintName }.map(\.name) }
}

/// A value of the input under the name that it has in the index.
public struct IndexedValue: Hashable, Sendable {
  /// The name of the field in the index.
  public var name: String
  /// The column or the path of members in the input.
  public var source: String

  /// A value.
  public init(name: String, source: String) {
    self.name = name
    self.source = source
  }

  /// A value as a person names it: `kunta`, or `kunta=owner` where the input calls it otherwise.
  public init(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    self.init(name: parts[0], source: parts.count > 1 ? parts[1] : text)
  }
}
