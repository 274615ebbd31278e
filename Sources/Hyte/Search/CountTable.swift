internal import SearchIndex
internal import Thesaurus

/// How many descriptions have each of some things together with each of others: what there is for whom, and what is missing.
public struct CountTable: Sendable {
  /// A row or a column.
  public struct Heading: Hashable, Sendable {
    /// The value, or the id of the concept.
    public var value: String
    /// The concept, if it is one; its narrower concepts count as it.
    public var concept: Int?
    /// How many descriptions have it, whatever else they have.
    public var count: Int
  }

  /// What the rows are: a field of values, or the id of a concept whose narrower concepts they are.
  public var rowName: String
  /// What the columns are.
  public var columnName: String
  /// The rows.
  public var rows: [Heading]
  /// The columns, those with most descriptions first.
  public var columns: [Heading]
  /// How many columns there are in all.
  public var columnCount: Int
  /// The counts, by row and column.
  public var counts: [[Int]]
  /// How many descriptions were counted.
  public var total: Int
  /// Where no description has all parts of the query: how many of them those counted have at least, and how many there are.
  public var partsFound: (least: Int, all: Int)?
}

extension DescriptionSearch {
  /// Counts descriptions by two things at a time.
  /// - Parameters:
  ///   - rows: A field of values, or a concept by its id or label: then its narrower concepts, with all that is below each.
  ///   - columns: The same.
  ///   - typed: A query that the descriptions must match, less strictly if none does (see ``answer(_:options:)``); nil for all.
  ///   - columnLimit: The most columns.
  /// - Throws: ``SearchIndex/QueryError``; ``SearchIndex/SearchIndexError``.
  /// - Complexity: O(rows · columns · log descriptions + matching descriptions).
  public func table(
    rows: String, columns: String, matching typed: String? = nil, options: Options = Options(), columnLimit: Int = .max
  ) throws -> CountTable {
    var filters = try options.filters.map { try filter($0) }
    var partsFound: (least: Int, all: Int)?
    if let typed {
      var options = options
      options.limit = 0
      let answer = try answer(typed, options: options)
      filters.append(answer.expanded.query)
      partsFound = answer.partsFound
    }
    let rowAxis = try headings(rows, filters)
    let allColumns = try headings(columns, filters)
    let columnAxis = allColumns.prefix(columnLimit)
    var counts: [[Int]] = []
    for row in rowAxis {
      var line: [Int] = []
      for column in columnAxis {
        line.append(row.heading.count == 0 ? 0 : try snapshot.count(.everything, filters: filters + [row.query, column.query]))
      }
      counts.append(line)
    }
    return CountTable(
      rowName: rows, columnName: columns, rows: rowAxis.map(\.heading), columns: columnAxis.map(\.heading),
      columnCount: allColumns.count, counts: counts, total: try snapshot.count(.everything, filters: filters), partsFound: partsFound)
  }

  private typealias Axis = [(heading: CountTable.Heading, query: SearchQuery)]

  private func headings(_ name: String, _ filters: [SearchQuery]) throws(SearchIndexError) -> Axis {
    if fields.valueNames.contains(name) || name == DescriptionFields.languageName {
      let request = SearchRequest(.everything, filters: filters, limit: 0, facets: [name], facetLimit: .max)
      let counts = try snapshot.search(request).facets.flatMap(\.counts)
      return counts.map { (CountTable.Heading(value: $0.tag, concept: nil, count: $0.count), .tag($0.tag, field: name)) }
    }
    let thesaurus = tagger.thesaurus
    guard let parent = thesaurus.concept(id: name) ?? thesaurus.concepts(labelled: name).first else {
      let known = ([DescriptionFields.languageName] + fields.valueNames + thesaurus.facets.map(thesaurus.id)).joined(separator: ", ")
      throw SearchIndexError(.query, "there is neither a field of values nor a concept \(name); there are \(known)")
    }
    var axis: Axis = []
    for concept in thesaurus.narrower(of: parent).map(Int.init) where !thesaurus.isDeprecated(concept) {
      let tags = [concept] + thesaurus.descendants(of: concept)
      let query = SearchQuery.any(tags.map { .tag(thesaurus.id(of: $0), field: DescriptionFields.conceptName) })
      let count = try snapshot.count(.everything, filters: filters + [query])
      axis.append((CountTable.Heading(value: thesaurus.id(of: concept), concept: concept, count: count), query))
    }
    axis.sort { ($1.heading.count, $0.heading.value) < ($0.heading.count, $1.heading.value) }
    return axis
  }
}
