import Thesaurus

extension ThesaurusCheck {
  /// Cyclic hierarchical relations (qSKOS; Skosify's hierarchy cycles): one finding a cycle of concepts that all reach each other.
  static let hierarchicalCycles = ThesaurusCheck(
    "chr", .error, title: "The hierarchy runs in a circle.", remedy: "Take out the skos:broader that goes down instead of up."
  ) { vocabulary, findings in
    for component in StrongComponents(of: vocabulary.thesaurus).components where component.count > 1 {
      let names = vocabulary.names(component, first: 5)
      findings.add("the hierarchy runs in a circle through \(names)", concept: component.first)
    }
  }
}
