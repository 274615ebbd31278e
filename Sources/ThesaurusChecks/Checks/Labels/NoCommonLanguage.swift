import Thesaurus

extension ThesaurusCheck {
  /// No common language (qSKOS).
  static let noCommonLanguage = ThesaurusCheck(
    "ncl", .warning, title: "There is no language in which all concepts have a label.",
    remedy: "Label every concept in the main language of the vocabulary."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    let labelled = vocabulary.current.filter { !thesaurus.labels(of: $0).isEmpty }
    guard let first = labelled.first else { return }
    let languages = { (concept: Int) in Set(thesaurus.labels(of: concept).map(thesaurus.labelLanguage)).subtracting([""]) }
    var common = languages(first)
    for concept in labelled.dropFirst() { common.formIntersection(languages(concept)) }
    if common.isEmpty { findings.add("no language is common to the labels of all \(labelled.count) concepts") }
  }
}
