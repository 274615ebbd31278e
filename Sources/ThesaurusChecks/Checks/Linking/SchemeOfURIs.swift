import Thesaurus

extension ThesaurusCheck {
  /// HTTP URI scheme violation (qSKOS).
  static let schemeOfURIs = ThesaurusCheck(
    "husv", .warning, title: "A concept, scheme or collection is not named by an HTTP URI.",
    remedy: "Give it a URI that begins with https:// or http://, so that others can look it up."
  ) { vocabulary, findings in
    let thesaurus = vocabulary.thesaurus
    let isWeb = { (uri: String) in
      let lower = uri.prefix(8).lowercased()
      return lower == "https://" && uri.utf8.count > 8 || lower.hasPrefix("http://") && uri.utf8.count > 7
    }
    for concept in 0..<thesaurus.count where !isWeb(thesaurus.uri(of: concept)) {
      findings.add("<\(thesaurus.uri(of: concept))> is no HTTP URI", concept: concept)
    }
    for uri in thesaurus.schemes.map(\.uri) + thesaurus.collections.map(\.uri) where !isWeb(uri) {
      findings.add("<\(uri)> is no HTTP URI")
    }
  }
}
