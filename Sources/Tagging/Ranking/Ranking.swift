internal import TextAnalysis
internal import Thesaurus

/// Gathers mentions by concept and orders the concepts.
struct Ranking {
  let tagger: Tagger
  let document: Document
  let text: DocumentText
  let options: TaggingOptions

  /// The concepts of some mentions, which are in the order of the text: the best first, equal ones in the order of URIs.
  func suggestions(of mentions: [Mention], using workspace: inout Workspace) -> [Suggestion] {
    workspace.order.removeAll(keepingCapacity: true)
    for (index, mention) in mentions.enumerated() where options.includesAll || mention.counts {
      workspace.order.append(UInt64(truncatingIfNeeded: mention.concept) << 32 | UInt64(truncatingIfNeeded: index))
    }
    workspace.order.sort()
    var reader = FeatureReader(tagger: tagger, document: document, text: text, mentions: mentions)
    reader.read(workspace.order)
    var best: [Ranked] = []
    for number in reader.groups.indices {
      let features = reader.features(ofGroup: number)
      var score = 0.0
      if features.mentions > 0 {
        workspace.inputs.removeAll(keepingCapacity: true)
        features.append(inputsTo: &workspace.inputs)
        score = tagger.weights.score(workspace.inputs)
      }
      guard score >= options.threshold || (features.mentions == 0 && options.includesAll) else { continue }
      best.append(Ranked(group: number, score: score, features: features))
    }
    best.sort { ($1.score, $0.group) < ($0.score, $1.group) }
    if let limit = options.limit, best.count > limit { best.removeLast(best.count - limit) }
    return best.map { suggestion($0, reader.groups[$0.group], mentions, workspace.order) }
  }

  /// Memory that is used again for the next document.
  struct Workspace {
    /// The mentions by concept: the number of the concept above the number of the mention.
    fileprivate var order: [UInt64] = []
    fileprivate var inputs: [Double] = []
  }

  /// A concept with its score. Groups are in the order of concepts.
  private struct Ranked {
    var group: Int
    var score: Double
    var features: Features
  }

  private func suggestion(_ ranked: Ranked, _ group: Range<Int>, _ mentions: [Mention], _ order: [UInt64]) -> Suggestion {
    let own = order[group].map { mentions[Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF)] }
    let isCounted = ranked.features.mentions > 0
    return Suggestion(
      concept: own[0].concept, score: ranked.score, mentions: own, features: ranked.features,
      isNegated: !isCounted && own.contains(where: \.isNegated),
      suppression: isCounted ? nil : own.lazy.compactMap(\.suppression).first)
  }
}
