/// The documents with a phrase, in rising order: the rarest word leads.
struct PhraseSearch {
  /// The words, the rarest first.
  private let terms: [TermScorer]
  private let condition: PhraseCondition
  private var check = PhraseCheck()

  init(_ terms: [TermScorer], _ condition: PhraseCondition) {
    let order = terms.indices.sorted { (terms[$0].cursor.documentFrequency, $0) < (terms[$1].cursor.documentFrequency, $1) }
    self.terms = order.map { terms[$0] }
    self.condition = condition.reordered(order)
  }

  /// The next document with the phrase from one on and before another; nil if there is none.
  ///
  /// The phrase scores as its words would, each as often as the phrase stands there.
  mutating func next(from start: UInt32, before end: UInt32, isScored: Bool) -> (document: UInt32, score: Double)? {
    let leader = terms[0].cursor
    var document = start
    next: while document < end {
      document = terms.count > 1 ? leader.firstShared(with: terms[1].cursor, from: document) : leader.seek(document)
      guard document < end else { return nil }
      for term in terms.dropFirst(2) {
        let found = term.cursor.seek(document)
        if found == document { continue }
        document = found
        continue next
      }
      let frequency = check.frequency(terms, condition)
      if frequency > 0 {
        var score = 0.0
        if isScored { for term in terms { score += term.score(document, UInt32(frequency)) } }
        return (document, score)
      }
      document &+= 1
    }
    return nil
  }

  /// Adds the best documents to the hits.
  /// - Returns: how many documents were found.
  mutating func run(_ hits: inout TopHits, filter: DocumentFilter, base: Int) -> Int {
    var found = 0
    var start: UInt32 = 0
    while let (document, score) = next(from: start, before: PostingsCursor.end, isScored: true) {
      if filter.accepts(document) {
        hits.insert(base + Int(document), score: score)
        found += 1
      }
      start = document + 1
    }
    return found
  }
}
