public import TextAnalysis

/// A place of a document that speaks of a concept.
public struct Mention: Sendable, Hashable {
  private let compactConcept: Int32
  private let compactLabel: Int32
  private let compactField: Int32
  private let compactSentence: Int32
  private let compactTokens: CompactRange
  private var compactRange: CompactRange
  /// The concept, a number of the thesaurus.
  public var concept: Int { Int(compactConcept) }
  /// The label that the text has, a number of the thesaurus.
  public var label: Int { Int(compactLabel) }
  /// The index of the field.
  public var field: Int { Int(compactField) }
  /// The number of the sentence, counted through the document.
  public var sentence: Int { Int(compactSentence) }
  /// The tokens of the field.
  public var tokens: Range<Int> { compactTokens.range }
  /// The raw UTF-8 bytes of the field.
  public var range: Range<Int> {
    get { compactRange.range }
    set { compactRange = CompactRange(newValue) }
  }
  /// How the text has the label.
  public var kind: LabelMatch.Kind
  /// What the ending says.
  public var form: WordForm
  /// Whether the text denies it: *ilman ajanvarausta*.
  public var isNegated = false
  /// Why it does not count; nil if it does.
  public var suppression: Suppression?

  /// A match of a label as a mention of a concept.
  init(_ match: LabelMatch, concept: Int, field: Int, sentence: Int, suppression: Suppression?) {
    compactConcept = Int32(truncatingIfNeeded: concept)
    compactLabel = Int32(truncatingIfNeeded: match.label)
    compactField = Int32(truncatingIfNeeded: field)
    compactSentence = Int32(truncatingIfNeeded: sentence)
    compactTokens = CompactRange(match.tokens)
    compactRange = CompactRange(match.range)
    kind = match.kind
    form = match.form
    self.suppression = suppression
  }

  /// Whether it speaks for its concept.
  public var counts: Bool { suppression == nil && !isNegated }
}

/// Why a mention does not speak for its concept.
public enum Suppression: String, Sendable, Hashable {
  /// The label or the concept is for searching only.
  case searchOnly
  /// The concept is no longer in use.
  case deprecated
  /// The same words speak for the same concept by a better label.
  case repeated
  /// It is a part of a longer mention that says more.
  case nested
  /// The same words are a better label of another concept.
  case ambiguous
  /// A narrower concept is there.
  case broader
  /// It is a part of a name, or of a word that means something else.
  case name
  /// The words are there, but the text is not about them.
  case context
  /// The caller excluded the concept.
  case excluded
}
