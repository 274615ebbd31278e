internal import TextPrimitives
public import Thesaurus

extension TaggingModel {
  /// How many concepts that the text does not mention are suggested because of its words.
  static let mostUnmentioned = 10

  /// Learns from tagged texts.
  ///
  /// What a text itself gave to the counts and words of its concepts is left out when the weights are fitted to it (leave one out).
  /// - Parameters:
  ///   - examples: The texts, as ``Tagger/example(of:chosen:options:using:)`` reads them; their order decides nothing but the last bits.
  ///   - thesaurus: The thesaurus of the tagger.
  /// - Throws: ``ModelError`` `.nothingToLearn` if no text has a chosen concept among those found, or none has others.
  public init(learnedFrom examples: [TrainingExample], of thesaurus: Thesaurus) throws(ModelError) {
    self.init()
    documents = examples.count
    let vocabulary = WordStatistics(examples)
    words = vocabulary.words
    concepts = Self.entries(examples, thesaurus, vocabulary)
    var regression = LogisticRegression(prior: RankingWeights.untrained.values)
    var isMixed = (some: false, others: false)
    let learned = LearnedConcepts(self, thesaurus)
    var workspace = LearnedConcepts.Workspace()
    var inputs: [Double] = []
    for (example, numbers) in zip(examples, vocabulary.numbers) {
      learned.read(numbers, into: &workspace)
      learned.leaveOut(example.chosen, &workspace)
      for (concept, features) in learned.candidates(of: example, workspace) {
        inputs.removeAll(keepingCapacity: true)
        features.append(inputsTo: &inputs)
        let isChosen = example.chosen.contains(concept)
        if isChosen { isMixed.some = true } else { isMixed.others = true }
        regression.append(inputs, isChosen)
      }
    }
    guard isMixed.some, isMixed.others else {
      throw ModelError(
        .nothingToLearn,
        isMixed.some
          ? "nothing to learn: every concept that was found was chosen too"
          : "nothing to learn: no chosen concept was found in its text; are they URIs of this vocabulary (--vocabulary)?")
    }
    let fitted = regression.fit()
    weights.bias = Self.rounded(fitted.bias)
    weights.values = fitted.weights.map(Self.rounded)
  }

  /// As the file has it, so that a model is the same before it is written and after it is read.
  static func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }

  /// Counts the concepts, and gathers the words that go with each.
  private static func entries(_ examples: [TrainingExample], _ thesaurus: Thesaurus, _ vocabulary: WordStatistics) -> [Entry] {
    var counts: [Int: (assigned: Int, found: Int)] = [:]
    var sums: [Int: [Int32: Double]] = [:]
    for (example, vector) in zip(examples, vocabulary.vectors) {
      for concept in example.chosen {
        counts[concept, default: (0, 0)].assigned += 1
        for (word, weight) in vector { sums[concept, default: [:]][word, default: 0] += weight }
      }
      for concept in example.found { counts[concept, default: (0, 0)].found += 1 }
    }
    return counts.keys.sorted().map { concept in
      let (assigned, found) = counts[concept] ?? (0, 0)
      var entry = Entry(uri: thesaurus.uri(of: concept), assigned: assigned, found: found)
      let words = (sums[concept] ?? [:])
        .map { Word(text: vocabulary.words[Int($0.key)].text, weight: rounded($0.value / Double(assigned))) }
        .filter { $0.weight > 0 }
        .sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
      entry.words = Array(words.prefix(wordsOfConcept))
      return entry
    }
  }
}

extension LearnedConcepts {
  /// The concepts of a training text with what the other texts say of them: those found, and those that its words speak for.
  func candidates(of example: TrainingExample, _ workspace: Workspace) -> [(concept: Int, features: Features)] {
    let found = zip(example.found, example.features).map { ($0, $1) }
    let unmentioned = likest(TaggingModel.mostUnmentioned, workspace, chosen: example.chosen) {
      !example.found.contains($0) && !example.uncounted.contains($0)
    }
    let document = example.features.first.map(Features.init(ofDocument:)) ?? Features()
    return (found + unmentioned.map { ($0, document) }).map { concept, features in
      var (features, evidence) = (features, evidence(for: concept, workspace))
      if features.mentions > 0 { evidence.found -= 1 }
      if example.chosen.contains(concept) { evidence.assigned -= 1 }
      features.learned = evidence
      return (concept, features)
    }
  }
}

extension Features {
  /// Of the features of a concept, those that are of its document: the features of a concept that the text does not mention.
  init(ofDocument features: Features) {
    self.init()
    rivals = features.rivals
    rivalMentions = features.rivalMentions
    documentLength = features.documentLength
    vocabulary = features.vocabulary
  }
}

/// The words of some texts: those that are in several of them and not in most, and the texts as vectors of length 1.
struct WordStatistics {
  /// The words, sorted, with how rare each is.
  private(set) var words: [TaggingModel.Word] = []
  /// By text, the numbers of its words, as often as they are there.
  private(set) var numbers: [[Int32]] = []
  /// By text, the weights of its words.
  private(set) var vectors: [[(word: Int32, weight: Double)]] = []

  init(_ examples: [TrainingExample], fewest: Int = 3, share: Double = 0.3) {
    var texts: [String: Int] = [:]
    for example in examples {
      for (index, word) in example.words.enumerated() where index == 0 || example.words[index - 1] != word { texts[word, default: 0] += 1 }
    }
    let all = Double(examples.count)
    words = texts.filter { $0.value >= fewest && Double($0.value) < all * share }
      .map { TaggingModel.Word(text: $0.key, weight: TaggingModel.rounded((all / Double($0.value)).naturalLogarithm)) }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    let byText = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0.element.text, Int32($0.offset)) })
    for example in examples {
      numbers.append(example.words.compactMap { byText[$0] })
      vectors.append(vector(numbers[numbers.count - 1].sorted()))
    }
  }

  private func vector(_ numbers: [Int32]) -> [(word: Int32, weight: Double)] {
    var vector: [(word: Int32, weight: Double)] = []
    var square = 0.0
    var start = 0
    while start < numbers.count {
      var end = start
      while end < numbers.count, numbers[end] == numbers[start] { end += 1 }
      let weight = (1 + Double(end - start).naturalLogarithm) * words[Int(numbers[start])].weight
      vector.append((numbers[start], weight))
      square += weight * weight
      start = end
    }
    let length = square.squareRoot()
    return length > 0 ? vector.map { ($0.word, $0.weight / length) } : []
  }
}
