/// A JSON value as a tree, for small inputs and for tests; ``JSONCursor`` reads large ones.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number, as it is written.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object, its members in the order of the text.
  case object([Member])

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// A key with a value.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Reads one value; nothing but white space may follow.
  /// - Throws: ``JSONError``.
  public init(parsing bytes: Span<UInt8>) throws(JSONError) {
    var cursor = JSONCursor()
    self = try JSONValue(from: &cursor, bytes, depth: 0)
    if cursor.peek(bytes) != nil { throw JSONError("expected the end", at: cursor.index, in: bytes) }
  }

  /// Reads the next value at a cursor.
  /// - Throws: ``JSONError``.
  public init(from cursor: inout JSONCursor, _ bytes: Span<UInt8>, depth: Int = 0) throws(JSONError) {
    guard depth <= 500 else { throw JSONError("nested more than 500 deep", at: cursor.index, in: bytes) }
    var text: [UInt8] = []
    var isFirst = true
    switch cursor.peek(bytes) {
    case UInt8(ascii: "\""):
      try cursor.readString(into: &text, bytes)
      self = .string(String(decoding: text, as: UTF8.self))
    case UInt8(ascii: "{"):
      cursor.index += 1
      var members: [Member] = []
      while try cursor.nextMember(isFirst: &isFirst, key: &text, bytes) {
        let key = String(decoding: text, as: UTF8.self)
        members.append(Member(key: key, value: try JSONValue(from: &cursor, bytes, depth: depth + 1)))
      }
      self = .object(members)
    case UInt8(ascii: "["):
      cursor.index += 1
      var elements: [JSONValue] = []
      while try cursor.nextElement(isFirst: &isFirst, bytes) {
        elements.append(try JSONValue(from: &cursor, bytes, depth: depth + 1))
      }
      self = .array(elements)
    default:
      let range = try cursor.skipValue(bytes)
      let word = String(utf8Bytes: bytes.extracting(range))
      self = word == "null" ? .null : word == "true" ? .boolean(true) : word == "false" ? .boolean(false) : .number(word)
    }
  }

  /// The value of a key of an object, nil where there is none.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string, nil for any other value.
  public var string: String? { if case .string(let string) = self { string } else { nil } }

  /// The elements, none for anything but an array.
  public var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

  /// The number, nil for any other value.
  public var double: Double? { if case .number(let number) = self { Double(number) } else { nil } }

  /// The truth value, nil for any other value.
  public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
}
