/// Suggestions compared with what people chose: means over documents, by language, and counts by facet.
public struct Evaluation: Sendable {
  /// A document with its suggestions and what people chose.
  public struct Document: Sendable, Hashable {
    /// What the document is called.
    public var id: String
    /// Its language, or empty.
    public var language: String
    /// The suggested concepts, the best first, none twice.
    public var suggestions: [String]
    /// The concepts that people chose.
    public var gold: Set<String>

    /// A document.
    public init(id: String, language: String = "", suggestions: [String], gold: Set<String>) {
      self.id = id
      self.language = language
      self.suggestions = suggestions
      self.gold = gold
    }
  }

  /// Means over some documents.
  public struct Means: Sendable, Hashable {
    /// The number of documents.
    public var documents = 0
    /// The means at each of ``Evaluation/depths``.
    public var quality: [RankedQuality]
    /// All suggestions up to the limit together.
    public var counts = HitCounts()
  }

  /// How many suggestions count, each in turn, ascending.
  public let depths: [Int]
  /// The most suggestions of a document that count.
  public let limit: Int
  /// The documents, their suggestions cut to the limit, in the order in which they came.
  public private(set) var documents: [Document] = []

  /// An evaluation without documents.
  /// - Parameters:
  ///   - depths: How many suggestions count, each in turn; those beyond the limit are left out.
  ///   - limit: The most suggestions of a document that count.
  public init(depths: [Int] = [1, 3, 5, 10], limit: Int = 10) {
    self.limit = limit
    self.depths = Set(depths + [limit]).filter { $0 >= 1 && $0 <= limit }.sorted()
  }

  /// Adds a document.
  public mutating func append(_ document: Document) {
    var document = document
    document.suggestions = Array(document.suggestions.prefix(limit))
    documents.append(document)
  }

  /// The means over all documents.
  public var overall: Means { means(of: documents) }

  /// The means by language, in the order of the languages.
  public var byLanguage: [(language: String, means: Means)] {
    Dictionary(grouping: documents, by: \.language).sorted { $0.key < $1.key }.map { ($0.key, means(of: $0.value)) }
  }

  private func means(of documents: [Document]) -> Means {
    var sums = depths.map { _ in RankedQuality() }
    var means = Means(quality: [])
    for document in documents {
      for (index, depth) in depths.enumerated() { sums[index] += RankedQuality(of: document.suggestions, gold: document.gold, at: depth) }
      let hits = document.suggestions.count { document.gold.contains($0) }
      means.counts.hits += hits
      means.counts.extra += document.suggestions.count - hits
      means.counts.missed += document.gold.count - hits
    }
    means.documents = documents.count
    means.quality = sums.map { $0.divided(by: documents.count) }
    return means
  }

  /// Hits by facet, in the order of the facets' names.
  /// - Parameter facet: The name of the facet of a concept; empty where it has none.
  public func byFacet(_ facet: (String) -> String) -> [(facet: String, counts: HitCounts)] {
    var counts: [String: HitCounts] = [:]
    for document in documents {
      for concept in document.suggestions {
        if document.gold.contains(concept) {
          counts[facet(concept), default: HitCounts()].hits += 1
        } else {
          counts[facet(concept), default: HitCounts()].extra += 1
        }
      }
      for concept in document.gold where !document.suggestions.contains(concept) {
        counts[facet(concept), default: HitCounts()].missed += 1
      }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The documents with the least F1, the worst first; of equal ones those with more wrong and missing concepts.
  public func worst(_ count: Int, at depth: Int) -> [Document] {
    let ranked = documents.enumerated().map { index, document in
      let quality = RankedQuality(of: document.suggestions, gold: document.gold, at: depth)
      let hits = document.suggestions.prefix(depth).count { document.gold.contains($0) }
      return (f1: quality.f1, faults: min(depth, document.suggestions.count) + document.gold.count - 2 * hits, index: index)
    }
    return ranked.filter { $0.faults > 0 }.sorted { ($0.f1, $1.faults, $0.index) < ($1.f1, $0.faults, $1.index) }
      .prefix(count).map { documents[$0.index] }
  }
}
