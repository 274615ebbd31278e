internal import TextAnalysis
internal import TextPrimitives
internal import Thesaurus

/// Reads a collection of texts and finds the words and phrases that look like terms and that no concept of a thesaurus covers.
///
/// A candidate is a content word, or two content words of which at least one has no label (Swedish and English: also with a preposition
/// between them). Sentences that come again word for word count once, so that what is copied from text to text does not rise.
/// Memory grows with the number of different candidates, and is bounded by ``mostCandidates``.
public struct GapFinder {
  let tagger: Tagger
  private var workspace = Tagger.Workspace()
  private var numbers: [[UInt8]: Int] = [:]
  private(set) var candidates: [GapCandidate] = []
  /// In how many texts a word is a form, and a key.
  private(set) var documentsByWord: [[UInt8]: Int] = [:]
  private var sentences: Set<UInt64> = []
  /// How many texts were read, and how many sentences that were not there before.
  public private(set) var documents = 0
  private(set) var documentsByLanguage = [Int](repeating: 0, count: Language.allCases.count)
  private(set) var sentencesByLanguage = [Int](repeating: 0, count: Language.allCases.count)
  private(set) var companionsByLanguage = [Int](repeating: 0, count: Language.allCases.count)
  /// With more candidates, those met in one text only are forgotten.
  public var mostCandidates = 1 << 20

  /// A collection without texts.
  public init(tagger: Tagger) { self.tagger = tagger }

  /// Takes in a text.
  public mutating func add(_ document: Document) {
    var options = TaggingOptions()
    options.includesAll = true
    let tagged = tagger.tag(document, options: options, using: &workspace)
    var coverage = document.fields.indices.map { field in
      [WordUnit.Coverage](repeating: .none, count: workspace.text.fields[field].tokens.count)
    }
    for suggestion in tagged.suggestions {
      for mention in suggestion.mentions {
        let covered: WordUnit.Coverage = mention.kind == .compound ? .part : .whole
        for token in mention.tokens { coverage[mention.field][token] = max(coverage[mention.field][token], covered) }
      }
    }
    var words: Set<[UInt8]> = []
    for sentence in workspace.text.sentences {
      guard let language = sentence.language else { continue }
      let text = workspace.text.fields[sentence.field]
      let units = WordUnit.units(of: text, sentence.tokens, language, coverage: coverage[sentence.field])
      add(units, language, raw: document.fields[sentence.field], text, &words)
    }
    for word in words { documentsByWord[word, default: 0] += 1 }
    documents += 1
    if let language = tagged.language { documentsByLanguage[Int(language.rawValue)] += 1 }
    if candidates.count > mostCandidates { forgetRareCandidates() }
  }

  private mutating func add(
    _ units: [WordUnit], _ language: Language, raw: [UInt8], _ text: TokenizedText, _ words: inout Set<[UInt8]>
  ) {
    var hash = ByteHash()
    for unit in units {
      for byte in unit.folded { hash.combine(byte) }
      hash.combine(0x20)
    }
    let isNew = sentences.insert(hash.finished).inserted
    let covered = units.count { $0.coverage == .whole && !$0.isFunctionWord }
    if isNew {
      sentencesByLanguage[Int(language.rawValue)] += 1
      if covered > 0 { companionsByLanguage[Int(language.rawValue)] += 1 }
    }
    let sentence = Sentence(
      units: units, keys: units.map { GapKey.key(of: $0.folded, language) }, language: language, isNew: isNew, covered: covered,
      areNames: units.count > 1 && units.allSatisfy { $0.isFunctionWord || $0.shape.contains(.capitalised) })
    for index in units.indices {
      if units[index].isContentWord {
        words.insert(units[index].folded)
        words.insert(sentence.keys[index])
      }
      for length in 1...3 where index + length <= units.count && sentence.isCandidate(index..<index + length) {
        count(index..<index + length, of: sentence, raw, text)
      }
    }
  }

  private mutating func count(_ range: Range<Int>, of sentence: Sentence, _ raw: [UInt8], _ text: TokenizedText) {
    let units = sentence.units[range]
    var name = [sentence.language.rawValue]
    for index in range { name += sentence.keys[index] + [0x20] }
    let number = numbers[name, default: candidates.count]
    if number == candidates.count {
      numbers[name] = number
      candidates.append(GapCandidate(language: sentence.language, keys: Array(sentence.keys[range])))
    }
    candidates[number].occurrences += 1
    if candidates[number].lastDocument != documents {
      candidates[number].documents += 1
      candidates[number].lastDocument = documents
    }
    var form: [UInt8] = []
    for unit in units { form += (form.isEmpty ? [] : [0x20]) + unit.folded }
    if candidates[number].forms[form] != nil || candidates[number].forms.count < GapCandidate.mostForms {
      candidates[number].forms[form, default: 0] += 1
    }
    if units.contains(where: { $0.coverage != .none }) { candidates[number].partlyCovered += 1 }
    if range.lowerBound > 0 {
      if !sentence.areNames {
        candidates[number].inside += 1
        if units.contains(where: { $0.shape.contains(.capitalised) }) { candidates[number].capitalised += 1 }
      }
      if GapWords.isVerbMark(sentence.units[range.lowerBound - 1].folded, sentence.language) { candidates[number].behindVerbMark += 1 }
    }
    guard sentence.isNew else { return }
    candidates[number].contexts += 1
    if sentence.covered > units.count(where: { $0.coverage == .whole && !$0.isFunctionWord }) { candidates[number].companions += 1 }
    if candidates[number].examples.count < GapCandidate.mostExamples {
      candidates[number].examples.append(sentence.example(around: range, raw, text))
    }
  }

  private mutating func forgetRareCandidates() {
    let kept = candidates.filter { $0.documents > 1 }
    candidates = kept
    numbers.removeAll(keepingCapacity: true)
    for (number, candidate) in kept.enumerated() {
      var name = [candidate.language.rawValue]
      for key in candidate.keys { name += key + [0x20] }
      numbers[name] = number
    }
    documentsByWord = documentsByWord.filter { $0.value > 1 }
  }

  /// A sentence with what is known of its words.
  private struct Sentence {
    let units: [WordUnit]
    let keys: [[UInt8]]
    let language: Language
    let isNew: Bool
    /// How many words have labels.
    let covered: Int
    /// Whether all words are capitalised, so that capitals tell nothing.
    let areNames: Bool

    /// Whether some words may be a term that no concept covers.
    func isCandidate(_ range: Range<Int>) -> Bool {
      let (first, last) = (units[range.lowerBound], units[range.upperBound - 1])
      guard first.isContentWord, last.isContentWord else { return false }
      if range.count == 3 {
        guard GapWords.joinsTerm(units[range.lowerBound + 1].folded, language) else { return false }
      }
      for index in range.dropFirst() where units[index].gap != .space { return false }
      return range.contains { units[$0].coverage != .whole && !units[$0].isFunctionWord }
    }

    /// The raw text of the words and some of their neighbours, in one line.
    func example(around range: Range<Int>, _ raw: [UInt8], _ text: TokenizedText) -> String {
      let first = max(0, range.lowerBound - 6)
      let last = min(units.count, range.upperBound + 6) - 1
      let start = text.tokens[units[first].tokens.lowerBound].rangeWithHyphen.lowerBound
      let end = text.tokens[units[last].tokens.upperBound - 1].rangeWithHyphen.upperBound
      let words = String(decoding: raw[start..<end], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return (first > 0 ? "… " : "") + words + (last + 1 < units.count ? " …" : "")
    }
  }
}

/// What the forms of a word have in common.
enum GapKey {
  /// The base form, or the stem where the language has no base forms.
  static func key(of word: [UInt8], _ language: Language) -> [UInt8] {
    var key: [UInt8] = []
    Lemmatiser.append(baseOf: word, word.indices, language, to: &key)
    return key
  }
}
