internal import TextPrimitives

/// An object of JSON input as a tree.
enum JSONItem {
  /// The object of a record.
  static func members(of record: DescriptionRecord) throws(DescriptionError) -> [JSONValue.Member] {
    if record.bytes.contains(0) { throw DescriptionError("the item is not text (it has zero bytes)") }
    let value: JSONValue
    do {
      value = try JSONValue(parsing: record.bytes.span)
    } catch {
      throw DescriptionError("not JSON (\(place(of: error, in: record)): \(error.message))")
    }
    guard case .object(let members) = value else { throw DescriptionError("not a JSON object; one is wanted for every description") }
    return members
  }

  /// Where an error of a record is: the line of the input, if the record has several, and the column.
  static func place(of error: JSONError, in record: DescriptionRecord) -> String {
    let column = "column \(error.position.column)"
    return error.position.line == 1 ? column : "line \(record.line + error.position.line - 1), \(column)"
  }

  /// Whether a text begins like an object or array and has a key in it.
  static func begins(_ beginning: [UInt8], with first: String, havingAnyOf keys: [StaticString]) -> Bool {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    guard let byte = Encoding.withoutMark(beginning).first(where: { !blanks.contains($0) }), first.utf8.contains(byte) else { return false }
    return keys.contains { key in
      let quoted = Array("\"\(key)\"".utf8)
      var start = beginning.startIndex
      while let quote = beginning[start...].firstIndex(of: UInt8(ascii: "\"")) {
        if beginning[quote...].starts(with: quoted) {
          let after = beginning[(quote + quoted.count)...].first { !blanks.contains($0) }
          if after == UInt8(ascii: ":") { return true }
        }
        start = quote + 1
      }
      return false
    }
  }
}
