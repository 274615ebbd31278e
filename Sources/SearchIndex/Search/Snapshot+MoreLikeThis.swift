extension Snapshot {
  /// The documents that share most, and the rarest, tags with a document; the document itself is left out.
  ///
  /// - Parameters:
  ///   - document: its number in the snapshot.
  ///   - fields: facet fields whose tags are compared.
  /// - Throws: ``SearchIndexError`` `.query` for a field that is no facet; `.damaged`.
  public func moreLikeThis(
    _ document: Int, fields: [String], filters: [SearchQuery] = [], limit: Int = 10
  ) throws(SearchIndexError) -> SearchAnswer {
    var tags: [SearchQuery] = []
    for name in fields {
      guard let field = schema.number(of: name), schema.isFacet(Int(field.rawValue)) else {
        throw SearchIndexError(.query, "there is no facet named \(name)")
      }
      for tag in try self.tags(of: document, field: field) { tags.append(.tag(tag, field: name)) }
    }
    var answer = try search(SearchRequest(.any(tags), filters: filters, limit: limit == .max ? limit : limit + 1))
    answer.hits.removeAll { $0.document == document }
    answer.hits = Array(answer.hits.prefix(max(0, limit)))
    return answer
  }
}
