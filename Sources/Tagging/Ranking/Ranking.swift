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
    tagger.learned?.read(text, fields: document.fields.count, into: &workspace.likeness)
    var best: [Ranked] = []
    for number in reader.groups.indices {
      let features = reader.features(ofGroup: number, workspace.likeness)
      let score = features.mentions > 0 ? score(features, &workspace) : 0
      guard score >= options.threshold || (features.mentions == 0 && options.includesAll) else { continue }
      best.append(Ranked(concept: reader.concepts[number], group: reader.groups[number], score: score, features: features))
    }
    appendUnmentioned(mentions, reader, to: &best, using: &workspace)
    best.sort { ($1.score, $0.concept) < ($0.score, $1.concept) }
    if let limit = options.limit, best.count > limit { best.removeLast(best.count - limit) }
    return best.map { suggestion($0, mentions, workspace.order) }
  }

  private func score(_ features: Features, _ workspace: inout Workspace) -> Double {
    workspace.inputs.removeAll(keepingCapacity: true)
    features.append(inputsTo: &workspace.inputs)
    return tagger.weights.score(workspace.inputs)
  }

  /// With a model, adds the concepts that the words of the document speak for, though it has none of their labels.
  private func appendUnmentioned(_ mentions: [Mention], _ reader: FeatureReader, to best: inout [Ranked], using workspace: inout Workspace)
  {
    guard let learned = tagger.learned else { return }
    let concepts = learned.likest(TaggingModel.mostUnmentioned, workspace.likeness) { concept in
      options.selection.contains(concept) && !tagger.thesaurus.isDeprecated(concept) && !tagger.thesaurus.isSearchOnly(concept)
        && !mentions.contains { $0.concept == concept }
    }
    for concept in concepts {
      let features = reader.features(ofUnmentioned: concept, workspace.likeness)
      let score = score(features, &workspace)
      if score >= options.threshold { best.append(Ranked(concept: concept, group: 0..<0, score: score, features: features)) }
    }
  }

  /// Memory that is used again for the next document.
  struct Workspace {
    /// The mentions by concept: the number of the concept above the number of the mention.
    fileprivate var order: [UInt64] = []
    fileprivate var inputs: [Double] = []
    fileprivate var likeness = LearnedConcepts.Workspace()
  }

  /// A concept with its score and the entries of its mentions.
  private struct Ranked {
    var concept: Int
    var group: Range<Int>
    var score: Double
    var features: Features
  }

  private func suggestion(_ ranked: Ranked, _ mentions: [Mention], _ order: [UInt64]) -> Suggestion {
    let own = order[ranked.group].map { mentions[Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF)] }
    let isUncounted = !own.isEmpty && ranked.features.mentions == 0
    return Suggestion(
      concept: ranked.concept, score: ranked.score, mentions: own, features: ranked.features,
      isNegated: isUncounted && own.contains(where: \.isNegated),
      suppression: isUncounted ? own.lazy.compactMap(\.suppression).first : nil)
  }
}
