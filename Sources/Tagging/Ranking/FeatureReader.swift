internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// Reads the features of each concept off its mentions.
struct FeatureReader {
  let tagger: Tagger
  let document: Document
  let text: DocumentText
  let compiled: CompiledLanguages
  let mentions: [Mention]
  /// For each concept, in ascending order, the range of its entries in the order that was read.
  private(set) var groups: [Range<Int>] = []
  private var order: [UInt64] = []
  /// The concepts, in the same order.
  private(set) var concepts: [Int] = []
  private var starts: [Int] = []
  private var length = 0
  private var counted = 0
  private var rivals = 0
  private var shared = Features()
  private var kin: [Int] = []
  /// The language of the last mention, mostly that of the next one too, and what is known of its labels.
  private var language: Language?
  private var labels: [LabelTraits.Traits] = []

  init(tagger: Tagger, document: Document, text: DocumentText, compiled: CompiledLanguages, mentions: [Mention]) {
    self.tagger = tagger
    self.document = document
    self.text = text
    self.compiled = compiled
    self.mentions = mentions
    starts.reserveCapacity(document.fields.count)
    for field in document.fields {
      starts.append(length)
      length += field.count
    }
  }

  /// Takes in the mentions by concept: entries with the number of the concept above that of the mention, sorted.
  mutating func read(_ order: [UInt64]) {
    self.order = order
    groups.reserveCapacity(order.count)
    concepts.reserveCapacity(order.count)
    var start = 0
    while start < order.count {
      let concept = order[start] >> 32
      var end = start
      var counts = 0
      while end < order.count, order[end] >> 32 == concept {
        if mention(end).counts { counts += 1 }
        end += 1
      }
      groups.append(start..<end)
      concepts.append(Int(concept))
      counted += counts
      if counts > 0 { rivals += 1 }
      start = end
    }
    countKin()
    readShared()
  }

  private func mention(_ entry: Int) -> Mention { mentions[Int(truncatingIfNeeded: order[entry] & 0xFFFF_FFFF)] }

  /// Finds out what is the same for all concepts.
  private mutating func readShared() {
    shared.rivals = rivals
    shared.rivalMentions = counted
    shared.documentLength = max(1, length)
    shared.vocabulary = tagger.thesaurus.count
  }

  /// The features of a concept that the text does not mention.
  func features(ofUnmentioned concept: Int, _ likeness: LearnedConcepts.Workspace) -> Features {
    var features = shared
    features.learned = tagger.learned?.evidence(for: concept, likeness)
    return features
  }

  /// The features of a concept.
  mutating func features(ofGroup number: Int, _ likeness: LearnedConcepts.Workspace, _ beginnings: inout WordBeginnings) -> Features {
    var features = shared
    var first = Int.max
    var last = 0
    var sentences = 0
    var lastSentence = -1
    var leading: (traits: LabelTraits.Traits, language: Language?)?
    for entry in groups[number] {
      let mention = mention(entry)
      guard mention.counts else { continue }
      let sentence = text.sentences[mention.sentence]
      if language != sentence.language { read(labelsOf: sentence.language) }
      let traits = mention.label < labels.count ? labels[mention.label] : LabelTraits.Traits()
      count(mention, traits, sentence, in: &features)
      let place = starts[mention.field] + mention.range.lowerBound
      first = min(first, place)
      last = max(last, place)
      if mention.sentence != lastSentence { sentences += 1 }
      lastSentence = mention.sentence
      if traits.letters > leading?.traits.letters ?? 0 { leading = (traits, language) }
    }
    guard features.mentions > 0 else { return features }
    features.bytesBefore = first
    features.firstPosition = Double(first) / Double(max(1, length))
    features.extent = Double(last - first) / Double(max(1, length))
    features.spread = Double(sentences) / Double(max(1, text.sentences.count))
    if let leading { describe(leading.traits, leading.language, in: &features, &beginnings) }
    features.kin = kin[number]
    features.learned = tagger.learned?.evidence(for: concepts[number], likeness)
    return features
  }

  private mutating func read(labelsOf language: Language?) {
    self.language = language
    labels = compiled[language]?.traits.traits ?? []
  }

  private func count(_ mention: Mention, _ traits: LabelTraits.Traits, _ sentence: DocumentText.Sentence, in features: inout Features) {
    let token = text.fields[mention.field].tokens[mention.tokens.lowerBound]
    switch mention.kind {
    case .exact, .form, .coordination: if mention.tokens.count > 1 { features.terms += 1 } else { features.words += 1 }
    case .derivation: features.derivations += 1
    case .compound: if isAtEnd(mention) { features.heads += 1 } else { features.modifiers += 1 }
    }
    if mention.kind == .exact { features.exact += 1 }
    if mention.form.isDoubtful { features.doubtful += 1 }
    if !traits.isPreferred { features.alternative += 1 }
    let isCapitalised = token.shape.contains(.capitalised)
    if isCapitalised, !traits.isName, mention.tokens.lowerBound > sentence.tokens.lowerBound { features.capitalised += 1 }
    if !isCapitalised, traits.isName { features.uncapitalised += 1 }
    if mention.field == document.title { features.isInTitle = true }
    if mention.sentence == 0 { features.isInOpening = true }
  }

  /// Whether a part of a compound is its end, with nothing joined on.
  private func isAtEnd(_ mention: Mention) -> Bool {
    let tokens = text.fields[mention.field].tokens
    let next = mention.tokens.upperBound
    if mention.range.upperBound < Int(tokens[next - 1].end) { return false }
    return next >= tokens.count || tokens[next].gap.isDisjoint(with: .joins)
  }

  private func describe(
    _ traits: LabelTraits.Traits, _ language: Language?, in features: inout Features, _ beginnings: inout WordBeginnings
  ) {
    features.labelLength = Int(traits.letters)
    features.isTerm = traits.isTerm
    features.isName = traits.isName
    features.sharing = Int(traits.sharing)
    features.isQualified = traits.hasQualifier
    features.generality = Int(traits.generality)
    features.family = Int(traits.family)
    if traits.hasQualifier { features.qualifierIsInText = hasWord(ofQualifier: traits, language, &beginnings) }
  }

  /// Whether the document has a word that begins like one of a qualifier.
  private func hasWord(ofQualifier traits: LabelTraits.Traits, _ language: Language?, _ beginnings: inout WordBeginnings) -> Bool {
    guard let words = compiled[language]?.traits.qualifierWords else { return false }
    beginnings.read(text, fields: document.fields.count)
    return (Int(traits.firstQualifierWord)..<Int(traits.lastQualifierWord)).contains { beginnings.contains(words[$0]) }
  }

  /// Counts for each concept how many others of the document stand directly above or below it, or are related to it.
  ///
  /// It asks upward only: a concept may have any number below it.
  private mutating func countKin() {
    kin = Array(repeating: 0, count: concepts.count)
    let neighbours = tagger.neighbours
    for (number, concept) in concepts.enumerated() {
      for place in neighbours.broader(of: concept) {
        guard let other = self.number(of: neighbours[place]) else { continue }
        kin[number] += 1
        kin[other] += 1
      }
      for place in neighbours.related(of: concept) where self.number(of: neighbours[place]) != nil { kin[number] += 1 }
    }
  }

  /// The number of the group of a concept, nil if the document does not have it.
  private func number(of concept: Int) -> Int? {
    var low = 0
    var high = concepts.count
    while low < high {
      let middle = (low + high) / 2
      if concepts[middle] < concept { low = middle + 1 } else { high = middle }
    }
    return low < concepts.count && concepts[low] == concept ? low : nil
  }
}
