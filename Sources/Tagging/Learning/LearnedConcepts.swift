internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// A model, compiled for a thesaurus.
struct LearnedConcepts: Sendable {
  private let assigned: [Int32]
  private let found: [Int32]
  private let usualRate: Double
  let words: WordTable
  private let rarity: [Double]
  /// By word, where its entries begin in ``concepts`` and ``weights``.
  private let starts: [Int32]
  private let concepts: [Int32]
  private let weights: [Float]

  /// Of a model, what concerns the concepts of a thesaurus.
  /// - Complexity: O(concepts + size of the model).
  init(_ model: TaggingModel, _ thesaurus: Thesaurus) {
    var assigned = Array(repeating: Int32(0), count: thesaurus.count)
    var found = assigned
    usualRate = model.usualRate
    words = WordTable(model.words.map(\.text))
    rarity = model.words.map(\.weight)
    var entries: [(word: Int32, concept: Int32, weight: Float)] = []
    for entry in model.concepts {
      guard let concept = thesaurus.concept(uri: entry.uri) else { continue }
      assigned[concept] = Int32(clamping: entry.assigned)
      found[concept] = Int32(clamping: entry.found)
      for word in entry.words {
        let bytes = Array(word.text.utf8)
        guard let number = words.number(of: bytes, bytes.indices) else { continue }
        entries.append((Int32(number), Int32(concept), Float(word.weight)))
      }
    }
    entries.sort { ($0.word, $0.concept) < ($1.word, $1.concept) }
    var starts = Array(repeating: Int32(0), count: words.count + 1)
    for entry in entries { starts[Int(entry.word) + 1] += 1 }
    for word in 0..<words.count { starts[word + 1] += starts[word] }
    self.assigned = assigned
    self.found = found
    self.starts = starts
    concepts = entries.map(\.concept)
    weights = entries.map(\.weight)
  }

  /// What the model says of a concept in a document that was read into a workspace.
  func evidence(for concept: Int, _ workspace: Workspace) -> LearnedEvidence {
    var evidence = LearnedEvidence()
    evidence.assigned = Int(assigned[concept])
    evidence.found = Int(found[concept])
    evidence.usualRate = usualRate
    evidence.likeness = Double(workspace.likeness[concept])
    return evidence
  }

  /// Memory that is used again for the next document.
  struct Workspace {
    /// By concept, how much the words of the document are those of the concept's texts.
    fileprivate(set) var likeness: [Float] = []
    /// The concepts whose likeness is not 0, in the order in which they came.
    fileprivate(set) var touched: [Int32] = []
    /// The words of the document with their weights, in the order of their numbers.
    private(set) var vector: [(word: Int32, weight: Float)] = []
    fileprivate var numbers: [Int32] = []

    /// Makes a vector of length 1 of word numbers.
    fileprivate mutating func weigh(_ rarity: [Double]) {
      numbers.sort()
      vector.removeAll(keepingCapacity: true)
      var start = 0
      var square = 0.0
      while start < numbers.count {
        var end = start
        while end < numbers.count, numbers[end] == numbers[start] { end += 1 }
        let weight = (1 + Double(end - start).naturalLogarithm) * rarity[Int(numbers[start])]
        vector.append((numbers[start], Float(weight)))
        square += weight * weight
        start = end
      }
      let length = Float(square.squareRoot())
      if length > 0 { for index in vector.indices { vector[index].weight /= length } }
    }
  }

  /// Replaces the contents of a workspace by the likeness of a document to the concepts.
  /// - Complexity: O(words of the document × concepts that go with a word).
  func read(_ text: DocumentText, fields: Int, into workspace: inout Workspace) {
    workspace.numbers.removeAll(keepingCapacity: true)
    for field in text.fields.prefix(fields) {
      for token in field.tokens {
        guard let range = DocumentWords.beginning(of: token, in: field), let number = words.number(of: field.folded, range) else {
          continue
        }
        workspace.numbers.append(Int32(number))
      }
    }
    compare(&workspace)
  }

  /// The same for a document of which the word numbers are known.
  func read(_ numbers: [Int32], into workspace: inout Workspace) {
    workspace.numbers = numbers
    compare(&workspace)
  }

  private func compare(_ workspace: inout Workspace) {
    if workspace.likeness.count != assigned.count { workspace.likeness = Array(repeating: 0, count: assigned.count) }
    for concept in workspace.touched { workspace.likeness[Int(concept)] = 0 }  // not all of them: the work stays that of the document
    workspace.touched.removeAll(keepingCapacity: true)
    workspace.weigh(rarity)
    for (word, weight) in workspace.vector {
      for entry in Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) {
        let concept = Int(concepts[entry])
        if workspace.likeness[concept] == 0 { workspace.touched.append(concepts[entry]) }
        workspace.likeness[concept] += weight * weights[entry]
      }
    }
  }

  /// Takes what a document itself gave to its likeness to the concepts that were chosen for it out again: leave one out.
  func leaveOut(_ chosen: [Int], _ workspace: inout Workspace) {
    for concept in chosen where workspace.likeness[concept] > 0 {
      var own: Float = 0
      for (word, weight) in workspace.vector {
        let range = Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
        if concepts[range].contains(Int32(concept)) { own += weight * weight }
      }
      let texts = Float(assigned[concept])
      workspace.likeness[concept] = texts > 1 ? max(0, workspace.likeness[concept] * texts - own) / (texts - 1) : 0
    }
  }

  /// The concepts that a document is most like, the likest first, weighed by how often they were assigned.
  /// - Parameter chosen: Concepts of a training text, for which it does not count itself.
  func likest(_ count: Int, _ workspace: Workspace, chosen: [Int] = [], where isWanted: (Int) -> Bool) -> [Int] {
    var best: [(strength: Double, concept: Int)] = []
    for concept in workspace.touched {
      let concept = Int(concept)
      let texts = Double(assigned[concept]) - (chosen.contains(concept) ? 1 : 0)
      let strength = Double(workspace.likeness[concept]) * texts.squareRoot()
      if strength <= 0 { continue }
      if best.count == count, let last = best.last, (last.strength, concept) > (strength, last.concept) { continue }
      guard isWanted(concept) else { continue }
      let place = best.firstIndex { ($0.strength, concept) < (strength, $0.concept) } ?? best.count
      best.insert((strength, concept), at: place)
      if best.count > count { best.removeLast() }
    }
    return best.map(\.concept)
  }
}

/// The words of a document that a model goes by.
enum DocumentWords {
  /// The folded bytes of the first letters of a token; nil for short ones and for numbers.
  static func beginning(of token: Token, in text: TokenizedText) -> Range<Int>? {
    guard token.shape.contains(.hasLetter) else { return nil }
    let range = token.foldedRange
    guard range.count >= TaggingModel.fewestLetters else { return nil }
    var letters = 0
    for index in range where text.folded[index] & 0xC0 != 0x80 {
      if letters == TaggingModel.wordLetters { return range.lowerBound..<index }
      letters += 1
    }
    return letters >= TaggingModel.fewestLetters ? range : nil
  }
}
