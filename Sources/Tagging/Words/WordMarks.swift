internal import TextAnalysis

/// What the lists of a language say of a word by itself: all that negation, coordination and choice ask about it, found out once.
struct WordMarks: OptionSet {
  var rawValue: UInt16

  /// Joins the members of a coordination.
  static let conjunction = WordMarks(rawValue: 1 << 0)
  /// Denies: ``NegationCues/verbs``.
  static let negativeVerb = WordMarks(rawValue: 1 << 1)
  /// Denies: ``NegationCues/prepositions``.
  static let negativePreposition = WordMarks(rawValue: 1 << 2)
  /// See ``NegationCues/limits``.
  static let negationLimit = WordMarks(rawValue: 1 << 3)
  /// See ``NegationCues/needs``.
  static let need = WordMarks(rawValue: 1 << 4)
  /// See ``NegationCues/boundaries``.
  static let clauseBoundary = WordMarks(rawValue: 1 << 5)
  /// See ``NegationCues/contrasts``.
  static let contrast = WordMarks(rawValue: 1 << 6)
  /// Ends the name of an organisation.
  static let organisation = WordMarks(rawValue: 1 << 7)
  /// Turns the label that begins with it into its opposite.
  static let opposite = WordMarks(rawValue: 1 << 8)
  /// Is one of the ``FixedCompounds``, or has one in it.
  static let fixedCompound = WordMarks(rawValue: 1 << 9)
  /// Begins like one of the ``CompoundHeads``.
  static let tellingHead = WordMarks(rawValue: 1 << 10)
  /// Nobody has looked yet.
  static let unknown = WordMarks(rawValue: 1 << 15)

  /// Either kind of cue.
  static let negation: WordMarks = [.negativeVerb, .negativePreposition]
}

/// The lists of words of one language, as one table.
struct MarkedWords: Sendable {
  private let words: WordSet
  private let marks: [WordMarks]
  private let language: Language

  private init(_ language: Language) {
    let cues = NegationCues.of(language)
    let lists: [(String, WordMarks)] = [
      (Conjunctions.list(of: language), .conjunction), (cues.verbs, .negativeVerb), (cues.prepositions, .negativePreposition),
      (cues.limits, .negationLimit), (cues.needs, .need), (cues.boundaries, .clauseBoundary), (cues.contrasts, .contrast),
      (OrganisationName.marks, .organisation), (Choice.opposites, .opposite),
    ]
    words = WordSet(lists.map(\.0).joined(separator: " "))
    var marks = Array(repeating: WordMarks(), count: words.count)
    for (list, mark) in lists {
      for word in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        let bytes = Array(word)
        if let number = words.number(of: bytes.span, bytes.indices) { marks[number].insert(mark) }
      }
    }
    self.marks = marks
    self.language = language
  }

  private static let finnish = MarkedWords(.finnish)
  private static let swedish = MarkedWords(.swedish)
  private static let english = MarkedWords(.english)

  /// The lists of a language.
  static func of(_ language: Language) -> MarkedWords {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  /// The marks of a folded word.
  func marks(of text: [UInt8], _ word: Range<Int>) -> WordMarks {
    var found = words.number(of: text.span, word).map { marks[$0] } ?? []
    // *ry:n*: what stands before the colon is the word.
    if let colon = word.first(where: { text[$0] == UInt8(ascii: ":") }), colon > word.lowerBound {
      found.remove(.organisation)
      if let number = words.number(of: text.span, word.lowerBound..<colon), marks[number].contains(.organisation) {
        found.insert(.organisation)
      }
    }
    if FixedCompounds.contains(text, word, language) { found.insert(.fixedCompound) }
    if CompoundHeads.begin(text, word, language) { found.insert(.tellingHead) }
    return found
  }
}
