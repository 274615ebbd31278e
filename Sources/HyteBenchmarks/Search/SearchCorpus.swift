import TextPrimitives

/// The documents and queries that the index is measured with, read before any clock starts.
struct SearchCorpus {
  struct Document {
    var id: String
    var body: [UInt8]
    var tags: [String]
  }

  struct Query {
    var family: String
    var terms: [String]
    var prefix: String
    var tag: String
  }

  var documents: [Document] = []
  var queries: [Query] = []
  /// The bytes of all bodies.
  var byteCount = 0

  /// Reads JSON lines.
  /// - Throws: `FileError`, `JSONError`.
  init(documents documentPath: String, queries queryPath: String, limit: Int) throws {
    var lines = LineReader(try InputFile(documentPath))
    while documents.count < limit, let line = try lines.next() {
      let record = try Record(line)
      let body = Array("\(record.texts["title"] ?? "") \(record.texts["text"] ?? "")".utf8)
      byteCount += body.count
      documents.append(Document(id: record.texts["id"] ?? "", body: body, tags: record.lists["tags"] ?? []))
    }
    lines = LineReader(try InputFile(queryPath))
    while let line = try lines.next() {
      let record = try Record(line)
      queries.append(
        Query(
          family: record.texts["cls"] ?? "", terms: record.lists["terms"] ?? [], prefix: record.texts["prefix"] ?? "",
          tag: record.texts["tag"] ?? ""))
    }
  }

  /// The members of a JSON object that are texts, numbers and lists of texts.
  private struct Record {
    var texts: [String: String] = [:]
    var lists: [String: [String]] = [:]

    init(_ line: [UInt8]) throws(JSONError) {
      let bytes = line.span
      var cursor = JSONCursor()
      var key: [UInt8] = []
      var text: [UInt8] = []
      var isFirst = true
      try cursor.expect(UInt8(ascii: "{"), bytes)
      while try cursor.nextMember(isFirst: &isFirst, key: &key, bytes) {
        let name = String(utf8Bytes: key.span)
        switch cursor.peek(bytes) {
        case UInt8(ascii: "\""):
          try cursor.readString(into: &text, bytes)
          texts[name] = String(utf8Bytes: text.span)
        case UInt8(ascii: "["):
          _ = cursor.take(UInt8(ascii: "["), bytes)
          var isFirstElement = true
          var list: [String] = []
          while try cursor.nextElement(isFirst: &isFirstElement, bytes) {
            try cursor.readString(into: &text, bytes)
            list.append(String(utf8Bytes: text.span))
          }
          lists[name] = list
        default:
          let range = try cursor.skipValue(bytes)
          texts[name] = String(utf8Bytes: bytes.extracting(range))
        }
      }
    }
  }
}
