public import Tagging
public import Thesaurus

/// A text with the concepts that a person chose for it.
public struct TaggedText: Sendable {
  /// What it is called.
  public var id: String
  /// The text.
  public var document: Document
  /// The concepts: URIs, ids of the vocabulary, or labels.
  public var gold: [String]

  /// A tagged text.
  public init(id: String, document: Document, gold: [String]) {
    self.id = id
    self.document = document
    self.gold = gold
  }
}

extension TaggedText {
  /// The chosen concepts as URIs; what names no concept of a thesaurus stays as it is.
  public func uris(in thesaurus: Thesaurus) -> [String] {
    gold.map { name in (thesaurus.concept(id: name) ?? thesaurus.concepts(labelled: name).first).map(thesaurus.uri(of:)) ?? name }
  }
}
