/// Where the words of a phrase must stand.
struct PhraseCondition: Hashable, Sendable {
  /// For each term its place in the phrase.
  var places: [UInt32]
  /// How many moves of words by one place are allowed in all.
  var slop: Int

  /// The condition for the terms in another order.
  func reordered(_ order: [Int]) -> PhraseCondition { PhraseCondition(places: order.map { places[$0] }, slop: slop) }
}

/// Counts how often a phrase stands in a document.
struct PhraseCheck: Sendable {
  private var lists: [[UInt32]] = []
  private var cursors: [Int] = []

  /// How often the phrase stands in the document that all cursors are at.
  mutating func frequency(_ terms: inout [TermScorer], _ condition: PhraseCondition) -> Int {
    while lists.count < terms.count { lists.append([]) }
    for index in terms.indices { terms[index].cursor.positions(into: &lists[index]) }
    return condition.slop == 0 ? exact(terms.count, condition) : sloppy(terms.count, condition)
  }

  private mutating func restart(_ count: Int) {
    if cursors.count != count { cursors = Array(repeating: 0, count: count) }
    for term in cursors.indices { cursors[term] = 0 }
  }

  /// Every start where each word stands at its place.
  private mutating func exact(_ count: Int, _ condition: PhraseCondition) -> Int {
    restart(count)
    var found = 0
    for position in lists[0] where position >= condition.places[0] {
      let start = position - condition.places[0]
      var isMatch = true
      for term in 1..<max(count, 1) {
        let wanted = start &+ condition.places[term]
        while cursors[term] < lists[term].count, lists[term][cursors[term]] < wanted { cursors[term] += 1 }
        if cursors[term] >= lists[term].count { return found }
        if lists[term][cursors[term]] != wanted {
          isMatch = false
          break
        }
      }
      if isMatch { found += 1 }
    }
    return found
  }

  /// Choices of one position a word whose shifts against the phrase differ by at most the slop: the window of least spread is
  /// moved on at its lowest end, as when merging.
  private mutating func sloppy(_ count: Int, _ condition: PhraseCondition) -> Int {
    restart(count)
    var found = 0
    while true {
      var lowest = Int.max
      var highest = Int.min
      var lowestTerm = 0
      for term in 0..<count {
        // Each occurrence of a word counts once at most, as the bounds of blocks suppose.
        guard cursors[term] < lists[term].count else { return min(found, lists[..<count].map(\.count).min() ?? 0) }
        let shift = Int(lists[term][cursors[term]]) - Int(condition.places[term])
        if shift < lowest {
          lowest = shift
          lowestTerm = term
        }
        highest = max(highest, shift)
      }
      if highest - lowest <= condition.slop, isOneWordAPlace(count) { found += 1 }
      cursors[lowestTerm] += 1
    }
  }

  /// Whether no two words of the phrase stand on the same word of the text, as a word that is twice in the phrase could.
  private func isOneWordAPlace(_ count: Int) -> Bool {
    for left in 0..<count {
      for right in left + 1..<max(count, left + 1) where lists[left][cursors[left]] == lists[right][cursors[right]] { return false }
    }
    return true
  }
}
