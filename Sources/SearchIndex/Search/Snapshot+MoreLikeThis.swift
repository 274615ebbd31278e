extension Snapshot {
  /// The documents that share most, and the rarest, tags with a document; the document itself is left out.
  ///
  /// - Parameters:
  ///   - document: its number in the snapshot.
  ///   - fields: facet fields whose tags are compared.
  ///   - countsHits: whether all documents that share a tag are counted.
  /// - Throws: ``SearchIndexError`` `.query` for a field that is no facet; `.damaged`.
  public func moreLikeThis(
    _ document: Int, fields: [String], filters: [SearchQuery] = [], limit: Int = 10, countsHits: Bool = false
  ) throws(SearchIndexError) -> SearchAnswer {
    var tags: [SearchQuery] = []
    for name in fields {
      guard let field = schema.number(of: name), schema.isFacet(Int(field.rawValue)) else {
        throw SearchIndexError(.query, "there is no facet named \(name)")
      }
      for tag in try self.tags(of: document, field: field) { tags.append(.tag(tag, field: name)) }
    }
    return try without(document).search(SearchRequest(.any(tags), filters: filters, limit: limit, countsHits: countsHits))
  }

  /// The snapshot as if one document more were deleted.
  private func without(_ document: Int) -> Snapshot {
    guard let part = segments.indices.last(where: { bases[$0] <= document }) else { return self }
    var segments = segments
    segments[part].delete(document - bases[part])
    return Snapshot(manifest: manifest, segments: segments, analyzers: analyzers)
  }
}
