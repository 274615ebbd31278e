public import Thesaurus

/// What has changed between two releases of a vocabulary, as people who have used the first one need to know it.
///
/// Concepts are the same when their URIs are.
public struct ThesaurusDifference: Hashable, Sendable {
  /// A concept by URI, id and name.
  public struct Name: Hashable, Sendable {
    /// Its URI.
    public var uri: String
    /// Its id in the release that it is taken from.
    public var id: String
    /// Its label in Finnish, else in English, else any.
    public var label: String
  }

  /// A label that came or went.
  public struct LabelChange: Hashable, Sendable {
    /// What kind of label it is.
    public var kind: LabelKind
    /// Its language.
    public var language: String
    /// The label that went; nil where one only came.
    public var before: String?
    /// The label that came; nil where one only went.
    public var after: String?
  }

  /// A concept that is no longer to be used, and what is to be used instead.
  public struct Deprecation: Hashable, Sendable {
    /// The concept.
    public var concept: Name
    /// What replaces it; a URI of its own name where the vocabulary does not hold it.
    public var replacements: [Name]
  }

  /// A concept with other labels than before.
  public struct Relabelling: Hashable, Sendable {
    /// The concept.
    public var concept: Name
    /// The labels that came or went.
    public var changes: [LabelChange]
  }

  /// A concept under other concepts than before.
  public struct Move: Hashable, Sendable {
    /// The concept.
    public var concept: Name
    /// The concepts that it stood under and does not any more.
    public var from: [Name]
    /// The concepts that it stands under and did not before.
    public var to: [Name]
  }

  /// Concepts that are new.
  public internal(set) var added: [Name] = []
  /// Concepts that are gone; there should be none.
  public internal(set) var removed: [Name] = []
  /// Concepts that were in use and are no longer.
  public internal(set) var deprecated: [Deprecation] = []
  /// Concepts with other labels than before.
  public internal(set) var relabelled: [Relabelling] = []
  /// Concepts under other concepts than before.
  public internal(set) var moved: [Move] = []

  /// Compares two releases.
  /// - Complexity: O(size of both).
  public init(from old: Thesaurus, to new: Thesaurus) {
    for concept in 0..<old.count where new.concept(uri: old.uri(of: concept)) == nil { removed.append(Self.name(concept, old)) }
    for concept in 0..<new.count {
      let name = Self.name(concept, new)
      guard let before = old.concept(uri: new.uri(of: concept)) else {
        added.append(name)
        continue
      }
      if new.isDeprecated(concept), !old.isDeprecated(before) {
        let replacements = new.replacements(of: concept).map { uri in
          new.concept(uri: uri).map { Self.name($0, new) } ?? Name(uri: uri, id: uri, label: uri)
        }
        deprecated.append(Deprecation(concept: name, replacements: replacements))
      }
      let changes = Self.labelChanges(before, old, concept, new)
      if !changes.isEmpty { relabelled.append(Relabelling(concept: name, changes: changes)) }
      let (above, aboveBefore) = (new.broader(of: concept).map(Int.init), old.broader(of: before).map(Int.init))
      let (uris, urisBefore) = (Set(above.map(new.uri(of:))), Set(aboveBefore.map(old.uri(of:))))
      if uris != urisBefore {
        let from = aboveBefore.filter { !uris.contains(old.uri(of: $0)) }.map { Self.name($0, old) }
        let to = above.filter { !urisBefore.contains(new.uri(of: $0)) }.map { Self.name($0, new) }
        moved.append(Move(concept: name, from: from, to: to))
      }
    }
  }

  /// Whether nothing of what is compared has changed.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && deprecated.isEmpty && relabelled.isEmpty && moved.isEmpty }

  private static func name(_ concept: Int, _ thesaurus: Thesaurus) -> Name {
    Name(
      uri: thesaurus.uri(of: concept), id: thesaurus.id(of: concept),
      label: thesaurus.displayLabel(of: concept, languages: "fi", "en"))
  }

  /// A preferred label that replaces another is one change; of other labels each one is.
  private static func labelChanges(_ before: Int, _ old: Thesaurus, _ after: Int, _ new: Thesaurus) -> [LabelChange] {
    struct Label: Hashable {
      var kind: LabelKind
      var text: LocalizedText
    }
    func labels(_ concept: Int, _ thesaurus: Thesaurus) -> [Label] {
      thesaurus.labels(of: concept).map {
        Label(kind: thesaurus.labelKind($0), text: LocalizedText(thesaurus.labelText($0), language: thesaurus.labelLanguage($0)))
      }
    }
    let (was, now) = (labels(before, old), labels(after, new))
    let (known, current) = (Set(was), Set(now))
    var changes = was.filter { !current.contains($0) }.map {
      LabelChange(kind: $0.kind, language: $0.text.language, before: $0.text.text)
    }
    for label in now where !known.contains(label) {
      let replaced = changes.firstIndex { $0.kind == .preferred && $0.language == label.text.language && $0.after == nil }
      if label.kind == .preferred, let replaced {
        changes[replaced].after = label.text.text
      } else {
        changes.append(LabelChange(kind: label.kind, language: label.text.language, after: label.text.text))
      }
    }
    return changes
  }
}
