import Thesaurus

extension ThesaurusCheck {
  /// Mapping clashes (qSKOS; SKOS Reference, S46).
  static let mappingClashes = ThesaurusCheck(
    "mc", .error, aliases: ["S46"], title: "A concept has an exact match that is a broader, narrower or related match too.",
    remedy: "Keep the mapping that is true."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    for concept in 0..<thesaurus.count {
      let mappings = thesaurus.mappings(of: concept)
      let exact = Set(mappings.filter { $0.kind == .exactMatch }.map(\.uri))
      for (kind, uri) in mappings where exact.contains(uri) && (kind == .broadMatch || kind == .narrowMatch || kind == .relatedMatch) {
        findings.add("<\(uri)> is \(kind) of \(vocabulary.name(concept)) and its exactMatch too", concept: concept)
      }
    }
  }
}
