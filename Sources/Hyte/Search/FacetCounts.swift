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

  /// The counts, in the order in which they were asked for.
  func facets(of found: SearchAnswer, limit: Int, _ thesaurus: Thesaurus) -> [FacetCounts] {
    choices.compactMap { choice in
      guard let counted = found.facets.first(where: { $0.field == choice.field }) else { return nil }
      var rows = counted.counts.map { count in
        let concept = choice.field == DescriptionFields.conceptName ? thesaurus.concept(id: count.tag) : nil
        return FacetCounts.Row(value: count.tag, concept: concept, count: count.count)
      }
      if let facet = choice.facet { rows.removeAll { $0.concept.map { thesaurus.root(of: $0) != facet } ?? true } }
      return FacetCounts(name: choice.name, rows: Array(rows.prefix(limit)), distinctCount: rows.count)
    }
  }
}
