/// The common words of Finnish with all their forms: what the judgements on compounds, on homographs and on base forms rest on.
enum FinnishCommonWords {
  /// A group of words in ``words``.
  enum Group: UInt8 {
    case simple, compound, modifier, verb, commonestVerb
  }

  /// Nouns and adjectives, numbered as in ``nominals``. All their forms begin as they do.
  static let nominalLexicons = LexiconsByInitial { lexicon(nominals, initial: $0) }
  /// Verbs, numbered as in ``verbs``. All their forms begin as they do.
  static let verbLexicons = LexiconsByInitial { lexicon(verbs, initial: $0) }

  private struct Words {
    private(set) var bytes: [UInt8] = []
    private(set) var ranges: [Range<Int>] = []
    var groups: [Group] = []

    mutating func add(_ table: String, _ group: Group) {
      bytes += table.utf8
      bytes.append(UInt8(ascii: " "))
      ranges = bytes.wordRanges
      groups += repeatElement(group, count: ranges.count - groups.count)
    }

    /// A word.
    subscript(_ number: Int) -> [UInt8] { Array(bytes[ranges[number]]) }
  }

  private static let nominals: Words = {
    var words = Words()
    words.add(finnishCommonNouns, .simple)
    words.add(finnishCommonAdjectives, .simple)
    words.add(finnishSolidCompounds, .simple)
    words.add(finnishCommonCompounds, .compound)
    words.add(finnishCommonModifiers, .modifier)
    return words
  }()

  private static let verbs: Words = {
    var words = Words()
    words.add("olla", .commonestVerb)
    words.add(finnishCommonVerbs, .verb)
    for number in words.ranges.indices where commonest.contains(words.bytes.span, words.ranges[number]) {
      words.groups[number] = .commonestVerb
    }
    return words
  }()

  /// The verbs whose forms are hardly ever a noun.
  private static let commonest = WordSet(
    "olla voida tulla tehdä saada jäädä päästä mennä pitää tietää sanoa haluta osata tuntea lähteä luvata nähdä lukea alkaa")

  /// The number of *olla* among the verbs.
  static let copula = 0

  /// Whether some forms of a word begin otherwise than the word: *hyvä – parempi, yö – öitä*. It is among the words of every letter.
  static func isSuppletive(_ word: [UInt8]) -> Bool { suppletive.contains(word.span, word.indices) }
  private static let suppletive = WordSet("hyvä yö")

  private static func lexicon(_ words: Words, initial: UInt8? = nil) -> WordLexicon {
    var lexicon = WordLexicon(endings: FinnishEndings.table)
    let rules = FinnishForms()
    var stems = StemList()
    for number in words.ranges.indices {
      let range = words.ranges[number]
      guard initial == nil || words.bytes[range.lowerBound] == initial || suppletive.contains(words.bytes.span, range) else { continue }
      let bytes = words[number]
      stems.removeAll()
      if words.groups[number] == .modifier {
        stems.append(bytes, .modifier)
        lexicon.insert(stemsOf: number, stems)
        continue
      }
      if words.groups[number] == .verb || words.groups[number] == .commonestVerb {
        guard let letters = FinnishLetters(utf8: bytes) else { continue }
        var paradigm = FinnishVerbs()
        paradigm.addParadigm(of: letters.letters)
        paradigm.stems.pour(letters, harmony: FinnishLetter.harmony(of: letters.letters), to: &stems)
      } else {
        rules.appendStems(of: LabelWord(bytes: bytes, role: .head, siblings: []), to: &stems)
      }
      lexicon.insert(word: number, bytes: bytes, stems: stems)
    }
    return lexicon
  }

  /// Whether a nominal is simple, or is taken as if it were.
  static func isSimple(nominal number: Int) -> Bool { nominals.groups[number] == .simple }

  private static let solidLexicon: WordLexicon = {
    var words = Words()
    words.add(finnishSolidCompounds, .simple)
    return lexicon(words)
  }()

  /// Whether a part of a word that begins before a place and goes on to the end is a compound to be taken whole: *terveyslauta|kunta*.
  /// - Complexity: O(length of the word × length of the longest ending).
  static func endsInSolidCompound(_ text: [UInt8], _ word: Range<Int>, before boundary: Int) -> Bool {
    var hash = RollingHash()
    hash.read(text, word)
    var readings: [WordLexicon.Reading] = []
    for start in word.lowerBound..<boundary {
      solidLexicon.append(readingsOf: text, start..<word.upperBound, wordStart: word.lowerBound, hash: hash, to: &readings)
      if !readings.isEmpty { return true }
    }
    return false
  }

  /// Whether a verb is one whose forms are hardly ever a noun.
  static func isCommonest(verb number: Int) -> Bool { verbs.groups[number] == .commonestVerb }

  /// The likeliest base form of a folded word; nil for words that are not common.
  static func base(of text: [UInt8], _ word: Range<Int>) -> [UInt8]? {
    var hash = RollingHash()
    hash.read(text, word)
    var readings: [WordLexicon.Reading] = []
    var best: (weight: Double, base: [UInt8])?
    for (lexicon, words) in [(nominalLexicons[text, word], nominals), (verbLexicons[text, word], verbs)] {
      readings.removeAll(keepingCapacity: true)
      lexicon.append(readingsOf: text, word, wordStart: word.lowerBound, hash: hash, to: &readings)
      for reading in readings {
        let weight = FinnishLemmatiser.weight(of: reading.form)
        if let known = best, (known.weight, words.ranges[reading.word].count) >= (weight, known.base.count) { continue }
        best = (weight, words[reading.word])
      }
    }
    return best?.base
  }

  /// All forms of all common words with their base forms and weights, for the learner of the rules for other words.
  static func appendForms(to learner: inout SuffixRuleLearner, weight: Double) {
    let endings = FinnishEndings.list()
    for (words, isVerb) in [(nominals, false), (verbs, true)] {
      for number in words.ranges.indices where words.groups[number] != .modifier {
        let bytes = words[number]
        let base = String(decoding: bytes, as: UTF8.self)
        guard let letters = FinnishLetters(utf8: bytes) else { continue }
        var weights: [String: Double] = [:]
        let stems = stems(of: letters.letters, isVerb: isVerb)
        for stem in stems.stems where !stem.types.contains(.doubtful) {
          let types = stem.types.union(FinnishLetter.harmony(of: letters.letters))
          for entry in endings.entries where entry.ending.types.fits(types) {
            let ending = entry.ending
            let bytes = endings.bytes[entry.letters] + endings.bytes[endings.tails[entry.tail]]
            guard isUsual(ending.form, String(decoding: bytes, as: UTF8.self)) else { continue }
            let text = String(decoding: letters.utf8(Array(stems.letters(of: stem))) + bytes, as: UTF8.self)
            weights[text] = max(weights[text] ?? 0, FinnishLemmatiser.weight(of: ending.form) * weight)
          }
        }
        for (form, weight) in weights.sorted(by: { $0.key < $1.key }) { learner.add(form: form, base: base, weight: weight) }
      }
    }
  }

  private static func stems(of letters: [UInt8], isVerb: Bool) -> FinnishStems {
    if isVerb {
      var paradigm = FinnishVerbs()
      paradigm.addParadigm(of: letters)
      return paradigm.stems
    }
    var paradigm = FinnishNominals()
    paradigm.addParadigms(of: letters)
    var stems = paradigm.stems
    if FinnishComparison.isAdjective(letters, singulars: FinnishPlurals.singulars(of: letters)) {
      FinnishComparison.appendStems(of: letters, to: &stems)
    }
    return stems
  }

  /// Forms that texts have often enough to teach something: of the clitics *-kin, -kaan, -ko*, not with possessives.
  private static func isUsual(_ form: WordForm, _ ending: String) -> Bool {
    guard form.hasClitic else { return true }
    guard !form.isPossessive else { return false }
    return ["kin", "kaan", "kään", "ko", "kö"].contains { ending.hasSuffix($0) } && !ending.hasSuffix("kokin")
  }
}
