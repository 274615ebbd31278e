/// A word of a Swedish sentence, with what its neighbours say of it.
struct SwedishPlace {
  let text: TokenizedText
  let range: Range<Int>
  let token: Int

  private static let subjects = WordSet("jag du han hon hen vi ni man vem vad inte")
  private static let weakSubjects = WordSet("den det de som detta dessa")
  private static let objects = WordSet("mig dig sig oss er honom henne hen dem jag du han hon vi ni man")
  private static let determiners = WordSet(
    """
    en ett den det de dessa denna detta någon något några ingen inget inga all allt alla många flera fler få vilka vilken vilket varje olika samma
    annan annat andra egen eget egna min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era hans hennes dess deras hens båda bägge två tre
    fyra fem sex sju åtta nio tio första sådan sådant sådana viss visst vissa mycket mer mera mindre lite litet enda hela ena var vart vars flesta
    """)
  private static let prepositions = WordSet(
    """
    i på av till från med för vid efter under över mellan hos genom mot utan inom kring omkring enligt per bland åt ur före utanför innanför angående
    gällande trots via längs beträffande inklusive om
    """)
  private static let neuterDeterminers = WordSet(
    "ett det något inget allt annat detta varje sådant mitt ditt sitt vårt ert eget vilket visst mycket mer lite")
  private static let infinitiveMarks = WordSet(
    "att kan kunde kunna kunnat ska skall skulle vill ville velat vilja må måste får fick få bör borde brukar brukade låt låter lät torde behöver behövde hinner orkar vågar"
  )
  private static let copulas = WordSet("är var vara varit vore blir bli blev blivit känns verkar anses")
  private static let coordinators = WordSet("och eller samt")
  private static let articlesOfMan = WordSet(
    "en den denna gift ung äldre gammal annan min din sin vår hennes varje någon ingen vilken samma rik fattig svart vit död ensam stor liten"
  )
  private static let wife = WordSet("kvinna hustru fru barn")
  private static let relative = WordSet("som")
  private static let adjectiveEndings = SuffixTable(
    "iga liga ska samma bara ella iva ösa ade ande ende ig lig isk sam iv ös igt ligt iskt nya goda stora")

  // MARK: Neighbours

  /// The word before; nil at the beginning and after punctuation.
  private var previous: Int? {
    token > range.lowerBound && text.tokens[token].gap.isDisjoint(with: .separates) ? token - 1 : nil
  }

  /// The word after; nil at the end and before punctuation.
  private var next: Int? {
    token + 1 < range.upperBound && text.tokens[token + 1].gap.isDisjoint(with: .separates) ? token + 1 : nil
  }

  private func isOne(of words: WordSet, _ token: Int?) -> Bool {
    guard let token else { return false }
    return words.contains(text.folded.span, text.tokens[token].foldedRange)
  }

  // MARK: What they say

  /// Whether nothing goes before in the sentence.
  var isFirst: Bool { token == range.lowerBound }

  /// Whether the word before leads up to a noun: an article, a quantifier, a preposition, a number, an adjective or a genitive.
  var isAfterNominal: Bool {
    guard let previous else { return false }
    if isOne(of: Self.determiners, previous) || isOne(of: Self.prepositions, previous) { return true }
    let token = text.tokens[previous]
    return token.shape.contains(.hasDigit) || isAdjective(token) || isGenitive(token)
  }

  /// Whether the word before leads up to an adjective in the neuter, and not to an adverb.
  var isAfterNeuter: Bool {
    isOne(of: Self.neuterDeterminers, previous) || isOne(of: Self.prepositions, previous)
      || previous.map { isAdjective(text.tokens[$0]) } ?? false
  }

  private func isAdjective(_ token: Token) -> Bool {
    let word = token.foldedRange
    if FunctionWords.contains(text.folded.span, word, .swedish) { return false }
    return Self.adjectiveEndings.matches(text.folded, end: word.upperBound, from: word.lowerBound)
      || SwedishAdjective.isListed(text.folded, word)
  }

  /// Whether an adjective comes next.
  var isBeforeAdjective: Bool { next.map { isAdjective(text.tokens[$0]) } ?? false }

  /// Whether a noun comes next, as far as one can tell: a word with a meaning of its own that is no verb.
  var isBeforeNoun: Bool {
    guard let next, text.tokens[next].gap == .space else { return false }
    let word = text.tokens[next].foldedRange
    // A definite adjective wants a definite noun: *de frivilliga organisationerna*, but *de frivilliga deltar*.
    let endings = isOne(of: Self.definiteArticles, previous) ? Self.definitePlurals : Self.presentEndings
    let isRight = endings.matches(text.folded, end: word.upperBound, from: word.lowerBound)
    if isRight != isOne(of: Self.definiteArticles, previous) { return false }
    return !FunctionWords.contains(text.folded.span, word, .swedish) && !SwedishVerbs.shipped.contains(text.folded.span, word)
  }

  /// Whether one of some words comes next.
  func isBefore(_ words: WordSet) -> Bool { next.map { words.contains(text.folded.span, text.tokens[$0].foldedRange) } ?? false }

  /// Whether punctuation stands before the word.
  var isAfterPunctuation: Bool { !isFirst && previous == nil }

  private func isGenitive(_ token: Token) -> Bool {
    text.folded[token.foldedRange.upperBound - 1] == UInt8(ascii: "s") && token.foldedRange.count >= 4
      && !SwedishVerbs.shipped.passives.contains(text.folded.span, token.foldedRange)
  }

  /// Whether a pronoun before is the subject of a verb.
  var isAfterSubject: Bool { isOne(of: Self.subjects, previous) || isOne(of: Self.weakSubjects, previous) }

  /// Whether a pronoun after is the subject or the object of a verb.
  var isBeforeSubject: Bool { isOne(of: Self.objects, next) }

  /// Whether a pronoun that is nothing but a subject stands beside.
  var isBesideSubject: Bool { isOne(of: Self.subjects, previous) || isBeforeSubject }

  /// *de lagar som*: a noun with a clause of its own.
  var isDeterminedClause: Bool { isOne(of: Self.weakSubjects, previous) && isOne(of: Self.relative, next) }

  /// Whether *att* or a modal verb goes before, with adverbs and pronouns between at most.
  var isAfterInfinitiveMark: Bool {
    var index = token
    while index > range.lowerBound, token - index < 4, text.tokens[index].gap.isDisjoint(with: .separates) {
      index -= 1
      if isOne(of: Self.infinitiveMarks, index) { return true }
      guard FunctionWords.contains(text.folded.span, text.tokens[index].foldedRange, .swedish), !isOne(of: Self.prepositions, index) else {
        return false
      }
    }
    return false
  }

  /// Whether a form of *vara* or *bli* goes before.
  var isAfterCopula: Bool { isOne(of: Self.copulas, previous) }

  /// Whether the word goes on a list of things that are no verbs.
  var isListed: Bool {
    if isOne(of: Self.coordinators, previous) {
      return token - 2 >= range.lowerBound && !SwedishVerbs.shipped.contains(text.folded.span, text.tokens[token - 2].foldedRange)
        && !isOne(of: Self.objects, token - 2)
    }
    return token > range.lowerBound && !text.tokens[token].gap.isDisjoint(with: [.comma, .colon, .slash, .bullet, .lineBreak])
      && !SwedishVerbs.shipped.contains(text.folded.span, text.tokens[token - 1].foldedRange)
  }

  /// Whether *man* is a noun here and not the pronoun.
  var isNounMan: Bool {
    isOne(of: Self.articlesOfMan, previous)
      || isOne(of: Self.coordinators, next) && token + 2 < range.upperBound && isOne(of: Self.wife, token + 2)
  }

  /// Whether the word is written as a name: a capital letter inside a sentence that is not the label letter by letter, or that has a
  /// neighbour with a capital letter.
  func isName(exact: Bool) -> Bool {
    let shape = text.tokens[token].shape
    guard shape.contains(.capitalised), !shape.contains(.allCapitals), token > range.lowerBound, range.count > 4,
      text.tokens[token].gap == .space, text.tokens[token].foldedRange.count <= 8
    else { return false }
    let before = text.tokens[token - 1].shape
    if before.contains(.capitalised), !before.contains(.allCapitals), token - 1 > range.lowerBound { return true }
    return !exact && !isDefinite && text.tokens[token].foldedRange.count < 6
  }

  /// Whether the word ends as a definite form does.
  private var isDefinite: Bool {
    let word = text.tokens[token].foldedRange
    return Self.definiteEndings.matches(text.folded, end: word.upperBound, from: word.lowerBound)
  }

  private static let definiteArticles = WordSet("de")
  private static let definitePlurals = SuffixTable("na en et")
  /// How most verbs and few nouns end.
  private static let presentEndings = SuffixTable(
    "bar car dar far ter har jar kar lar mar par rar sar tar var xar zar")
  private static let definiteEndings = SuffixTable("en et an na ens ets ans nas")
}
