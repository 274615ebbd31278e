/// The documents with a phrase, in rising order: the rarest word leads.
struct PhraseSearch {
  /// The words, the rarest first.
  private var terms: [TermScorer]
  private let condition: PhraseCondition

  /// - Parameter terms: at least one.
  init(_ terms: [TermScorer], _ condition: PhraseCondition) {
    let order = terms.indices.sorted { (terms[$0].cursor.documentFrequency, $0) < (terms[$1].cursor.documentFrequency, $1) }
    self.terms = order.map { terms[$0] }
    self.condition = condition.reordered(order)
  }

  /// The next document with the phrase from one on and before another; nil if there is none.
  ///
  /// The phrase scores as its words would, each as often as the phrase stands there.
  /// - Parameter least: documents that cannot score more are passed; their positions are not read.
  mutating func next(
    from start: UInt32, before end: UInt32, isScored: Bool, above least: Double = -.infinity, _ check: inout PhraseCheck
  ) -> (document: UInt32, score: Double)? {
    var document = terms[0].cursor.seek(start)
    next: while document < end {
      for index in terms.indices.dropFirst() {
        let found = terms[index].cursor.seek(document)
        if found == document { continue }
        if found >= end { return nil }
        document = terms[0].cursor.seek(found)
        continue next
      }
      if least == -.infinity || greatestScore(document) > least {
        let frequency = check.frequency(&terms, condition)
        if frequency > 0 { return (document, isScored ? score(document, UInt32(frequency)) : 0) }
      }
      document = terms[0].cursor.seek(document &+ 1)
    }
    return nil
  }

  private func score(_ document: UInt32, _ frequency: UInt32) -> Double {
    var score = 0.0
    for term in terms { score += term.score(document, frequency) }
    return score
  }

  /// What the current document of all terms scores if the phrase stands there as often as its least frequent word.
  private func greatestScore(_ document: UInt32) -> Double {
    var least = UInt32.max
    for term in terms { least = min(least, term.cursor.weight) }
    return score(document, least)
  }

  /// Adds the best documents to the hits.
  /// - Parameter counts: whether every document is looked at, so that all are counted.
  /// - Returns: how many documents were found.
  mutating func run(_ hits: inout TopHits, filter: DocumentFilter, base: Int, counts: Bool, _ check: inout PhraseCheck) -> Int {
    var filter = filter
    var found = 0
    var start: UInt32 = 0
    var least = -Double.infinity
    while let (document, score) = next(from: start, before: PostingsCursor.end, isScored: true, above: least, &check) {
      if filter.accepts(document) {
        hits.insert(base + Int(document), score: score)
        found += 1
        if !counts { least = hits.threshold }
      }
      start = document + 1
    }
    return found
  }
}
