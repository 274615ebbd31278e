import Thesaurus

extension ThesaurusCheck {
  /// Ambiguous notation references (qSKOS; SKOS Reference, section 6.5.4).
  static let ambiguousNotations = ThesaurusCheck(
    "anr", .warning, title: "Two concepts of a scheme have the same notation.", remedy: "Give one of them another notation."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for property in 0..<thesaurus.propertyCount where thesaurus.propertyKind(property) == .notation {
      let (concept, notation) = (thesaurus.propertyConcept(property), thesaurus.propertyText(property))
      let schemes = Set(thesaurus.schemes(of: concept))
      for other in thesaurus.concepts(notation: notation) where other < concept {
        guard !schemes.isDisjoint(with: thesaurus.schemes(of: other)), hasNotation(property, other, thesaurus) else { continue }
        findings.add("\(vocabulary.name(concept)) has the notation “\(notation)” of \(vocabulary.name(other))", concept: concept)
      }
    }
  }

  /// Whether another concept has a notation with the same datatype too.
  private static func hasNotation(_ property: Int, _ concept: Int, _ thesaurus: Thesaurus) -> Bool {
    thesaurus.properties(of: concept).contains {
      thesaurus.propertyKind($0) == .notation && thesaurus.propertyText($0) == thesaurus.propertyText(property)
        && thesaurus.propertyDatatype($0) == thesaurus.propertyDatatype(property)
    }
  }
}
