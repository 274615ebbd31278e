/// The words of the Swedish tables with all their forms, each with the form under which it is searched for.
struct SwedishLemmaLexicon: Sendable {
  private var lexicon: WordLexicon
  /// Where the words of ``lexicon`` begin in ``keys``.
  private var starts: [Int32] = [0]
  private var keys: [UInt8] = []
  private var irregularAdjectives = 0..<0
  /// The number of the first verb.
  private var firstVerb = 0

  /// The shipped tables.
  static let shipped = SwedishLemmaLexicon()

  private static let presentAr = StemTypes(rawValue: 1 << 16)
  private static let presentEr = StemTypes(rawValue: 1 << 17)
  private static let presentR = StemTypes(rawValue: 1 << 18)
  private static let losing = SuffixTable("nd nn mm")
  /// *använ-t, kän-de*: a stem that loses its last consonant.
  private static let shortened = StemTypes(rawValue: 1 << 20)
  private static let whole = StemTypes(rawValue: 1 << 19)

  private init() {
    var endings = SwedishEndings.list
    for ending in ["a", "ar", "as", "ade", "ades", "at", "ats", "ad", "ande", "andes"] {
      endings.append((ending, Self.presentAr, WordForm()))
    }
    for ending in ["a", "er", "s", "es", "as", "te", "tes", "de", "des", "t", "ts", "d", "da", "ta", "ande"] {
      endings.append((ending, Self.presentEr, WordForm()))
    }
    for ending in ["", "a", "s", "as", "de", "des", "t", "ts", "d", "da", "ande"] { endings.append((ending, Self.presentR, WordForm())) }
    endings.append(("", Self.whole, WordForm()))
    for ending in ["t", "ts", "de", "des", "d", "da"] { endings.append((ending, Self.shortened, WordForm())) }
    lexicon = WordLexicon(endings: EndingTable(endings))
    addNouns()
    addAdjectives()
    firstVerb = starts.count - 1
    addVerbs()
  }

  private mutating func add(_ word: [UInt8], _ stems: borrowing StemList) {
    lexicon.insert(word: starts.count - 1, bytes: word, stems: stems)
    keys += word
    starts.append(Int32(keys.count))
  }

  private mutating func addNouns() {
    for noun in SwedishDeclension.listedNouns + SwedishUmlauts.nouns.map({ String(decoding: $0.singular, as: UTF8.self) }) {
      let bytes = Array(noun.utf8)
      var stems = StemList()
      SwedishNoun.appendStems(of: bytes, siblings: [], to: &stems)
      add(bytes, stems)
    }
  }

  private mutating func addAdjectives() {
    let first = starts.count - 1
    addIrregular(SwedishIrregularTable.adjectives)
    irregularAdjectives = first..<starts.count - 1
    for adjective in SwedishAdjective.listedWords {
      let bytes = Array(adjective.utf8)
      var stems = StemList()
      SwedishAdjective.appendStems(of: bytes, to: &stems)
      add(bytes, stems)
    }
  }

  /// Adds the words of a table of lines: the base form, then other forms.
  private mutating func addIrregular(_ table: String) {
    let isOfVerbs = firstVerb > 0
    for line in table.split(separator: "\n") {
      let forms = line.split(separator: " ").map { Array($0.utf8) }
      guard let base = forms.first else { continue }
      var stems = StemList()
      for form in forms.dropFirst() { stems.append(form, Self.whole) }
      if isOfVerbs, base.last == UInt8(ascii: "a") { stems.append(base.dropLast(), Self.strong(base)) }
      add(base, stems)
    }
  }

  private mutating func addVerbs() {
    addIrregular(SwedishIrregularTable.verbs)
    addVerbs(SwedishVerbTable.ar) { _ in Self.presentAr }
    addVerbs(SwedishVerbTable.er) { Self.strong($0).union(Self.presentEr) }
  }

  private mutating func addVerbs(_ table: String, _ types: ([UInt8]) -> StemTypes) {
    for verb in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let bytes = Array(verb.utf8)
      guard bytes.last == UInt8(ascii: "a") else { continue }
      var stems = StemList()
      let stem = bytes.dropLast()
      stems.append(stem, types(bytes))
      if Self.losing.matches(bytes, end: stem.count) { stems.append(stem.dropLast(), Self.shortened) }
      add(bytes, stems)
    }
  }

  private static func strong(_ infinitive: [UInt8]) -> StemTypes {
    infinitive.dropLast().last == UInt8(ascii: "r") ? presentR : presentEr
  }

  /// Whether a word number is that of an adjective or pronoun of which no compounds are made.
  func isIrregularAdjective(_ word: Int) -> Bool { irregularAdjectives.contains(word) }

  /// Whether a word number is that of a verb.
  func isVerb(_ word: Int) -> Bool { word >= firstVerb }

  /// The bytes under which a word is searched for.
  func key(_ word: Int) -> ArraySlice<UInt8> { keys[Int(starts[word])..<Int(starts[word + 1])] }

  /// Appends what a part of a word is a form of.
  func append(readingsOf text: [UInt8], _ part: Range<Int>, hash: borrowing RollingHash, to readings: inout [WordLexicon.Reading]) {
    lexicon.append(readingsOf: text, part, wordStart: 0, hash: hash, to: &readings)
  }
}
