public import Thesaurus

/// How large a vocabulary is, and what a terminologist still has to review.
public struct ThesaurusStatistics: Sendable {
  /// What there is and what is left to do in one language.
  public struct LanguageCounts: Hashable, Sendable {
    /// The language tag; empty for labels without one.
    public var language: String
    /// Preferred, alternative and hidden labels.
    public var preferred = 0, alternative = 0, hidden = 0
    /// Definitions.
    public var definitions = 0
    /// Concepts in use without a preferred label.
    public var withoutLabel = 0
    /// Concepts in use without a definition.
    public var withoutDefinition = 0
    /// Preferred labels whose status is anything but attested or accepted.
    public var labelsToReview = 0
    /// Definitions whose status is anything but attested or accepted.
    public var definitionsToReview = 0
  }

  /// All concepts, and those of them that are deprecated or only for searching.
  public internal(set) var concepts = 0, deprecated = 0, searchOnly = 0
  /// Schemes and collections.
  public internal(set) var schemes = 0, collections = 0
  /// Steps up, associated pairs and mappings.
  public internal(set) var hierarchical = 0, associative = 0, mappings = 0
  /// Concepts with a mapping.
  public internal(set) var mapped = 0
  /// Concepts below each facet, the facet included, in the order of their ids.
  public internal(set) var facets: [(id: String, concepts: Int)] = []
  /// By language, sorted.
  public internal(set) var languages: [LanguageCounts] = []

  /// Counts.
  /// - Complexity: O(size of the vocabulary × languages).
  public init(of thesaurus: Thesaurus) {
    concepts = thesaurus.count
    schemes = thesaurus.schemes.count
    collections = thesaurus.collections.count
    var sizes: [Int: Int] = [:]
    for concept in 0..<thesaurus.count {
      if thesaurus.isDeprecated(concept) { deprecated += 1 }
      if thesaurus.isSearchOnly(concept) { searchOnly += 1 }
      hierarchical += thesaurus.broader(of: concept).count
      associative += thesaurus.related(of: concept).count { Int($0) > concept }
      let count = thesaurus.mappings(of: concept).count
      mappings += count
      if count > 0 { mapped += 1 }
      if let root = thesaurus.root(of: concept) { sizes[root, default: 0] += 1 }
    }
    facets = sizes.map { (thesaurus.id(of: $0.key), $0.value) }.sorted { $0.id < $1.id }
    languages = thesaurus.labelLanguages.map { Self.counts(of: thesaurus, language: $0) }
  }

  private static func counts(of thesaurus: Thesaurus, language: String) -> LanguageCounts {
    var counts = LanguageCounts(language: language)
    for label in 0..<thesaurus.labelCount where thesaurus.labelLanguage(label) == language {
      switch thesaurus.labelKind(label) {
      case .preferred: counts.preferred += 1
      case .alternative: counts.alternative += 1
      case .hidden: counts.hidden += 1
      }
    }
    let isOpen = { (kind: PropertyKind, concept: Int) in
      thesaurus.text(kind, of: concept, language: language).map { $0 != "attested" && $0 != "accepted" } ?? false
    }
    for concept in 0..<thesaurus.count where !thesaurus.isDeprecated(concept) {
      let hasDefinition = thesaurus.text(.definition, of: concept, language: language) != nil
      if hasDefinition { counts.definitions += 1 } else { counts.withoutDefinition += 1 }
      if thesaurus.preferredLabel(of: concept, language: language) == nil { counts.withoutLabel += 1 }
      if isOpen(.labelStatus, concept) { counts.labelsToReview += 1 }
      if isOpen(.definitionStatus, concept) { counts.definitionsToReview += 1 }
    }
    return counts
  }
}
