internal import TextPrimitives

/// Counts the tags of a facet field over the documents found.
struct FacetCounter {
  private let name: String
  private let field: Int
  private let snapshot: Snapshot
  private var segment: Segment?
  private var column = TagColumn(.empty)
  /// The counts in the current segment by rank.
  private var counts: [UInt32] = []
  /// For each rank the last document that was counted; -1 for none.
  private var counted: [Int] = []
  /// The counts of the segments before, by tag, when there are several.
  private var totals: [[UInt8]: Int] = [:]

  /// - Throws: ``SearchIndexError`` `.query`.
  init(_ name: String, _ snapshot: Snapshot) throws(SearchIndexError) {
    guard let number = snapshot.schema.number(of: name), snapshot.schema.isFacet(Int(number.rawValue)) else {
      throw SearchIndexError(.query, "there is no facet named \(name)")
    }
    self.name = name
    self.snapshot = snapshot
    field = Int(number.rawValue)
  }

  /// Begins a segment.
  mutating func begin(segment number: Int) throws(SearchIndexError) {
    let segment = snapshot.segments[number].segment
    self.segment = segment
    column = try segment.tags(field)
    counts = [UInt32](repeating: 0, count: segment.dictionary(field).termCount)
    counted = [Int](repeating: -1, count: counts.count)
  }

  /// Counts the tags of a document.
  mutating func add(_ document: Int) {
    let range = column.readableRange(of: document)
    for place in range {
      let rank = column.rank(place)
      // A tag that was added twice counts once.
      if counts.indices.contains(rank), counted[rank] != document {
        counted[rank] = document
        counts[rank] &+= 1
      }
    }
  }

  /// Ends a segment.
  mutating func end() throws(SearchIndexError) {
    guard snapshot.segments.count > 1 else { return }
    for (rank, count) in counts.enumerated() where count > 0 {
      guard let term = try segment?.dictionary(field).term(at: rank) else { continue }
      totals[term, default: 0] += Int(count)
    }
  }

  /// The most frequent tags.
  func facet(limit: Int) throws(SearchIndexError) -> SearchAnswer.Facet {
    var facet = SearchAnswer.Facet(field: name, counts: [], distinctCount: 0)
    if snapshot.segments.count > 1 {
      facet.distinctCount = totals.count
      let best = totals.sorted { left, right in
        if left.value != right.value { return left.value > right.value }
        return TermCursor.isLess(left.key.span, right.key.span)
      }.prefix(max(0, limit))
      facet.counts = best.map { SearchAnswer.FacetCount(tag: String(utf8Bytes: $0.key.span), count: $0.value) }
      return facet
    }
    var ranks = counts.indices.filter { counts[$0] > 0 }
    facet.distinctCount = ranks.count
    ranks.sort { (counts[$1], $0) < (counts[$0], $1) }
    for rank in ranks.prefix(max(0, limit)) {
      guard let term = try segment?.dictionary(field).term(at: rank) else { continue }
      facet.counts.append(SearchAnswer.FacetCount(tag: String(utf8Bytes: term.span), count: Int(counts[rank])))
    }
    return facet
  }
}
