internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// What ranking needs to know of the labels of one language: found out once, so that no document has to.
struct LabelTraits: Sendable {
  /// What is told of one label.
  struct Traits: Sendable {
    /// The concept.
    var concept: Int32 = 0
    /// Why a mention of it never counts, if so.
    var suppression: Suppression?
    /// Whether it is the preferred label of its concept.
    var isPreferred = false
    /// Whether it is so short that as a part of a word it is mostly chance: *ilta-isin*, *koti-sivu*.
    var isShort = false
    /// Letters, without a qualifier.
    var letters: UInt16 = 0
    /// How many bytes the label has without a qualifier; all of them where it has none.
    var length: UInt16 = 0
    /// The concepts that have the same label but for case and qualifier.
    var sharing: UInt16 = 1
    /// How general the word is, 0…3; 0 for labels of several words.
    var generality: UInt8 = 0
    /// Whether the label is written with an upper-case first letter: a name.
    var isName = false
    /// Whether it has a qualifier in parentheses.
    var hasQualifier = false
    /// How the words of the qualifier begin, in ``LabelTraits/qualifierWords``.
    var firstQualifierWord: Int32 = 0
    var lastQualifierWord: Int32 = 0
    /// Whether it has several words.
    var isTerm = false
    /// How many labels have its only word among theirs.
    var family: Int32 = 1
  }

  private(set) var traits: [Traits] = []
  /// The beginnings of the words of qualifiers, as ``WordBeginnings`` compares them.
  private(set) var qualifierWords: [UInt64] = []

  /// The traits of a label, a number of the thesaurus.
  subscript(_ label: Int) -> Traits { traits[label] }

  /// Reads the labels of a language and those without one.
  /// - Complexity: O(bytes of labels).
  init(_ thesaurus: Thesaurus, _ language: Language) {
    traits = Array(repeating: Traits(), count: thesaurus.labelCount)
    let general = GeneralWords.of(language)
    let isOwn = thesaurus.qualifiers.map { $0.isEmpty || Language(tag: $0) == language }
    var names: [UInt64: (count: Int, last: Int)] = [:]
    var words: [UInt64: Int32] = [:]
    var seen: [UInt64] = []
    let count = (0..<thesaurus.labelCount).count { isOwn[thesaurus.labelQualifier($0)] }
    names.reserveCapacity(count)
    words.reserveCapacity(count)
    var keys = Array(repeating: UInt64(0), count: thesaurus.labelCount)
    var folded: [UInt8] = []
    for label in 0..<thesaurus.labelCount where isOwn[thesaurus.labelQualifier(label)] {
      let range = thesaurus.labelRange(label)
      folded.removeAll(keepingCapacity: true)
      CaseFolding.append(thesaurus.labelBytes.span, range, to: &folded)
      Self.countWords(of: folded, in: &words, &seen)
      let name = Self.withoutQualifier(folded[...])
      traits[label] = Self.traits(of: thesaurus.labelBytes[range], folded: name, general)
      if traits[label].hasQualifier { readQualifier(folded, from: name.endIndex, of: label) }
      traits[label].concept = Int32(truncatingIfNeeded: thesaurus.labelConcept(label))
      traits[label].suppression = Self.suppression(of: label, thesaurus)
      traits[label].isPreferred = thesaurus.labelKind(label) == .preferred
      let key = Self.hash(name)
      keys[label] = key
      let concept = thesaurus.labelConcept(label)
      if let known = names[key] {
        if known.last != concept { names[key] = (known.count + 1, concept) }
      } else {
        names[key] = (1, concept)
      }
    }
    for label in 0..<thesaurus.labelCount where isOwn[thesaurus.labelQualifier(label)] {
      traits[label].sharing = UInt16(clamping: names[keys[label]]?.count ?? 1)
      if !traits[label].isTerm { traits[label].family = max(1, words[keys[label]] ?? 1) }
    }
  }

  private static func traits(of raw: ArraySlice<UInt8>, folded: ArraySlice<UInt8>, _ general: GeneralWords) -> Traits {
    let base = withoutQualifier(raw)
    var traits = Traits()
    traits.letters = UInt16(clamping: base.count { $0 & 0xC0 != 0x80 })
    traits.length = UInt16(clamping: base.count)
    traits.isShort = isShort(raw)
    traits.hasQualifier = base.count < raw.count
    traits.isTerm = folded.contains(UInt8(ascii: " "))
    traits.generality = traits.isTerm ? 0 : UInt8(general.level(of: Array(folded)))
    traits.isName = base.first != folded.first || (base.first ?? 0 >= 0x80 && base.prefix(2) != folded.prefix(2))
    return traits
  }

  private mutating func readQualifier(_ folded: [UInt8], from start: Int, of label: Int) {
    traits[label].firstQualifierWord = Int32(qualifierWords.count)
    for word in folded[start...].split(whereSeparator: { $0 < 0x80 && !(0x61...0x7A).contains($0) }) where word.count >= 4 {
      qualifierWords.append(WordBeginnings.key(folded, word.indices.prefix(5)))
    }
    traits[label].lastQualifierWord = Int32(qualifierWords.count)
  }

  /// Whether four letters or fewer stand before a parenthesis or the end.
  private static func isShort(_ label: ArraySlice<UInt8>) -> Bool {
    var count = 0
    for index in label.indices {
      if label[index] == UInt8(ascii: "("), index > label.startIndex { return count <= 5 }
      if label[index] & 0xC0 != 0x80 { count += 1 }
    }
    return count <= 4
  }

  private static func suppression(of label: Int, _ thesaurus: Thesaurus) -> Suppression? {
    let concept = thesaurus.labelConcept(label)
    if thesaurus.isDeprecated(concept) { return .deprecated }
    return thesaurus.isSearchOnly(concept) || thesaurus.labelIsSearchOnly(label) ? .searchOnly : nil
  }

  /// A label without the qualifier in parentheses at its end.
  private static func withoutQualifier(_ label: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard label.last == UInt8(ascii: ")"), let open = label.lastIndex(of: UInt8(ascii: "(")), open - 1 > label.startIndex,
      label[open - 1] == UInt8(ascii: " ")
    else { return label }
    return label[..<(open - 1)]
  }

  /// Counts each word of a label once.
  private static func countWords(of folded: [UInt8], in counts: inout [UInt64: Int32], _ seen: inout [UInt64]) {
    seen.removeAll(keepingCapacity: true)
    var start = 0
    for end in 0...folded.count {
      let isLetter = end < folded.count && (folded[end] >= 0x80 || (folded[end] | 0x20 >= 0x61 && folded[end] | 0x20 <= 0x7A))
      if isLetter { continue }
      if end > start {
        let key = hash(folded[start..<end])
        if !seen.contains(key) {
          counts[key, default: 0] += 1
          seen.append(key)
        }
      }
      start = end + 1
    }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = ByteHash()
    for byte in bytes { hash.combine(byte) }
    return hash.finished
  }
}
