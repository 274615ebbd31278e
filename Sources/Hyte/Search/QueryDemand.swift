internal import SearchIndex

/// How much of what was typed a description must have. A part is a word, or several that name a concept together; conditions, such as
/// values and what is excluded, hold anyway.
public struct QueryDemand: Hashable, Sendable {
  /// So many parts are enough; nil for all of them.
  public var leastParts: Int?
  /// Whether words that name a concept together are parts of their own.
  public var splitsNames: Bool

  /// A demand.
  public init(leastParts: Int? = nil, splitsNames: Bool = false) {
    self.leastParts = leastParts
    self.splitsNames = splitsNames
  }

  /// All parts.
  public static let everything = QueryDemand()
  /// Any of the parts.
  public static let anything = QueryDemand(leastParts: 1)

  /// Of more parts than this, any one is enough where not all need be found: the choices would be too many.
  static let mostChoices = 6

  /// The demands for fewer than so many parts, the greatest first.
  static func fewer(than parts: Int, splitsNames: Bool = false) -> [QueryDemand] {
    let most = parts > mostChoices ? 1 : parts - 1
    return stride(from: most, to: 0, by: -1).map { QueryDemand(leastParts: $0, splitsNames: splitsNames) }
  }

  /// Parts side by side as this demand has them: all of them, or every choice of as many as are enough.
  func applied(to parts: [SearchQuery]) -> [SearchQuery] {
    guard let leastParts, leastParts < parts.count else { return parts }
    if leastParts <= 1 || parts.count > Self.mostChoices { return [.any(parts)] }
    return [.any(Self.choices(of: leastParts, from: parts[...]).map { .all($0) })]
  }

  private static func choices(of count: Int, from parts: ArraySlice<SearchQuery>) -> [[SearchQuery]] {
    if count == 0 { return [[]] }
    guard let first = parts.first, parts.count >= count else { return [] }
    return choices(of: count - 1, from: parts.dropFirst()).map { [first] + $0 } + choices(of: count, from: parts.dropFirst())
  }
}
