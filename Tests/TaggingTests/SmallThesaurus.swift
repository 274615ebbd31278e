import Tagging
import TextAnalysis
import Thesaurus

/// A thesaurus made of lines like `tuki: tuki | support; avun antaminen`, for tests: id, colon, labels of one language apart by `;`, the first
/// preferred, the rest alternative.
func thesaurus(language: String = "fi", _ lines: [String]) -> Thesaurus {
  var builder = ThesaurusBuilder()
  let scheme = builder.scheme("https://example.org/")
  for line in lines {
    let parts = line.split(separator: ":", maxSplits: 1)
    let concept = builder.concept("https://example.org/\(parts[0])")
    builder.addScheme(scheme, of: concept)
    for (index, label) in parts[1].split(separator: ";").enumerated() {
      let text = label.drop { $0 == " " }
      builder.addLabel(String(text), language: language, kind: index == 0 ? .preferred : .alternative, to: concept)
    }
  }
  return builder.build().thesaurus
}

/// What a text has of a thesaurus: `id=words` for every mention that counts, `-id=words` for one that is denied.
func mentions(of thesaurus: Thesaurus, in text: String, language: Language) -> [String] {
  var options = TaggingOptions()
  options.language = language
  options.includesAll = true
  let bytes = Array(text.utf8)
  let tagged = Tagger(thesaurus).tag(Document(text), options: options)
  let all = tagged.suggestions.flatMap(\.mentions).filter { $0.suppression == nil }
  return all.map { "\($0.isNegated ? "-" : "")\(thesaurus.id(of: $0.concept))=\(String(decoding: bytes[$0.range], as: UTF8.self))" }
    .sorted()
}
