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
  /// The positions of the first word, then of the next.
  private var positions: [UInt32] = []
  /// Where the positions of each word end.
  private var ends: [Int] = []
  /// For each word the position that is looked at.
  private var cursors: [Int] = []

  /// How often the phrase stands in the document that all cursors are at.
  mutating func frequency(_ terms: inout [TermScorer], _ condition: PhraseCondition) -> Int {
    positions.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    cursors.removeAll(keepingCapacity: true)
    for index in terms.indices {
      cursors.append(positions.count)
      terms[index].cursor.appendPositions(to: &positions)
      ends.append(positions.count)
    }
    return condition.slop == 0 ? exact(condition) : sloppy(condition)
  }

  /// Every start where each word stands at its place.
  private mutating func exact(_ condition: PhraseCondition) -> Int {
    var found = 0
    for first in 0..<ends[0] where positions[first] >= condition.places[0] {
      let start = positions[first] - condition.places[0]
      var isMatch = true
      for word in 1..<max(ends.count, 1) {
        let wanted = start &+ condition.places[word]
        let end = ends[word]
        var cursor = cursors[word]
        while cursor < end, positions[cursor] < wanted { cursor += 1 }
        cursors[word] = cursor
        if cursor >= end { return found }
        if positions[cursor] != wanted {
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
  private mutating func sloppy(_ condition: PhraseCondition) -> Int {
    // Each occurrence of a word counts once at most, as the bounds of blocks suppose.
    let most = zip(cursors, ends).map { $1 - $0 }.min() ?? 0
    var found = 0
    while true {
      var lowest = Int.max
      var highest = Int.min
      var lowestWord = 0
      for word in cursors.indices {
        guard cursors[word] < ends[word] else { return min(found, most) }
        let shift = Int(positions[cursors[word]]) - Int(condition.places[word])
        if shift < lowest {
          lowest = shift
          lowestWord = word
        }
        highest = max(highest, shift)
      }
      if highest - lowest <= condition.slop, isOneWordAPlace() { found += 1 }
      cursors[lowestWord] += 1
    }
  }

  /// Whether no two words of the phrase stand on the same word of the text, as a word that is twice in the phrase could.
  private func isOneWordAPlace() -> Bool {
    for left in cursors.indices {
      for right in left + 1..<max(cursors.count, left + 1) where positions[cursors[left]] == positions[cursors[right]] { return false }
    }
    return true
  }
}
