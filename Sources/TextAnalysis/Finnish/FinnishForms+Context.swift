extension FinnishForms {
  private static let negations = WordSet(
    "ei en et emme ette eivät eikä enkä etkä eivätkä älä älkää älköön ettei etten ettet etteivät ellei eihän eikö")
  private static let subjects = WordSet(
    "minä sinä hän me te he mä sä mää sää se ne joka jotka mikä mitkä kuka ketkä joku jotkut kukaan tämä nämä tuo nuo mikään moni kaikki")
  private static let infinitiveVerbs = WordSet(
    """
    voi voin voit voivat voimme voitte voida voidaan voisi voisin voisit voisivat voisimme voitiin voitaisiin voinut pitää pitäisi piti pitänyt täytyy
    täytyi haluaa haluan haluat haluavat haluamme haluatte haluaisi haluaisin haluaisivat halusi
    halusin halunnut haluta aikoo aikoi aion aikovat aiomme yrittää yritti yrittävät yritän yritetään osaa osaan osaavat osannut alkaa alkoi alkavat alkoivat
    haluttiin halutaan tulee tulisi kannattaa kannattaisi pystyy taitaa taisi saattaa saattoi saattaisi ehtii ehti jaksaa jaksoi
    uskaltaa uskalsi kuuluu kuuluisi mahdollista tarkoitus tarkoituksena tavoitteena tehtävä tehtävänä hyvä parasta helppo helpompi vaikea vaikeaa mukava kiva mahdollisuus
    mahdollisuuden oikeus lupa syytä pakko valmis on oli olisi ollut pyrkii pyritään haluaisimme mieli käskee 
    """)
  private static let graded = WordSet(
    "paljon usein hyvin harvoin harvoja harva lailla vähän moni monta monet samanlainen erilainen kaukana pian kauan myöhään aikaisin tavalla hiljaa"
  )
  private static let conjunctions = WordSet("ja tai sekä eikä että")
  private static let postpositions = WordSet(
    "kanssa mukaan kautta jälkeen aikana alla alle päällä päälle edessä eteen takana taakse vieressä viereen luona luokse luo keskellä välillä ympärillä sisällä puolesta vastaan ohella lisäksi sijaan avulla perusteella myötä johdosta vuoksi takia varten ilman kohdalla parissa yhteydessä suhteen osalta mielestä"
  )
  private static let determiners = WordSet(
    """
    tämä tämän tätä tässä tästä tähän tällä tältä tälle tänä nämä näiden näitä näissä näistä näihin näillä näille tuo tuon tuota sen sitä siinä siitä siihen sillä
    sille niiden niitä niissä niistä niihin niillä niille oma oman omaa omassa omasta omaan omat omia omien omissa omista minun sinun hänen meidän teidän heidän jokainen
    jokaisen joka jonkin jokin jotakin jotain jossakin muu muun muuta muut muiden muita muissa muista muihin kaikki kaikkien kaikkia kaikissa sama saman samaa samat
    samojen samoja uusi uuden uutta uusia uusien hyvä hyvän hyvää hyviä hyvien suuri suuren suurta suuria pieni pienen pientä paljon vähän enemmän vähemmän monia monta
    useita useiden yhden yksi yhtä kaksi kolme neljä viisi kuusi toinen toisen toista ensimmäinen ensimmäisen eri koko mitään mikään minkään jonkun erilaista erilaisia
    """)

  /// A function word, a common base form, or a form that adverbs and verbs have too.
  public func nature(of text: [UInt8], _ word: Range<Int>) -> WordNature {
    var nature = WordNature()
    if FunctionWords.contains(text.span, word, .finnish) { nature.insert(.functionWord) }
    if FinnishHomographs.isCommonNominative(text, word) { nature.insert(.commonNominative) }
    if FinnishAttribute.isPersonOrQuality(text, word) { nature.insert(.personOrQuality) }
    nature.homograph = FinnishHomographs.reading(of: text, word)
    return nature
  }

  /// Whether a sentence lets one of its words be a form of a noun.
  public func verdict(on token: Int, nature: WordNature, form: WordForm, in text: TokenizedText, _ range: Range<Int>) -> ContextVerdict {
    if nature.isEmpty { return .stands }  // most words
    if nature.contains(.personOrQuality) {
      return FinnishAttribute(text: text, range: range, token: token).isQuality(form) ? .ruledOut : .stands
    }
    if form.isDerivation { return nature.contains(.functionWord) ? .ruledOut : .stands }
    let place = Place(text: text, range: range, token: token)
    let other = nature.homograph
    if other == .waveringAdverb { return form.grammaticalCase == .nominative && place.isDegree ? .ruledOut : .stands }
    if nature.contains(.functionWord) { return form.isExact && text.tokens[token].foldedRange.count > 6 ? .stands : .ruledOut }
    if form.isPossessive, nature.contains(.commonNominative) { return .ruledOut }
    switch other {
    case .none, .waveringAdverb: return .stands
    case .adverb: return place.modifier(asOf: form) == .adjective ? .stands : .ruledOut
    case .infinitive where !place.endsInLongVowel: return place.isInfinitive ? .ruledOut : .stands
    case .infinitive, .commonFinite, .finite: return verdict(onVerb: other, place, form)
    }
  }

  /// The verdict on a word that may be a finite verb.
  private func verdict(onVerb verb: FinnishHomographs.OtherReading, _ place: Place, _ form: WordForm) -> ContextVerdict {
    if place.has(Self.negations, within: 3) || place.previousIs(Self.subjects) { return .ruledOut }
    if place.modifier(asOf: form) != .none || place.nextIs(Self.postpositions) || place.followsVerb { return .stands }
    if verb == .commonFinite { return .ruledOut }
    switch form.grammaticalCase {
    case .nominative: return .stands
    case .illative: return place.isFirst ? .ruledOut : .stands
    default: return .ruledOut
    }
  }

  /// A word of a sentence, with its neighbours.
  private struct Place {
    let text: TokenizedText
    let range: Range<Int>
    let token: Int

    /// What stands before a word as before a noun.
    enum Modifier {
      case none
      case genitive
      case adjective
    }

    /// Whether nothing goes before in the sentence.
    var isFirst: Bool { previous == nil }

    /// Whether the word is *aika* before an adjective or adverb: *aika hyvä, aika usein*.
    var isDegree: Bool {
      guard text.folded[text.tokens[token].foldedRange].elementsEqual("aika".utf8), token + 1 < range.upperBound else { return false }
      let next = text.tokens[token + 1]
      guard next.gap == .space else { return false }
      return FinnishHomographs.isCommonAdjective(text.folded, next.foldedRange) || graded.contains(text.folded.span, next.foldedRange)
        || text.folded[next.foldedRange].suffix(3).elementsEqual("sti".utf8)
        || text.folded[next.foldedRange].suffix(4).elementsEqual("inen".utf8)
    }

    /// Whether the word may be an infinitive and a finite form alike: *maksaa*.
    var endsInLongVowel: Bool {
      let word = text.folded[text.tokens[token].foldedRange]
      return word.suffix(2).elementsEqual("aa".utf8) || word.suffix(4).elementsEqual("ää".utf8)
    }

    /// Whether the nearest verb before asks for an infinitive (*voi tukea*), not for an object (*voi saada tukea*).
    var isInfinitive: Bool {
      var index = token
      var isAfterConjunction = false
      for distance in 0..<4 {
        guard index > range.lowerBound, text.tokens[index].gap.isDisjoint(with: [.period, .exclamation, .emptyLine, .bullet, .bracket])
        else { return false }
        index -= 1
        let word = text.tokens[index].foldedRange
        if infinitiveVerbs.contains(text.folded.span, word) { return true }
        if distance == 0, conjunctions.contains(text.folded.span, word) {
          isAfterConjunction = true
          continue
        }
        switch FinnishHomographs.reading(of: text.folded, word) {
        case .infinitive: return isAfterConjunction
        case .finite, .commonFinite: return false
        case .none, .adverb, .waveringAdverb: isAfterConjunction = false
        }
      }
      return false
    }

    /// Whether the word before is a verb, whose object this one then is: *saa lupaa*.
    var followsVerb: Bool {
      guard let previous else { return false }
      switch FinnishHomographs.reading(of: text.folded, text.tokens[previous].foldedRange) {
      case .finite, .commonFinite, .infinitive: return true
      case .none, .adverb, .waveringAdverb: return infinitiveVerbs.contains(text.folded.span, text.tokens[previous].foldedRange)
      }
    }

    /// The token before, when nothing but a blank is between.
    private var previous: Int? {
      guard token > range.lowerBound, text.tokens[token].gap.isDisjoint(with: .separates) else { return nil }
      return token - 1
    }

    func previousIs(_ set: WordSet) -> Bool { previous.map { set.contains(text.folded.span, text.tokens[$0].foldedRange) } ?? false }

    func nextIs(_ set: WordSet) -> Bool {
      guard token + 1 < range.upperBound, text.tokens[token + 1].gap.isDisjoint(with: .separates) else { return false }
      return set.contains(text.folded.span, text.tokens[token + 1].foldedRange)
    }

    /// Whether one of a few words before is in a set, without a sentence end between.
    func has(_ set: WordSet, within distance: Int) -> Bool {
      var index = token
      for _ in 0..<distance {
        guard index > range.lowerBound, text.tokens[index].gap.isDisjoint(with: [.period, .exclamation, .emptyLine, .bullet]) else {
          return false
        }
        index -= 1
        if set.contains(text.folded.span, text.tokens[index].foldedRange) { return true }
      }
      return false
    }

    /// Whether the word before stands to this one as to a noun: a determiner, a genitive, an adjective in the same case.
    func modifier(asOf form: WordForm) -> Modifier {
      guard let previous else { return .none }
      let word = text.tokens[previous].foldedRange
      if determiners.contains(text.folded.span, word) { return .adjective }
      guard word.count >= 4, !FunctionWords.contains(text.folded.span, word, .finnish) else { return .none }
      let bytes = text.folded[word]
      let ending: [String]
      switch form.grammaticalCase {
      case .partitive: ending = ["ista", "istä", "vaa", "vää", "eaa", "eää", "llista", "llistä", "tonta", "töntä", "ia", "iä"]
      case .nominative: ending = ["inen", "iset", "vat", "vät", "ton", "tön", "eä", "ea", "va", "vä"]
      case .inessive: ending = ["ssa", "ssä"]
      case .elative: ending = ["sta", "stä"]
      case .adessive: ending = ["lla", "llä"]
      case .illative: ending = ["aan", "ään", "een", "iin", "oon"]
      case .genitive: ending = ["sen", "van", "vän", "an", "än"]
      case .essive: ending = ["na", "nä"]
      case .translative: ending = ["ksi"]
      default: ending = []
      }
      for text in ending where bytes.count > text.utf8.count && bytes.suffix(text.utf8.count).elementsEqual(text.utf8) { return .adjective }
      return bytes.last == UInt8(ascii: "n") && bytes.count >= 5 ? .genitive : .none
    }
  }
}

extension WordNature {
  fileprivate static let commonNominative = WordNature(rawValue: 1 << 1)
  fileprivate static let personOrQuality = WordNature(rawValue: 1 << 5)

  /// What else than a noun the word may be.
  fileprivate var homograph: FinnishHomographs.OtherReading {
    get { FinnishHomographs.OtherReading(rawValue: rawValue >> 2 & 7) ?? .none }
    set { rawValue = rawValue & ~(7 << 2) | newValue.rawValue << 2 }
  }
}
