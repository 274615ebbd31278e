import Synchronization
import TextAnalysis
import TextPrimitives
import Thesaurus

/// The labels of a thesaurus by the forms of their words, for the checks that ask what else a label could be.
final class LabelForms: Sendable {
  private let thesaurus: Thesaurus
  private let matchers: Mutex<[String: LabelMatcher]>

  init(_ thesaurus: Thesaurus) {
    self.thesaurus = thesaurus
    matchers = Mutex([:])
  }

  /// Labels that a label is an inflected form of: other than letter by letter, and with all of its words.
  func labels(ofWhichIsForm label: Int) -> [LabelMatch] {
    let tag = thesaurus.labelLanguage(label)
    guard let language = Language(tag: tag) else { return [] }
    let text = TokenizedText(LabelWords.withoutQualifier(thesaurus.labelText(label)))
    guard !text.tokens.isEmpty else { return [] }
    var workspace = LabelMatcher.Workspace()
    var matches: [LabelMatch] = []
    matcher(of: language, tag: tag).append(matchesIn: text, text.tokens.indices, using: &workspace, to: &matches)
    return matches.filter {
      $0.tokens == text.tokens.indices && $0.kind == .form && !$0.form.isDoubtful && !$0.isNested && $0.label != label
    }
  }

  private func matcher(of language: Language, tag: String) -> LabelMatcher {
    matchers.withLock { matchers in
      if let known = matchers[tag] { return known }
      var matcher = LabelMatcher(language: language)
      for concept in 0..<thesaurus.count where !thesaurus.isDeprecated(concept) {
        let own = thesaurus.labels(of: concept).filter { thesaurus.labelLanguage($0) == tag }
        let words = own.map { thesaurus.labelText($0) }.filter { !$0.utf8.contains(UInt8(ascii: " ")) }.map { CaseFolding.folded($0) }
        for label in own {
          let text = thesaurus.labelText(label)
          let folded = CaseFolding.folded(text)
          matcher.insert(text, label: label, siblings: words.contains(folded) ? words.filter { $0 != folded } : [])
        }
      }
      matchers[tag] = matcher
      return matcher
    }
  }
}
