import Thesaurus

extension ThesaurusCheck {
  /// Missing labels (qSKOS): of concepts, schemes and collections.
  static let missingLabels = ThesaurusCheck(
    "ml", .error, title: "A concept, scheme or collection has no preferred label.", remedy: "Add a skos:prefLabel."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in 0..<thesaurus.count where !thesaurus.labels(of: concept).contains(where: { thesaurus.labelKind($0) == .preferred }) {
      findings.add("\(vocabulary.name(concept)) has no preferred label", concept: concept)
    }
    for scheme in thesaurus.schemes where scheme.labels.isEmpty {
      findings.add("the scheme <\(scheme.uri)> has no label", severity: .warning)
    }
    for collection in thesaurus.collections where collection.labels.isEmpty {
      findings.add("the collection <\(collection.uri)> has no label", severity: .warning)
    }
  }
}
