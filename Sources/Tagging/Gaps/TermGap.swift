public import TextAnalysis

/// A word or phrase that a collection of texts uses like a term and that no concept covers.
public struct TermGap: Sendable, Hashable {
  /// The term in the form to list it under.
  public var term: String
  /// The language of the texts that have it.
  public var language: Language
  /// How often the texts have it, in any form.
  public var occurrences: Int
  /// How many texts have it.
  public var documents: Int
  /// The forms that the texts have, folded, the commonest first.
  public var forms: [String]
  /// Some of the sentences that have it, each once.
  public var examples: [String]
  /// How probable a term it is beside the others of the collection; only the order of the numbers means something.
  public var score: Double
}
