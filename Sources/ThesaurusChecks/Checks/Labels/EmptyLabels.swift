import TextPrimitives
import Thesaurus

extension ThesaurusCheck {
  /// Empty labels (qSKOS).
  static let emptyLabels = ThesaurusCheck(
    "el", .error, title: "A label is empty, or nothing but white space.", remedy: "Write the label, or take the statement out."
  ) { vocabulary, findings in
    for concept in 0..<vocabulary.thesaurus.count {
      for label in vocabulary.source.labels(of: concept) where label.text.allSatisfy(\.isWhitespace) {
        findings.add("\(vocabulary.name(concept)) has an empty label", concept: concept, place: label.place)
      }
    }
  }
}
