/// Endings in Latin-1 with what other words of the same root have in their place: *-set* and *-nen* of *ihmiset, ihminen*.
struct FinnishExchanges: Sendable {
  /// The letters of all endings, one after the other: an ending, what takes its place, the next ending.
  private let letters: [UInt8]
  private var starts = [0]

  /// Exchanges in the order in which they are tried.
  init(_ pairs: [(ending: String, replacement: String)]) {
    var letters: [UInt8] = []
    for pair in pairs {
      letters += FinnishLetter.letters(pair.ending)
      starts.append(letters.count)
      letters += FinnishLetter.letters(pair.replacement)
      starts.append(letters.count)
    }
    self.letters = letters
  }

  /// The length of an ending.
  func length(_ index: Int) -> Int { starts[2 * index + 1] - starts[2 * index] }

  /// What takes the place of an ending.
  func replacement(_ index: Int) -> ArraySlice<UInt8> { letters[starts[2 * index + 1]..<starts[2 * index + 2]] }

  /// The exchanges whose endings a word ends in, in their order.
  func matching(_ word: [UInt8]) -> [Int] {
    let (letters, starts, word) = (letters.span, starts.span, word.span)
    var found: [Int] = []
    var bound = 0
    while bound + 2 < starts.count {
      var ending = starts[bound + 1]
      var place = word.count
      while ending > starts[bound], place > 0, letters[ending - 1] == word[place - 1] {
        ending -= 1
        place -= 1
      }
      if ending == starts[bound] { found.append(bound / 2) }
      bound += 2
    }
    return found
  }

  /// A word that ends in an ending, with the replacement in its place.
  func replacing(_ index: Int, in word: [UInt8]) -> [UInt8] {
    var result = word
    result.removeLast(length(index))
    result += replacement(index)
    return result
  }
}
