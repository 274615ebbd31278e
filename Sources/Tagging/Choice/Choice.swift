internal import TextAnalysis
internal import Thesaurus

/// Decides which mentions count.
struct Choice {
  let tagger: Tagger

  /// Marks the mentions that do not count with the reason.
  func apply(to mentions: inout [Mention]) {
    for index in mentions.indices {
      let mention = mentions[index]
      if tagger.thesaurus.isDeprecated(mention.concept) {
        mentions[index].suppression = .deprecated
      } else if tagger.thesaurus.isSearchOnly(mention.concept) || tagger.thesaurus.labelIsSearchOnly(mention.label) {
        mentions[index].suppression = .searchOnly
      }
    }
  }
}
