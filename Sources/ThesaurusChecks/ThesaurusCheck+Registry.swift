extension ThesaurusCheck {
  /// All checks, one a line.
  public static let all: [ThesaurusCheck] = [
    // Labels and documentation.
    .omittedLanguageTags,
    .incompleteLanguageCoverage,
    .noCommonLanguage,
    .emptyLabels,
    .missingLabels,
    .disjointLabels,
    .inconsistentPreferredLabels,
    .overlappingLabels,
    .unprintableCharacters,
    .labelWhiteSpace,
    .undocumentedConcepts,
    // Structure.
    .conceptIsScheme,
    .conceptIsCollection,
    .emptyCollections,
    .conceptsInNoScheme,
    .orphanConcepts,
    .disconnectedClusters,
    .hierarchicalCycles,
    .hierarchicalRedundancy,
    .valuelessAssociativeRelations,
    .solelyTransitiveRelations,
    .reflexiveRelations,
    .unidirectionalRelations,
    .omittedTopConcepts,
    .topConceptsWithBroader,
    .relationClashes,
    // Mappings, notations and names.
    .mappingClashes,
    .mappingMisuse,
    .missingOutLinks,
    .schemeOfURIs,
    .undefinedTerms,
    .ambiguousNotations,
    // Finnish and Swedish.
    .pluralWithoutSingular,
    .inflectedAlternatives,
    .overlappingForms,
    .uninflectedLabels,
    .swedishNotAttested,
    // Releases.
    .removedConcepts,
    .deprecatedWithoutReplacement,
  ]

  /// The checks that a code means, those of qSKOS by their own codes and the conditions of SKOS by their numbers.
  public static func named(_ code: String) -> [ThesaurusCheck] { all.filter { $0.answers(to: code) } }
}
