public import SearchIndex
internal import TextPrimitives

/// A query as OpenSearch and Elasticsearch take it (query DSL), for descriptions that were indexed there with the members that
/// `hyte tag` writes: words in `title` and `text`, the ids of concepts in `concepts.id`, and values under their names.
public struct OpenSearchQuery {
  private var json = JSONWriter()

  /// A query.
  public init(_ query: SearchQuery) {
    json.beginObject()
    json.key("query")
    write(query, boost: 1)
    json.endObject()
  }

  /// The body of a search request.
  public var bytes: [UInt8] { json.bytes }

  private mutating func write(_ query: SearchQuery, boost: Float) {
    switch query {
    case .word(let text, let field): text.contains(" ") ? match(text, "phrase", field, boost) : match(text, "best_fields", field, boost)
    case .phrase(let text, let slop, let field): match(text, "phrase", field, boost, slop: slop)
    case .prefix(let text, let field): match(text, "phrase_prefix", field, boost)
    case .fuzzy(let text, let edits, let field): match(text, "best_fields", field, boost, edits: edits)
    case .tag(let tag, let field):
      clause("term") {
        $0.key(Self.name(of: field))
        $0.beginObject()
        $0.key("value")
        $0.string(tag)
        Self.boost(boost, &$0)
        $0.endObject()
      }
    case .range(let range, let field):
      clause("range") {
        $0.key(field)
        $0.beginObject()
        if range.lowerBound > .min {
          $0.key("gte")
          $0.integer(Int(range.lowerBound))
        }
        if range.upperBound < .max {
          $0.key("lte")
          $0.integer(Int(range.upperBound))
        }
        $0.endObject()
      }
    case .hasValue(let field):
      clause("exists") {
        $0.key("field")
        $0.string(Self.name(of: field))
      }
    case .everything: clause("match_all") { _ in }
    case .all(let parts):
      let wanted = parts.filter { if case .not = $0 { false } else { true } }
      let unwanted = parts.compactMap { part -> SearchQuery? in if case .not(let inner) = part { inner } else { nil } }
      boolean([("must", wanted), ("must_not", unwanted)], boost)
    case .any(let parts): boolean([("should", parts)], boost)
    case .not(let part): boolean([("must_not", [part])], boost)
    case .weighted(let part, let weight): write(part, boost: boost * weight)
    case .unscored(let part): boolean([("filter", [part])], boost)
    }
  }

  private static func name(of field: String) -> String { field == DescriptionFields.conceptName ? "concepts.id" : field }

  private mutating func match(_ text: String, _ type: String, _ field: String?, _ boost: Float, slop: Int = 0, edits: Int = 0) {
    clause("multi_match") {
      $0.key("query")
      $0.string(text)
      $0.key("type")
      $0.string(type)
      $0.key("fields")
      $0.beginArray()
      for name in field.map({ [$0] }) ?? ["title^2", "text"] { $0.string(name) }
      $0.endArray()
      if slop > 0 {
        $0.key("slop")
        $0.integer(slop)
      }
      if edits > 0 {
        $0.key("fuzziness")
        $0.integer(edits)
      }
      Self.boost(boost, &$0)
    }
  }

  private mutating func boolean(_ lists: [(name: String, parts: [SearchQuery])], _ boost: Float) {
    json.beginObject()
    json.key("bool")
    json.beginObject()
    for list in lists where !list.parts.isEmpty {
      json.key(list.name)
      json.beginArray()
      for part in list.parts { write(part, boost: boost) }
      json.endArray()
    }
    json.endObject()
    json.endObject()
  }

  private mutating func clause(_ name: String, _ body: (inout JSONWriter) -> Void) {
    json.beginObject()
    json.key(name)
    json.beginObject()
    body(&json)
    json.endObject()
    json.endObject()
  }

  private static func boost(_ boost: Float, _ json: inout JSONWriter) {
    guard boost != 1 else { return }
    json.key("boost")
    json.decimal(Double(boost))
  }
}
