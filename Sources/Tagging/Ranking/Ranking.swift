internal import TextAnalysis
internal import Thesaurus

/// Gathers mentions by concept and orders the concepts.
struct Ranking {
  let tagger: Tagger
  let document: Document
  let text: DocumentText
  let compiled: CompiledLanguages
  let options: TaggingOptions
  let weights: RankingWeights

  init(tagger: Tagger, document: Document, text: DocumentText, compiled: CompiledLanguages, options: TaggingOptions) {
    self.tagger = tagger
    self.document = document
    self.text = text
    self.compiled = compiled
    self.options = options
    weights = tagger.weights
  }

  /// The concepts of some mentions, which are in the order of the text: the best first, equal ones in the order of URIs.
  func suggestions(of mentions: [Mention], using workspace: inout Workspace) -> [Suggestion] {
    workspace.order.removeAll(keepingCapacity: true)
    for (index, mention) in mentions.enumerated() where options.includesAll || mention.counts {
      workspace.order.append(UInt64(truncatingIfNeeded: mention.concept) << 32 | UInt64(truncatingIfNeeded: index))
    }
    workspace.order.sort()
    var reader = FeatureReader(tagger: tagger, document: document, text: text, compiled: compiled, mentions: mentions)
    reader.read(workspace.order)
    tagger.learned?.read(text, fields: document.fields.count, into: &workspace.likeness)
    workspace.beginnings.removeAll()
    workspace.ranked.removeAll(keepingCapacity: true)
    workspace.features.removeAll(keepingCapacity: true)
    for number in reader.groups.indices {
      let features = reader.features(ofGroup: number, workspace.likeness, &workspace.beginnings)
      let score = features.mentions > 0 ? weights.score(features) : 0
      guard score >= options.threshold || (features.mentions == 0 && options.includesAll) else { continue }
      workspace.append(reader.concepts[number], reader.groups[number], score, features)
    }
    appendUnmentioned(mentions, reader, using: &workspace)
    workspace.ranked.sort { ($1.score, $0.concept) < ($0.score, $1.concept) }
    if let limit = options.limit, workspace.ranked.count > limit { workspace.ranked.removeLast(workspace.ranked.count - limit) }
    return workspace.ranked.map { suggestion($0, mentions, workspace) }
  }

  /// With a model, adds the concepts that the words of the document speak for, though it has none of their labels.
  private func appendUnmentioned(_ mentions: [Mention], _ reader: FeatureReader, using workspace: inout Workspace) {
    guard let learned = tagger.learned else { return }
    let concepts = learned.likest(TaggingModel.mostUnmentioned, workspace.likeness) { concept in
      options.selection.contains(concept) && !tagger.thesaurus.isDeprecated(concept) && !tagger.thesaurus.isSearchOnly(concept)
        && !mentions.contains { $0.concept == concept }
    }
    for concept in concepts {
      let features = reader.features(ofUnmentioned: concept, workspace.likeness)
      let score = weights.score(features)
      if score >= options.threshold { workspace.append(concept, 0..<0, score, features) }
    }
  }

  /// Memory that is used again for the next document.
  struct Workspace {
    /// The mentions by concept: the number of the concept above the number of the mention.
    fileprivate var order: [UInt64] = []
    fileprivate var likeness = LearnedConcepts.Workspace()
    fileprivate var beginnings = WordBeginnings()
    fileprivate var ranked: [Ranked] = []
    /// The features of what is ranked, in the order in which it came: too large to be moved about in sorting.
    fileprivate var features: [Features] = []

    fileprivate mutating func append(_ concept: Int, _ group: Range<Int>, _ score: Double, _ features: Features) {
      ranked.append(Ranked(concept: concept, group: group, score: score, features: self.features.count))
      self.features.append(features)
    }
  }

  /// A concept with its score and the entries of its mentions.
  fileprivate struct Ranked {
    var concept: Int
    var group: Range<Int>
    var score: Double
    /// The place in ``Workspace/features``.
    var features: Int
  }

  private func suggestion(_ ranked: Ranked, _ mentions: [Mention], _ workspace: borrowing Workspace) -> Suggestion {
    let own = workspace.order[ranked.group].map { mentions[Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF)] }
    let features = workspace.features[ranked.features]
    let isUncounted = !own.isEmpty && features.mentions == 0
    return Suggestion(
      concept: ranked.concept, score: ranked.score, mentions: own, features: features,
      isNegated: isUncounted && own.contains(where: \.isNegated),
      suppression: isUncounted ? own.lazy.compactMap(\.suppression).first : nil)
  }
}
