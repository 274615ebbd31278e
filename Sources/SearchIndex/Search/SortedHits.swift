/// The documents found, ordered by a field.
struct SortedHits {
  private enum Key {
    case number(Int64)
    case tag([UInt8])
    case missing
  }

  private let field: Int
  private let isNumber: Bool
  private let descending: Bool
  private let snapshot: Snapshot
  private var part = 0
  /// The documents found by segment, in their order.
  private var found: [[Int]]

  /// - Throws: ``SearchIndexError`` `.query`.
  init(_ name: String, descending: Bool, _ snapshot: Snapshot) throws(SearchIndexError) {
    guard let number = snapshot.schema.number(of: name) else { throw SearchIndexError(.query, "there is no field named \(name)") }
    field = Int(number.rawValue)
    isNumber = snapshot.schema.isNumber(field)
    guard isNumber || snapshot.schema.isFacet(field) else {
      throw SearchIndexError(.query, "hits cannot be ordered by \(name); it holds neither numbers nor facets")
    }
    self.descending = descending
    self.snapshot = snapshot
    found = Array(repeating: [], count: snapshot.segments.count)
  }

  /// Begins a segment.
  mutating func begin(segment: Int) throws(SearchIndexError) { part = segment }

  /// Adds a document.
  mutating func add(_ document: Int) { found[part].append(document) }

  /// The documents in order.
  /// - Throws: ``SearchIndexError`` `.damaged`.
  func documents() throws(SearchIndexError) -> [TopHits.Hit] {
    var keyed: [(key: Key, document: Int)] = []
    for (part, documents) in found.enumerated() where !documents.isEmpty {
      let segment = snapshot.segments[part].segment
      let base = snapshot.bases[part]
      if isNumber {
        let column = try segment.numbers(field)
        for document in documents { keyed.append((column[document].map { .number($0) } ?? .missing, base + document)) }
      } else {
        let column = try segment.tags(field)
        var names: [Int: [UInt8]] = [:]
        for document in documents {
          guard let rank = column.first(of: document) else {
            keyed.append((.missing, base + document))
            continue
          }
          let name: [UInt8]
          if let known = names[rank] { name = known } else { name = try segment.dictionary(field).term(at: rank) }
          names[rank] = name
          keyed.append((.tag(name), base + document))
        }
      }
    }
    keyed.sort { isBefore($0, $1) }
    return keyed.map { TopHits.Hit(score: 0, document: $0.document) }
  }

  private func isBefore(_ left: (key: Key, document: Int), _ right: (key: Key, document: Int)) -> Bool {
    switch (left.key, right.key) {
    case (.number(let one), .number(let other)) where one != other: return descending ? one > other : one < other
    case (.tag(let one), .tag(let other)) where one != other:
      return descending ? TermCursor.isLess(other.span, one.span) : TermCursor.isLess(one.span, other.span)
    case (.missing, .missing), (.number, .number), (.tag, .tag): return left.document < right.document
    case (.missing, _): return false
    case (_, .missing): return true
    default: return left.document < right.document
    }
  }
}
