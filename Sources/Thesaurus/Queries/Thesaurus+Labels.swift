/// The labels of all concepts as one flat table, sorted by concept, kind, language and text.
extension Thesaurus {
  /// How many labels there are.
  public var labelCount: Int { labels.count }

  /// The labels of a concept, as numbers.
  public func labels(of concept: Int) -> Range<Int> { labels.range(of: concept) }

  /// The concept of a label.
  public func labelConcept(_ label: Int) -> Int { Int(labels.rows[label].owner) }

  /// The language tag of a label (BCP 47, lower-cased); empty where there is none.
  public func labelLanguage(_ label: Int) -> String { qualifiers[Int(labels.rows[label].qualifier)] }

  /// The language of a label as a number of ``qualifiers``: languages are compared faster by number.
  public func labelQualifier(_ label: Int) -> Int { Int(labels.rows[label].qualifier) }

  /// What a label is to its concept.
  public func labelKind(_ label: Int) -> LabelKind { LabelKind(rawValue: labels.rows[label].kind & 0x7F) ?? .hidden }

  /// Whether a label is good for searching but bad for tagging, like *missä* or *ryhmässä*.
  public func labelIsSearchOnly(_ label: Int) -> Bool { labels.rows[label].kind & 0x80 != 0 }

  /// The text of a label.
  public func labelText(_ label: Int) -> String { labels.text(label) }

  /// The bytes of all labels; ``labelRange(_:)`` says where each one stands.
  public var labelBytes: [UInt8] { labels.bytes }

  /// Where the text of a label stands in ``labelBytes``.
  public func labelRange(_ label: Int) -> Range<Int> { labels.textRange(label) }

  /// The preferred label of a concept in a language; nil where it has none.
  public func preferredLabel(of concept: Int, language: String) -> String? {
    for label in labels(of: concept) where labelKind(label) == .preferred && labelLanguage(label) == language {
      return labelText(label)
    }
    return nil
  }

  /// A name to show: the preferred label in the first of some languages that has one, else in any language, else the id.
  public func displayLabel(of concept: Int, languages: String...) -> String {
    for language in languages {
      if let label = preferredLabel(of: concept, language: language) { return label }
    }
    let any = labels(of: concept).first { labelKind($0) == .preferred } ?? labels(of: concept).first
    return any.map(labelText) ?? id(of: concept)
  }

  /// The languages in which there are labels, sorted.
  /// - Complexity: O(labels).
  public var labelLanguages: [String] {
    var isUsed = Array(repeating: false, count: qualifiers.count)
    for row in labels.rows { isUsed[Int(row.qualifier)] = true }
    return qualifiers.indices.filter { isUsed[$0] }.map { qualifiers[$0] }.sorted()
  }
}
