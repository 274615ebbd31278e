public import Thesaurus

/// A vocabulary as checks see it: as it can be used, as it was written, and as it was before.
public struct CheckedThesaurus: Sendable {
  /// The vocabulary as it can be used: relations in both directions, contradictions settled.
  public let thesaurus: Thesaurus
  /// The vocabulary as its files say it.
  public let source: ThesaurusSource
  /// An earlier release; nil where there is none to compare with.
  public let earlier: Thesaurus?
  /// The labels, ready to be found in any form; made when the first check asks.
  let forms: LabelForms

  /// A vocabulary to check.
  public init(_ thesaurus: Thesaurus, source: ThesaurusSource, earlier: Thesaurus? = nil) {
    self.thesaurus = thesaurus
    self.source = source
    self.earlier = earlier
    forms = LabelForms(thesaurus)
  }

  /// A concept in a message: its id, which people search for.
  func name(_ concept: Int) -> String { thesaurus.id(of: concept) }

  /// A resource in a message: the id of a concept, else its URI.
  func name(ofResource resource: Int) -> String {
    source.concept(ofResource: resource).map { name($0) } ?? "<\(source.uri(ofResource: resource))>"
  }

  /// The first few of some concepts in a message.
  func names(_ concepts: [Int], first count: Int) -> String {
    let rest = concepts.count - count
    return concepts.prefix(count).map { name($0) }.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  /// A label in a message.
  func quoted(_ label: Int) -> String { quoted(thesaurus.labelText(label), thesaurus.labelLanguage(label)) }

  /// A text and its language in a message.
  func quoted(_ text: String, _ language: String) -> String {
    "“\(text)”" + (language.isEmpty || language.hasPrefix("^^") ? "" : "@\(language)")
  }

  /// Where a label stands.
  func place(ofLabel label: Int) -> SourcePlace? {
    source.place(ofLabel: thesaurus.labelText(label), language: thesaurus.labelLanguage(label), of: thesaurus.labelConcept(label))
  }

  /// The concepts that are in use.
  var current: [Int] { (0..<thesaurus.count).filter { !thesaurus.isDeprecated($0) } }
}
