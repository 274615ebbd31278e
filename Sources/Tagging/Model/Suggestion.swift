public import TextAnalysis

/// A concept that a document is about, with the places that say so.
public struct Suggestion: Sendable {
  /// The concept, a number of the thesaurus.
  public var concept: Int
  /// How probable it is that a careful person would choose the concept, 0…1.
  public var score: Double
  /// Where the document speaks of it, in the order of the text.
  public var mentions: [Mention]
  /// What the score is made of.
  public var features: Features
  /// Whether every mention is denied. Only asked-for with ``TaggingOptions/includesAll``.
  public var isNegated: Bool
  /// Why no mention counts; nil for a suggestion. Only asked-for with ``TaggingOptions/includesAll``.
  public var suppression: Suppression?
}

/// The concepts of a document.
public struct TaggedDocument: Sendable {
  /// The concepts, the most probable first; equal scores in the order of URIs.
  public var suggestions: [Suggestion]
  /// The language of most of the text; nil where no sentence tells.
  public var language: Language?
}
