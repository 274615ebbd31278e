internal import TextPrimitives

/// Stems of Finnish words with the endings they take, in one run of letters, each once.
struct FinnishStems {
  /// A stem: where it stands in the letters, and its types.
  struct Stem {
    var start: Int
    var count: Int
    var types: StemTypes
  }

  private var letters: [UInt8] = []
  /// The stems in the order in which they came.
  private(set) var stems: [Stem] = []

  /// No stems.
  init() {
    letters.reserveCapacity(400)
    stems.reserveCapacity(24)
  }

  /// The letters of a stem.
  func letters(of stem: Stem) -> ArraySlice<UInt8> { letters[stem.start..<stem.start + stem.count] }

  /// Adds a stem, or its types to the stem that is there. What is doubtful is kept apart from what is sure.
  mutating func add(_ stem: some Collection<UInt8>, _ types: StemTypes) {
    let start = letters.count
    letters.append(contentsOf: stem)
    settle(from: start, types)
  }

  /// Adds a stem with ASCII letters behind it.
  mutating func add(_ stem: some Collection<UInt8>, _ suffix: StaticString, _ types: StemTypes) {
    let start = letters.count
    letters.append(contentsOf: stem)
    letters.append(suffix)
    settle(from: start, types)
  }

  /// Adds a stem with one letter behind it.
  mutating func add(_ stem: some Collection<UInt8>, _ letter: UInt8, _ types: StemTypes) {
    let start = letters.count
    letters.append(contentsOf: stem)
    letters.append(letter)
    settle(from: start, types)
  }

  /// Makes the last letters a stem, unless there is one with the same letters.
  private mutating func settle(from start: Int, _ types: StemTypes) {
    let count = letters.count - start
    let doubt = types.rawValue & StemTypes.doubtful.rawValue
    if let known = known(start, count, doubt) {
      stems[known].types.formUnion(types)
      letters.removeLast(count)
      return
    }
    stems.append(Stem(start: start, count: count, types: types))
  }

  /// Forgets the stems and keeps the memory.
  mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    stems.removeAll(keepingCapacity: true)
  }

  /// The stem with the same letters as the last ones, as doubtful as those.
  private func known(_ start: Int, _ count: Int, _ doubt: UInt32) -> Int? {
    let (letters, stems) = (letters.span, stems.span)
    for index in stems.indices where stems[index].count == count && stems[index].types.rawValue & StemTypes.doubtful.rawValue == doubt {
      let first = stems[index].start
      var offset = count - 1  // the differences are at the end
      while offset >= 0, letters[first + offset] == letters[start + offset] { offset -= 1 }
      if offset < 0 { return index }
    }
    return nil
  }

  /// Hands the stems over as UTF-8.
  func pour(_ alphabet: FinnishLetters, harmony: StemTypes, to list: inout StemList) {
    for stem in stems {
      list.append(stem.types.union(harmony)) { alphabet.append(letters.span, stem.start..<stem.start + stem.count, to: &$0) }
    }
  }
}
