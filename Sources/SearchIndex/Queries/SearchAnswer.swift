/// What a search found.
public struct SearchAnswer: Hashable, Sendable {
  /// A document found.
  public struct Hit: Hashable, Sendable {
    /// Its number in the snapshot. ``Snapshot/id(of:)`` tells what the user calls it.
    public var document: Int
    /// How well it matches; 0 when the hits are ordered by a field.
    public var score: Float
  }

  /// A tag of a facet with its count.
  public struct FacetCount: Hashable, Sendable {
    /// The tag.
    public var tag: String
    /// How many of the documents found have it.
    public var count: Int
  }

  /// The tags of a facet field.
  public struct Facet: Hashable, Sendable {
    /// The field.
    public var field: String
    /// The most frequent tags; among equals in the order of their bytes.
    public var counts: [FacetCount]
    /// How many different tags there are in all.
    public var distinctCount: Int
  }

  /// The hits of the page asked for.
  public var hits: [Hit]
  /// How many documents were found; nil when that was not asked for.
  public var count: Int?
  /// The facets asked for.
  public var facets: [Facet]
}
