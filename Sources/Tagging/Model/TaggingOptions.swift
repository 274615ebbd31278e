public import TextAnalysis

/// What a caller wants of one call.
public struct TaggingOptions: Sendable {
  /// The language of all text, whatever it looks like; nil to find out sentence by sentence.
  public var language: Language?
  /// The most concepts to give; nil for no limit.
  public var limit: Int?
  /// The most concepts to give of each facet; nil for no limit.
  public var limitPerFacet: Int?
  /// The concepts to give.
  public var selection = ConceptSelection()
  /// Whether to leave a concept out where one below it is given too. Off by default: on annotated descriptions, the broader concept was
  /// mostly meant as well.
  public var leavesOutBroader = false
  /// The least score to give.
  public var threshold = 0.0
  /// Whether to give every mention of every label, also those that negation or choice took out.
  public var includesAll = false

  /// The default: every language, no limit.
  public init() {}
}
