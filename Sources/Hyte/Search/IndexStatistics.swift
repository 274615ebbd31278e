public import SearchIndex
internal import TextPrimitives
internal import Thesaurus

/// How large an index of descriptions is, and what is in it.
public struct IndexStatistics: Sendable {
  /// How many descriptions there are.
  public var descriptions: Int
  /// How many of them have no concept.
  public var withoutConcepts: Int
  /// How many have each language, the most frequent first.
  public var languages: [FacetCounts.Row]
  /// How many different concepts descriptions have, and how often they have one.
  public var concepts: (distinct: Int, assigned: Int)
  /// For each field of values how many different values there are.
  public var values: [(name: String, distinct: Int)]
  /// How many times something was committed, how many segments and bytes there are.
  public var storage: (commits: Int, segments: Int, bytes: Int)
  /// What the bytes are for, the most first.
  public var sections: [(name: String, bytes: Int)]

  /// Counts.
  /// - Throws: ``SearchIndex/SearchIndexError``.
  /// - Complexity: O(descriptions).
  public init(of search: DescriptionSearch) throws(SearchIndexError) {
    let snapshot = search.snapshot
    let names = [DescriptionFields.conceptName, DescriptionFields.languageName] + search.fields.valueNames
    let request = SearchRequest(.everything, limit: 0, facets: names, facetLimit: .max, countsHits: true)
    let found = try snapshot.search(request)
    func counts(_ name: String) -> [SearchAnswer.FacetCount] { found.facets.first { $0.field == name }?.counts ?? [] }
    descriptions = snapshot.documentCount
    let concepts = counts(DescriptionFields.conceptName)
    self.concepts = (concepts.count, concepts.reduce(0) { $0 + $1.count })
    languages = counts(DescriptionFields.languageName).map { FacetCounts.Row(value: $0.tag, concept: nil, count: $0.count) }
    values = search.fields.valueNames.map { ($0, counts($0).count) }
    let tagged = try snapshot.count(.any(concepts.map { .tag($0.tag, field: DescriptionFields.conceptName) }))
    withoutConcepts = descriptions - tagged
    storage = (snapshot.commit, snapshot.segmentCount, snapshot.byteCount)
    sections = snapshot.sectionSizes
  }

  /// The counts as text.
  public var text: String {
    var text = "descriptions  \(descriptions)"
    text += withoutConcepts > 0 ? " (\(withoutConcepts) without a concept)\n" : "\n"
    text += "languages     \(languages.map { "\($0.value) \($0.count)" }.joined(separator: ", "))\n"
    text += "concepts      \(concepts.distinct), \(concepts.assigned) times\n"
    for value in values { text += "value \(value.name)  \(value.distinct) different\n" }
    text += "storage       \(storage.bytes) bytes, segments \(storage.segments), commits \(storage.commits)\n"
    for section in sections { text += "  \(section.bytes)  \(section.name)\n" }
    return text.withVisibleControls
  }

  /// The counts as a JSON object.
  public var json: String {
    var json = JSONWriter()
    json.beginObject()
    for (name, number) in [
      ("descriptions", descriptions), ("withoutConcepts", withoutConcepts), ("concepts", concepts.distinct),
      ("assignments", concepts.assigned), ("commits", storage.commits), ("segments", storage.segments), ("bytes", storage.bytes),
    ] {
      json.key(name)
      json.integer(number)
    }
    let groups = [
      ("languages", languages.map { ($0.value, $0.count) }), ("values", values.map { ($0.name, $0.distinct) }),
      ("sections", sections.map { ($0.name, $0.bytes) }),
    ]
    for (name, rows) in groups {
      json.key(name)
      json.beginObject()
      for row in rows {
        json.key(row.0)
        json.integer(row.1)
      }
      json.endObject()
    }
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension DescriptionSearch {
  /// How many descriptions have each concept; those that none has are left out.
  /// - Throws: ``SearchIndex/SearchIndexError``.
  /// - Complexity: O(descriptions).
  public func conceptCounts() throws(SearchIndexError) -> [Int: Int] {
    let request = SearchRequest(.everything, limit: 0, facets: [DescriptionFields.conceptName], facetLimit: .max)
    var counts: [Int: Int] = [:]
    for facet in try snapshot.search(request).facets {
      for row in facet.counts { if let concept = tagger.thesaurus.concept(id: row.tag) { counts[concept] = row.count } }
    }
    return counts
  }
}
