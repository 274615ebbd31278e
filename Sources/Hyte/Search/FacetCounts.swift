internal import SearchIndex
internal import Thesaurus

/// How many of the descriptions found have each value of a field, or each concept of a facet.
public struct FacetCounts: Hashable, Sendable {
  /// The field, or the id of the facet of the vocabulary.
  public var name: String
  /// The most frequent values.
  public var rows: [Row]
  /// How many different values there are in all.
  public var distinctCount: Int

  /// A value with its count.
  public struct Row: Hashable, Sendable {
    /// The value, or the id of the concept.
    public var value: String
    /// The concept, if it is one.
    public var concept: Int?
    /// How many descriptions have it.
    public var count: Int
  }
}

/// The facets that somebody asked for: fields of the index, or facets of the vocabulary.
struct FacetChoice {
  private var choices: [(name: String, field: String, facet: Int?)] = []

  /// - Throws: ``SearchIndex/SearchIndexError`` `.query` for a name that is neither.
  init(_ names: [String], search: DescriptionSearch) throws(SearchIndexError) {
    let thesaurus = search.tagger.thesaurus
    for name in names {
      if let number = search.fields.schema.number(of: name), search.fields.schema[number].isFacet {
        choices.append((name, name, nil))
      } else if let concept = thesaurus.concept(id: name), thesaurus.root(of: concept) == concept {
        choices.append((name, DescriptionFields.conceptName, concept))
      } else {
        let known = [DescriptionFields.conceptName, DescriptionFields.languageName] + search.fields.valueNames
        throw SearchIndexError(
          .query, "there is no facet \(name); there are \((known + thesaurus.facets.map(thesaurus.id)).joined(separator: ", "))")
      }
    }
  }

  /// The fields of the index to be counted.
  var fields: [String] {
    var fields: [String] = []
    for choice in choices where !fields.contains(choice.field) { fields.append(choice.field) }
    return fields
  }

  /// The counts, in the order in which they were asked for. A concept counts with all that is below it, as it does in filters and tables.
  /// - Parameters:
  ///   - found: The counts of each concept and value for itself.
  ///   - request: What was searched for.
  func facets(
    of found: SearchAnswer, _ request: SearchRequest, limit: Int, _ search: DescriptionSearch
  ) throws(SearchIndexError) -> [FacetCounts] {
    var facets: [FacetCounts] = []
    for choice in choices {
      guard let counted = found.facets.first(where: { $0.field == choice.field }) else { continue }
      if choice.field == DescriptionFields.conceptName {
        facets.append(try concepts(counted.counts, choice, request, limit: limit, search))
      } else {
        let rows = counted.counts.prefix(limit).map { FacetCounts.Row(value: $0.tag, concept: nil, count: $0.count) }
        facets.append(FacetCounts(name: choice.name, rows: Array(rows), distinctCount: counted.distinctCount))
      }
    }
    return facets
  }

  /// The concepts that most descriptions have, each with what is below it.
  ///
  /// The sum of the single counts is a bound of the count of all of them together, so only the concepts with the greatest sums are counted.
  private func concepts(
    _ counts: [SearchAnswer.FacetCount], _ choice: (name: String, field: String, facet: Int?), _ request: SearchRequest, limit: Int,
    _ search: DescriptionSearch
  ) throws(SearchIndexError) -> FacetCounts {
    let thesaurus = search.tagger.thesaurus
    var single: [Int: Int] = [:]
    for count in counts { if let concept = thesaurus.concept(id: count.tag) { single[concept] = count.count } }
    var bounds: [(concept: Int, tags: [Int], bound: Int)] = []
    for concept in 0..<thesaurus.count {
      // The facet itself is no row of it.
      guard let root = thesaurus.root(of: concept), root != concept, choice.facet.map({ $0 == root }) ?? true else { continue }
      let tags = ([concept] + thesaurus.descendants(of: concept)).filter { single[$0] != nil }
      if !tags.isEmpty { bounds.append((concept, tags, tags.reduce(0) { $0 + (single[$1] ?? 0) })) }
    }
    bounds.sort { ($1.bound, thesaurus.id(of: $0.concept)) < ($0.bound, thesaurus.id(of: $1.concept)) }
    var rows: [FacetCounts.Row] = []
    for (concept, tags, bound) in bounds {
      if rows.count >= limit, bound <= rows[limit - 1].count { break }
      var count = bound
      if tags.count > 1 {
        let any = SearchQuery.any(tags.map { .tag(thesaurus.id(of: $0), field: DescriptionFields.conceptName) })
        count = try search.snapshot.count(request.query, filters: request.filters + [any])
      }
      let row = FacetCounts.Row(value: thesaurus.id(of: concept), concept: concept, count: count)
      let place = rows.firstIndex { ($0.count, row.value) < (count, $0.value) } ?? rows.count
      rows.insert(row, at: place)
    }
    return FacetCounts(name: choice.name, rows: Array(rows.prefix(limit)), distinctCount: bounds.count)
  }
}
