internal import TextAnalysis
internal import Thesaurus

/// Gathers mentions by concept and orders the concepts.
struct Ranking {
  let tagger: Tagger

  /// The concepts of some mentions, which are in the order of the text.
  func suggestions(of mentions: [Mention], in document: Document, sentences: Int, options: TaggingOptions) -> [Suggestion] {
    var byConcept: [Int: [Mention]] = [:]
    for mention in mentions where options.includesAll || mention.counts { byConcept[mention.concept, default: []].append(mention) }
    let length = max(1, document.fields.reduce(0) { $0 + $1.count })
    var starts: [Int] = []
    for field in document.fields {
      starts.append((starts.last ?? 0) + (starts.isEmpty ? 0 : document.fields[starts.count - 1].count) + 0 * field.count)
    }
    var suggestions: [Suggestion] = []
    for (concept, mentions) in byConcept {
      let counting = mentions.filter(\.counts)
      let features = features(of: counting, document, starts: starts, length: length, sentences: sentences)
      let suggestion = Suggestion(
        concept: concept, score: counting.isEmpty ? 0 : Scorer.score(features), mentions: mentions, features: features,
        isNegated: counting.isEmpty && mentions.contains(where: \.isNegated),
        suppression: counting.isEmpty ? mentions.lazy.compactMap(\.suppression).first : nil)
      if suggestion.score >= options.threshold || (counting.isEmpty && options.includesAll) { suggestions.append(suggestion) }
    }
    suggestions.sort { ($1.score, $0.concept) < ($0.score, $1.concept) }
    if let limit = options.limit, suggestions.count > limit { suggestions.removeLast(suggestions.count - limit) }
    return suggestions
  }

  private func features(of mentions: [Mention], _ document: Document, starts: [Int], length: Int, sentences: Int) -> Features {
    var features = Features()
    var seen: Set<Int> = []
    for mention in mentions {
      switch mention.kind {
      case .exact, .form, .coordination: if mention.tokens.count > 1 { features.terms += 1 } else { features.words += 1 }
      case .derivation: features.derivations += 1
      case .compound: features.parts += 1
      }
      if mention.field == document.title { features.isInTitle = true }
      features.firstPosition = min(features.firstPosition, Double(starts[mention.field] + mention.range.lowerBound) / Double(length))
      features.labelLength = max(features.labelLength, tagger.labels[mention.label].length)
      features.sharing = max(1, min(seen.isEmpty ? Int.max : features.sharing, tagger.labels[mention.label].sharing))
      seen.insert(mention.sentence)
    }
    features.spread = Double(seen.count) / Double(max(1, sentences))
    return features
  }
}
