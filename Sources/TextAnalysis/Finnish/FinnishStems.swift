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
  mutating func add(_ stem: some Collection<UInt8>, _ types: StemTypes) { add(stem, "", types) }

  /// Adds a stem with ASCII letters behind it.
  mutating func add(_ stem: some Collection<UInt8>, _ suffix: StaticString, _ types: StemTypes) {
    let start = letters.count
    letters.append(contentsOf: stem)
    if suffix.utf8CodeUnitCount > 0 { letters.append(contentsOf: suffix.description.utf8) }
    let count = letters.count - start
    let doubt = types.rawValue & StemTypes.doubtful.rawValue
    for index in stems.indices where stems[index].count == count && stems[index].types.rawValue & StemTypes.doubtful.rawValue == doubt {
      if isEqual(stems[index].start, start, count) {
        stems[index].types.formUnion(types)
        letters.removeLast(count)
        return
      }
    }
    stems.append(Stem(start: start, count: count, types: types))
  }

  /// Adds all stems of another list.
  mutating func add(_ others: FinnishStems) {
    for stem in others.stems { add(others.letters(of: stem), stem.types) }
  }

  private func isEqual(_ one: Int, _ other: Int, _ count: Int) -> Bool {
    var offset = count - 1  // the differences are at the end
    while offset >= 0 {
      if letters[one + offset] != letters[other + offset] { return false }
      offset -= 1
    }
    return true
  }

  /// Hands the stems over as UTF-8.
  func pour(_ alphabet: FinnishLetters, harmony: StemTypes, to list: inout StemList) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    for stem in stems {
      bytes.removeAll(keepingCapacity: true)
      alphabet.append(letters(of: stem), to: &bytes)
      list.append(bytes, stem.types.union(harmony))
    }
  }
}
