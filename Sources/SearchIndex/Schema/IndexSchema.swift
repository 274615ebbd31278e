/// The fields of an index. It is fixed when the index is made.
public struct IndexSchema: Hashable, Sendable {
  /// A field as documents and queries carry it.
  public struct FieldNumber: Hashable, Sendable, Comparable {
    /// The number, 0 for the document ids; the fields of the schema count from 1.
    let rawValue: UInt8

    /// The ids of the documents.
    static let id = FieldNumber(rawValue: 0)

    /// The order of the fields in the schema.
    public static func < (left: FieldNumber, right: FieldNumber) -> Bool { left.rawValue < right.rawValue }
  }

  /// The fields in the order given.
  public let fields: [IndexField]

  /// A schema.
  /// - Throws: ``SearchIndexError`` `.schema` for more than 250 fields, an empty name, or one given twice, or a weight that is no number.
  public init(_ fields: [IndexField]) throws(SearchIndexError) {
    guard fields.count <= 250 else { throw SearchIndexError(.schema, "an index has at most 250 fields, here are \(fields.count)") }
    for (index, field) in fields.enumerated() {
      if field.name.isEmpty || field.name.utf8.count > 200 {
        throw SearchIndexError(.schema, "field \(index + 1) needs a name of 1 to 200 bytes")
      }
      guard field.weight.isFinite else { throw SearchIndexError(.schema, "the weight of field \(field.name) is no number") }
      if fields[..<index].contains(where: { $0.name == field.name }) {
        throw SearchIndexError(.schema, "two fields are named \(field.name)")
      }
    }
    self.fields = fields
  }

  /// The field of a name, nil if there is none.
  public func number(of name: String) -> FieldNumber? {
    fields.firstIndex { $0.name == name }.map { FieldNumber(rawValue: UInt8($0 + 1)) }
  }

  /// The field of a number.
  public subscript(_ number: FieldNumber) -> IndexField {
    number == .id ? IndexField("id", .tag, weight: 0) : fields[Int(number.rawValue) - 1]
  }

  /// The fields that words without a field are searched in.
  public var searchedFields: [FieldNumber] {
    fields.indices.compactMap { index in
      if case .text = fields[index].kind, fields[index].weight > 0 { return FieldNumber(rawValue: UInt8(index + 1)) }
      return nil
    }
  }

  /// All numbers, the ids first.
  var numbers: [FieldNumber] { (0...fields.count).map { FieldNumber(rawValue: UInt8($0)) } }
}

extension IndexSchema {
  /// The kind of a field by its index, 0 for the ids.
  private func kind(_ field: Int) -> IndexField.Kind { field == 0 ? .tag : fields[field - 1].kind }

  /// Whether a field holds words.
  func isText(_ field: Int) -> Bool {
    if case .text = kind(field) { return true }
    return false
  }

  /// Whether a field holds tags.
  func isTag(_ field: Int) -> Bool { kind(field) == .tag || kind(field) == .scoredTag }

  /// Whether a field holds tags with scores.
  func isScored(_ field: Int) -> Bool { kind(field) == .scoredTag }

  /// Whether a field only gives back what it holds.
  func isStoredOnly(_ field: Int) -> Bool { kind(field) == .stored }

  /// Whether a field holds numbers.
  func isNumber(_ field: Int) -> Bool { kind(field) == .number }

  /// Whether the tags of a field are kept by document; those of the ids are.
  func isFacet(_ field: Int) -> Bool {
    field == 0 || (fields[field - 1].isFacet && (kind(field) == .tag || kind(field) == .scoredTag))
  }

  /// Whether the bytes of a field are kept.
  func isStored(_ field: Int) -> Bool {
    guard field > 0 else { return false }
    return kind(field) == .stored || (fields[field - 1].isStored && isText(field))
  }
}
