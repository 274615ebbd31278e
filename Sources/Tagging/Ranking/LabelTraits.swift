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
    let count = (0..<thesaurus.labelCount).count { isOwn[thesaurus.labelQualifier($0)] }
    var names = OwnerCounts(capacity: count)
    var words = OwnerCounts(capacity: count)
    var keys = Array(repeating: UInt64(0), count: thesaurus.labelCount)
    let bytes = thesaurus.labelBytes
    for label in 0..<thesaurus.labelCount where isOwn[thesaurus.labelQualifier(label)] {
      let text = bytes.span.extracting(thesaurus.labelRange(label))
      let folded = CaseFolding.folded(text)
      Self.countWords(of: folded.span, label: label, in: &words)
      let name = folded.span.extracting(first: LabelWords.lengthWithoutQualifier(folded.span))
      traits[label] = Self.traits(of: text, folded: name, general)
      if traits[label].hasQualifier { readQualifier(folded, from: name.count, of: label) }
      let concept = thesaurus.labelConcept(label)
      traits[label].concept = Int32(truncatingIfNeeded: concept)
      traits[label].suppression = Self.suppression(of: label, thesaurus)
      traits[label].isPreferred = thesaurus.labelKind(label) == .preferred
      keys[label] = ByteHash(name).finished
      names.count(keys[label], of: concept)
    }
    for label in 0..<thesaurus.labelCount where isOwn[thesaurus.labelQualifier(label)] {
      traits[label].sharing = UInt16(clamping: names[keys[label]])
      if !traits[label].isTerm { traits[label].family = max(1, words[keys[label]]) }
    }
  }

  private static func traits(of raw: Span<UInt8>, folded: Span<UInt8>, _ general: GeneralWords) -> Traits {
    let base = raw.extracting(first: LabelWords.lengthWithoutQualifier(raw))
    var traits = Traits()
    traits.letters = UInt16(clamping: UTF8Scalars.countScalars(in: base, base.indices))
    traits.length = UInt16(clamping: base.count)
    traits.isShort = isShort(raw)
    traits.hasQualifier = base.count < raw.count
    for index in folded.indices where folded[index] == UInt8(ascii: " ") { traits.isTerm = true }
    traits.generality = traits.isTerm ? 0 : UInt8(general.level(of: folded))
    traits.isName = !begins(base, as: folded)
    return traits
  }

  /// Whether the first letter of a label is the same folded.
  private static func begins(_ label: Span<UInt8>, as folded: Span<UInt8>) -> Bool {
    guard let first = label.indices.first, let foldedFirst = folded.indices.first else { return label.isEmpty == folded.isEmpty }
    if label[first] != folded[foldedFirst] || label[first] < 0x80 { return label[first] == folded[foldedFirst] }
    return label.count > 1 && folded.count > 1 ? label[1] == folded[1] : label.count == folded.count
  }

  private mutating func readQualifier(_ folded: [UInt8], from start: Int, of label: Int) {
    traits[label].firstQualifierWord = Int32(qualifierWords.count)
    for word in folded[start...].split(whereSeparator: { $0 < 0x80 && !(0x61...0x7A).contains($0) }) where word.count >= 4 {
      qualifierWords.append(WordBeginnings.key(folded, word.indices.prefix(5)))
    }
    traits[label].lastQualifierWord = Int32(qualifierWords.count)
  }

  /// Whether four letters or fewer stand before a parenthesis or the end.
  private static func isShort(_ label: Span<UInt8>) -> Bool {
    var count = 0
    for index in label.indices {
      if label[index] == UInt8(ascii: "("), index > 0 { return count <= 5 }
      if label[index] & 0xC0 != 0x80 { count += 1 }
    }
    return count <= 4
  }

  private static func suppression(of label: Int, _ thesaurus: Thesaurus) -> Suppression? {
    let concept = thesaurus.labelConcept(label)
    if thesaurus.isDeprecated(concept) { return .deprecated }
    return thesaurus.isSearchOnly(concept) || thesaurus.labelIsSearchOnly(label) ? .searchOnly : nil
  }

  /// Counts each word of a label once.
  private static func countWords(of folded: Span<UInt8>, label: Int, in counts: inout OwnerCounts) {
    var hash = ByteHash()
    var isInWord = false
    for index in folded.indices {
      let byte = folded[index]
      if byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) {
        hash.combine(byte)
        isInWord = true
      } else if isInWord {
        counts.count(hash.finished, of: label)
        hash = ByteHash()
        isInWord = false
      }
    }
    if isInWord { counts.count(hash.finished, of: label) }
  }
}
