public import Tagging

/// A text with the concepts that a person chose for it.
public struct TaggedText: Sendable {
  /// What it is called.
  public var id: String
  /// The text.
  public var document: Document
  /// The concepts: URIs, or ids of the vocabulary.
  public var gold: [String]
  /// The concepts that are given by label only.
  public var goldLabels: [String] = []

  /// A tagged text.
  public init(id: String, document: Document, gold: [String]) {
    self.id = id
    self.document = document
    self.gold = gold
  }
}
