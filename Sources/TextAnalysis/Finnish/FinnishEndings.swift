/// The endings of Finnish nouns and adjectives: case × possessive × clitic, with the types of stem they are added to.
enum FinnishEndings {
  /// The compiled table.
  static let table = EndingTable(list())

  /// A case ending. In the notation `A` is *a* or *ä* by vowel harmony.
  private struct CaseEnding {
    /// The ending of the bare case.
    var text: String
    /// What possessives are added to; nil where they cannot be.
    var beforePossessive: String?
    /// Whether *-Vn* is a possessive of the third person here: *talossa-an*.
    var takesVowelPossessive = false
    /// The types of stem.
    var types: StemTypes
    var grammaticalCase: GrammaticalCase
    var number: GrammaticalNumber
  }

  private static let cases: [CaseEnding] = singularCases + pluralCases

  private static let singularCases: [CaseEnding] =
    [
      CaseEnding(text: "", types: .nominative, grammaticalCase: .nominative, number: .singular),
      CaseEnding(text: "n", types: .weak, grammaticalCase: .genitive, number: .singular),
      CaseEnding(text: "t", types: .weak, grammaticalCase: .nominative, number: .plural),
      CaseEnding(
        text: "nA", beforePossessive: "nA", takesVowelPossessive: true, types: .strong, grammaticalCase: .essive, number: .singular),
      CaseEnding(
        text: "A", beforePossessive: "A", takesVowelPossessive: true, types: .partitiveA, grammaticalCase: .partitive, number: .singular),
      CaseEnding(
        text: "tA", beforePossessive: "tA", takesVowelPossessive: true, types: .partitiveTa, grammaticalCase: .partitive, number: .singular),
      CaseEnding(
        text: "ttA", beforePossessive: "ttA", takesVowelPossessive: true, types: .partitiveTta, grammaticalCase: .partitive,
        number: .singular),
      CaseEnding(text: "n", beforePossessive: "", types: .illative, grammaticalCase: .illative, number: .singular),
      CaseEnding(text: "seen", beforePossessive: "see", types: .illativeSeen, grammaticalCase: .illative, number: .singular),
    ] + localCases(before: "", types: .weak, number: .singular)

  private static let pluralCases: [CaseEnding] =
    [
      CaseEnding(
        text: "inA", beforePossessive: "inA", takesVowelPossessive: true, types: .pluralStrong, grammaticalCase: .essive, number: .plural),
      CaseEnding(
        text: "ine", beforePossessive: "ine", takesVowelPossessive: true, types: .pluralStrong, grammaticalCase: .comitative,
        number: .plural),
      CaseEnding(text: "in", types: .pluralWeak, grammaticalCase: .instructive, number: .plural),
      CaseEnding(
        text: "jA", beforePossessive: "jA", takesVowelPossessive: true, types: .pluralJa, grammaticalCase: .partitive, number: .plural),
      CaseEnding(text: "jen", beforePossessive: "je", types: .pluralJa, grammaticalCase: .genitive, number: .plural),
      CaseEnding(
        text: "itA", beforePossessive: "itA", takesVowelPossessive: true, types: .pluralIta, grammaticalCase: .partitive, number: .plural),
      CaseEnding(text: "iden", beforePossessive: "ide", types: .pluralIta, grammaticalCase: .genitive, number: .plural),
      CaseEnding(text: "itten", beforePossessive: "itte", types: .pluralIta, grammaticalCase: .genitive, number: .plural),
      CaseEnding(text: "ihin", beforePossessive: "ihi", types: .pluralIhin, grammaticalCase: .illative, number: .plural),
      CaseEnding(text: "isiin", beforePossessive: "isii", types: .pluralIsiin, grammaticalCase: .illative, number: .plural),
      CaseEnding(
        text: "iA", beforePossessive: "iA", takesVowelPossessive: true, types: .pluralIa, grammaticalCase: .partitive, number: .plural),
      CaseEnding(text: "iin", beforePossessive: "ii", types: .pluralIa, grammaticalCase: .illative, number: .plural),
      CaseEnding(text: "ien", beforePossessive: "ie", types: .pluralIen, grammaticalCase: .genitive, number: .plural),
      CaseEnding(text: "ten", beforePossessive: "te", types: .pluralTen, grammaticalCase: .genitive, number: .plural),
    ] + localCases(before: "i", types: .pluralWeak, number: .plural)

  /// The endings that both numbers have, added to a weak stem.
  private static func localCases(before: String, types: StemTypes, number: GrammaticalNumber) -> [CaseEnding] {
    let endings: [(String, String, GrammaticalCase)] = [
      ("ssA", "ssA", .inessive), ("stA", "stA", .elative), ("llA", "llA", .adessive), ("ltA", "ltA", .ablative), ("lle", "lle", .allative),
      ("ksi", "kse", .translative), ("ttA", "ttA", .abessive),
    ]
    return endings.map { text, possessed, grammaticalCase in
      CaseEnding(
        text: before + text, beforePossessive: before + possessed, takesVowelPossessive: true, types: types,
        grammaticalCase: grammaticalCase,
        number: number)
    }
  }

  private static let possessives = ["ni", "si", "nsA", "mme", "nne"]
  private static let clitics = ["", "kin", "kAAn", "kO", "hAn", "pA", "kOhAn", "kOs", "pAs", "kinkO", "kinhAn", "pAhAn"]
  private static let afterColon: [(String, GrammaticalCase, GrammaticalNumber)] = [
    ("n", .genitive, .singular), ("t", .nominative, .plural), ("A", .partitive, .singular), ("tA", .partitive, .singular),
    ("ssA", .inessive, .singular), ("stA", .elative, .singular), ("llA", .adessive, .singular), ("ltA", .ablative, .singular),
    ("lle", .allative, .singular), ("ksi", .translative, .singular), ("nA", .essive, .singular), ("ttA", .abessive, .singular),
    ("AAn", .illative, .singular), ("een", .illative, .singular), ("iin", .illative, .singular), ("OOn", .illative, .singular),
    ("UUn", .illative, .singular), ("hUn", .illative, .singular), ("hOn", .illative, .singular), ("hin", .illative, .singular),
    ("hen", .illative, .singular), ("hAn", .illative, .singular), ("seen", .illative, .singular), ("ien", .genitive, .plural),
    ("iden", .genitive, .plural), ("ten", .genitive, .plural), ("jen", .genitive, .plural), ("jA", .partitive, .plural),
    ("itA", .partitive, .plural), ("iA", .partitive, .plural), ("ihin", .illative, .plural), ("issA", .inessive, .plural),
    ("istA", .elative, .plural), ("illA", .adessive, .plural), ("iltA", .ablative, .plural), ("ille", .allative, .plural),
  ]

  /// All endings.
  static func list() -> EndingTable.List {
    var result = EndingTable.List()
    result.reserve(1 << 14)
    for clitic in clitics {
      result.append(tail: inHarmony(clitic, isFront: false))
      result.append(tail: inHarmony(clitic, isFront: true))
    }
    for ending in cases { appendForms(of: ending, prefix: "", types: ending.types, to: &result) }
    for possessive in possessives {  // nominative and genitive alike: *taloni*
      append(possessive, [.strong, .possessed], WordForm(), isPossessive: true, to: &result)
    }
    for ending in cases where ending.types == .nominative { appendDegrees(ending, to: &result) }
    for (text, grammaticalCase, number) in afterColon {
      append(text, .abbreviation, WordForm(grammaticalCase, number), isPossessive: false, to: &result)
    }
    appendVerbEndings(to: &result)
    return result
  }

  /// The endings of verbs, participles with their cases included. Person and tense are of no use to matching and are not told.
  private static func appendVerbEndings(to result: inout EndingTable.List) {
    var form = WordForm()
    form.isDerivation = true
    func add(_ texts: String, _ types: StemTypes, _ result: inout EndingTable.List) {
      for text in texts.split(separator: " ") { append(String(text), types, form, isPossessive: false, to: &result) }
    }
    for (types, texts) in [
      (StemTypes.verbStrong, "vAt vA mAssA mAstA mAAn mAllA mAttA essA essAAn kAA kOOn kOOt nee mAisillAAn"), (.verbWeak, "n t mme tte"),
      (.verbPast, "n t mme tte vAt"), (.verbParticiple, "Ut eet"), (.verbPassive, "iin U AvA Aisiin AkOOn AessA Aneen"),
    ] { add(texts, types, &result) }
    for type in [StemTypes.verbForm, .verbWeak, .verbPast] { append("", type, form, isPossessive: false, to: &result) }
    for ending in cases {
      for (type, participle, accepted) in [
        (StemTypes.verbStrong, "vA", StemTypes([.weak, .strong, .partitiveA])),
        (.verbStrong, "v", [.pluralWeak, .pluralStrong, .pluralIa, .pluralIen]),
        (.verbStrong, "mA", [.weak, .strong, .partitiveA]), (.verbStrong, "m", [.pluralWeak, .pluralStrong, .pluralIa, .pluralIen]),
        (.verbPassive, "AvA", [.weak, .strong, .partitiveA]), (.verbPassive, "Av", [.pluralWeak, .pluralStrong, .pluralIa, .pluralIen]),
        (.verbParticiple, "ee", [.weak, .strong, .illativeSeen]),
        (.verbParticiple, "e", [.pluralWeak, .pluralStrong, .pluralIta, .pluralIsiin]),
        (.verbParticiple, "Ut", .partitiveTa),
        (.verbPassive, "U", [.strong, .partitiveA, .pluralWeak, .pluralStrong, .pluralJa, .pluralIhin]),
      ] where !accepted.isDisjoint(with: ending.types) {
        // -mista is the partitive of the noun in -minen.
        if participle == "m", ending.grammaticalCase == .elative { continue }
        var derived = WordForm(ending.grammaticalCase, ending.number)
        derived.isDerivation = true
        append(participle + ending.text, type, derived, isPossessive: false, to: &result)
      }
    }
  }

  private static func appendForms(
    of ending: CaseEnding, prefix: String, types: StemTypes, to result: inout EndingTable.List
  ) {
    let form = WordForm(ending.grammaticalCase, ending.number)
    append(prefix + ending.text, types, form, isPossessive: false, to: &result)
    guard let stem = ending.beforePossessive else { return }
    for possessive in possessives { append(prefix + stem + possessive, types, form, isPossessive: true, to: &result) }
    if ending.takesVowelPossessive, let vowel = stem.last {
      append(prefix + stem + "\(vowel)n", types, form, isPossessive: true, to: &result)
    }
  }

  /// The paradigms of *-mpi* and *-in*, whose stems are the same for all adjectives.
  private static func appendDegrees(_ nominative: CaseEnding, to result: inout EndingTable.List) {
    for (type, nominativeEnding, vowel, consonantPartitive) in [
      (StemTypes.comparative, "mpi", "", false), (StemTypes.superlative, "in", "i", true),
    ] {
      append(nominativeEnding, type, WordForm(.nominative, .singular), isPossessive: false, to: &result)
      if consonantPartitive {
        append("intA", type, WordForm(.partitive, .singular), isPossessive: false, to: &result)
        append("inten", type, WordForm(.genitive, .plural), isPossessive: false, to: &result)
      }
      for ending in cases {
        let stem: String
        switch ending.types {
        case .weak: stem = "mmA"
        case .strong, .partitiveA: stem = "mpA"
        case .pluralWeak: stem = "mm"
        case .pluralStrong, .pluralIa, .pluralIen: stem = "mp"
        default: continue
        }
        if ending.types == .partitiveA, consonantPartitive { continue }
        appendForms(of: ending, prefix: vowel + stem, types: type, to: &result)
      }
      append(vowel + "mpAAn", type, WordForm(.illative, .singular), isPossessive: false, to: &result)
    }
  }

  /// Adds an ending with all clitics, in both harmonies where it has any.
  private static func append(
    _ notation: String, _ types: StemTypes, _ form: WordForm, isPossessive: Bool, to result: inout EndingTable.List
  ) {
    let back = inHarmony(notation, isFront: false)
    let front = inHarmony(notation, isFront: true)
    let isNeutral = back == front
    let backLetters = result.append(letters: back)
    let frontLetters = isNeutral ? backLetters : result.append(letters: front)
    for clitic in clitics.indices {
      var form = form
      form.isPossessive = isPossessive
      form.isDoubtful = form.grammaticalCase == .instructive || form.grammaticalCase == .comitative && !isPossessive
      form.hasClitic = clitic > 0
      if isNeutral, neutralClitics[clitic] {
        result.append(backLetters, tail: 2 * clitic, types, form)
      } else {
        result.append(backLetters, tail: 2 * clitic, types.union(.back), form)
        result.append(frontLetters, tail: 2 * clitic + 1, types.union(.front), form)
      }
    }
  }

  /// By clitic, whether vowel harmony leaves it alone.
  private static let neutralClitics = clitics.map { inHarmony($0, isFront: false) == inHarmony($0, isFront: true) }

  private static func inHarmony(_ notation: String, isFront: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(24)
    for byte in notation.utf8 {
      switch byte {
      case UInt8(ascii: "A"): bytes += isFront ? ä : [UInt8(ascii: "a")]
      case UInt8(ascii: "O"): bytes += isFront ? ö : [UInt8(ascii: "o")]
      case UInt8(ascii: "U"): bytes.append(isFront ? UInt8(ascii: "y") : UInt8(ascii: "u"))
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static let ä = Array("ä".utf8), ö = Array("ö".utf8)
}
