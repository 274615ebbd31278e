/// What the score of a concept in a document is made of: counts and shares that a person can check.
public struct Features: Sendable, Hashable {
  /// Mentions in the label's own words or forms.
  public var words = 0
  /// Mentions by labels of several words.
  public var terms = 0
  /// Mentions by words of the same root.
  public var derivations = 0
  /// Mentions inside longer words.
  public var parts = 0
  /// Whether the title mentions it.
  public var isInTitle = false
  /// Where the first mention is, 0 for the first byte, 1 for the last.
  public var firstPosition = 1.0
  /// The share of the document's sentences with a mention.
  public var spread = 0.0
  /// The length of the longest label that was found, in letters.
  public var labelLength = 0
  /// The number of concepts that share the best label.
  public var sharing = 1

  /// No mentions.
  public init() {}
}

extension Features {
  /// The features by name, for people and programs that want to see what a score is made of.
  public var named: [(name: String, value: Double)] {
    [
      ("words", Double(words)), ("terms", Double(terms)), ("derivations", Double(derivations)), ("parts", Double(parts)),
      ("title", isInTitle ? 1 : 0), ("firstPosition", firstPosition), ("spread", spread), ("labelLength", Double(labelLength)),
      ("sharing", Double(sharing)),
    ]
  }
}
