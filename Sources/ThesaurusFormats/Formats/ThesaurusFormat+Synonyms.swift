import TextPrimitives
import Thesaurus

extension ThesaurusFormat {
  /// Synonyms for Solr, Elasticsearch and OpenSearch: the labels of a concept in one language are one line of equivalents.
  ///
  /// For the analyzer of the search only (`synonym_graph`). Search-only labels are among them; deprecated concepts are not.
  public static let synonyms = ThesaurusFormat(
    name: "synonyms", endings: [], mediaTypes: [], recognizes: { _ in false }, read: nil,
    write: { thesaurus in
      var text = ""
      for language in thesaurus.labelLanguages {
        text += "# \(language.isEmpty ? "no language" : language)\n"
        for concept in 0..<thesaurus.count where !thesaurus.isDeprecated(concept) {
          let labels = SearchLabels.texts(of: concept, in: thesaurus, language: language).map(SearchLabels.escaped)
          if labels.count > 1 { text += labels.joined(separator: ", ") + "\n" }
        }
      }
      return Array(text.utf8)
    })

  /// A thesaurus file of PostgreSQL (documentation, section 12.6.4): every other label is replaced by the preferred one of its language.
  public static let postgreSQL = ThesaurusFormat(
    name: "pg-thesaurus", endings: [".ths"], mediaTypes: [], recognizes: { _ in false }, read: nil,
    write: { thesaurus in
      var text = ""
      var seen: Set<[UInt8]> = []  // a phrase may stand there once
      for language in thesaurus.labelLanguages {
        text += "# \(language.isEmpty ? "no language" : language)\n"
        for concept in 0..<thesaurus.count where !thesaurus.isDeprecated(concept) {
          let labels = SearchLabels.texts(of: concept, in: thesaurus, language: language).filter { SearchLabels.isPhrase($0) }
          guard let preferred = thesaurus.preferredLabel(of: concept, language: language), labels.contains(preferred) else { continue }
          for label in labels where label != preferred && seen.insert(CaseFolding.folded(label)).inserted {
            text += "\(label) : \(preferred)\n"
          }
        }
      }
      return Array(text.utf8)
    })
}

/// Labels as search engines take them.
enum SearchLabels {
  /// The labels of a concept in a language without qualifiers in parentheses, each once whatever its case, the preferred one first.
  static func texts(of concept: Int, in thesaurus: Thesaurus, language: String) -> [String] {
    var seen: Set<[UInt8]> = []
    var texts: [String] = []
    for label in thesaurus.labels(of: concept) where thesaurus.labelLanguage(label) == language {
      let text = String(thesaurus.labelText(label).map { $0.isNewline || $0 == "\t" ? " " : $0 })
      if seen.insert(CaseFolding.folded(text)).inserted { texts.append(text) }
    }
    return texts
  }

  /// What means something in a line of synonyms is told from what does not by a backslash.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "," || character == "\\" || character == "#" || character == "=" { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Whether nothing in a label means something else in a thesaurus file.
  static func isPhrase(_ text: String) -> Bool { !text.contains { ":*?#".contains($0) } && text.contains { $0.isLetter } }
}
