import Thesaurus

extension ThesaurusCheck {
  /// Ambiguous notation references (qSKOS; SKOS Reference, section 6.5.4).
  static let ambiguousNotations = ThesaurusCheck(
    "anr", .warning, title: "Two concepts of a scheme have the same notation, or one has two of one kind.",
    remedy: "Give one of them another notation; where there are several systems of notation, give each a datatype."
  ) { vocabulary, findings in
    struct Key: Hashable {
      var notation: String
      var datatype: String
      var scheme: Int32
    }
    let thesaurus = vocabulary.thesaurus
    var first: [Key: Int] = [:]
    var previous: (concept: Int, datatype: String, notation: String)?
    for property in 0..<thesaurus.propertyCount where thesaurus.propertyKind(property) == .notation {
      let (concept, notation) = (thesaurus.propertyConcept(property), thesaurus.propertyText(property))
      if let previous, previous.concept == concept, previous.datatype == thesaurus.propertyDatatype(property) {
        findings.add("\(vocabulary.name(concept)) has two notations, “\(previous.notation)” and “\(notation)”", concept: concept)
      }
      previous = (concept, thesaurus.propertyDatatype(property), notation)
      var other: Int?
      for scheme in thesaurus.schemes(of: concept) {
        let key = Key(notation: notation, datatype: thesaurus.propertyDatatype(property), scheme: scheme)
        if let owner = first[key] { other = other ?? owner } else { first[key] = concept }
      }
      if let other, other != concept {
        findings.add("\(vocabulary.name(concept)) has the notation “\(notation)” of \(vocabulary.name(other))", concept: concept)
      }
    }
  }
}
