/// Words with the same root that people use for the same thing: *liikunta – liikkua, vapaaehtoisuus – vapaaehtoinen, työttömyys – työtön*.
enum FinnishDerivations {
  /// Nouns of an activity and their verbs, where letters alone do not lead from the one to the other.
  private static let nounsOfVerbs = """
    apu=auttaa arviointi=arvioida asiointi=asioida asuminen=asua avustus=avustaa ehkäisy=ehkäistä elvytys=elvyttää haastattelu=haastatella
    harjoittelu=harjoitella harrastus=harrastaa hengitys=hengittää hiihto=hiihtää hoito=hoitaa huolenpito=huolehtia ilmoittautuminen=ilmoittautua itku=itkeä
    juhla=juhlia juoksu=juosta kasvatus=kasvattaa kehitys=kehittyä keskustelu=keskustella kilpailu=kilpailla kiusaaminen=kiusata koulutus=kouluttaa
    kuntoutus=kuntoutua,kuntouttaa kutsu=kutsua käsittely=käsitellä kävely=kävellä laihdutus=laihduttaa laulu=laulaa leikki=leikkiä lepo=levätä
    liikunta=liikkua luistelu=luistella maalaus=maalata matkailu=matkustaa melonta=meloa metsästys=metsästää muutto=muuttaa
    neulonta=neuloa neuvonta=neuvoa neuvottelu=neuvotella ohjaus=ohjata ompelu=ommella opastus=opastaa opetus=opettaa opiskelu=opiskella
    osallistuminen=osallistua palautuminen=palautua parannus=parantaa pelastus=pelastaa pesu=pestä piirustus=piirtää puhdistus=puhdistaa pyöräily=pyöräillä
    ratsastus=ratsastaa ravitsemus=ravita rentoutus=rentoutua ruokailu=ruokailla siivous=siivota sovittelu=sovitella suunnistus=suunnistaa suunnittelu=suunnitella
    synnytys=synnyttää tanssi=tanssia tiedotus=tiedottaa tukeminen=tukea tupakointi=tupakoida työskentely=työskennellä
    uinti=uida urheilu=urheilla valmennus=valmentaa vaellus=vaeltaa verkostoituminen=verkostoitua vierailu=vierailla
    viljely=viljellä viestintä=viestiä virkistys=virkistyä voimistelu=voimistella
    """

  /// The nouns of ``nounsOfVerbs``, and the verbs of each.
  private static let verbsOfNouns: (nouns: [[UInt8]], verbs: [[[UInt8]]]) = {
    var nouns: [[UInt8]] = []
    var verbs: [[[UInt8]]] = []
    for pair in FinnishLetter.words(nounsOfVerbs) {
      let parts = pair.split(separator: UInt8(ascii: "="))
      guard parts.count == 2 else { continue }
      nouns.append(Array(parts[0]))
      verbs.append(parts[1].split(separator: UInt8(ascii: ",")).map { Array($0) })
    }
    return (nouns, verbs)
  }()

  private static let listedNouns = WordSet(bytes: Array(verbsOfNouns.nouns.joined(separator: [UInt8(ascii: " ")])))

  /// The common verbs by their first letter.
  private static let verbsByInitial: [[[UInt8]]] = {
    var result = [[[UInt8]]](repeating: [], count: 256)
    for verb in FinnishLetter.words(finnishCommonVerbs) { result[Int(verb[0])].append(verb) }
    return result
  }()

  /// The common verbs of a noun in *-minen*.
  static func verbs(ofAction noun: [UInt8]) -> [[UInt8]] {
    let stem = noun.dropLast(actionEnding.count)
    guard let initial = stem.first else { return [] }
    return verbsByInitial[Int(initial)].filter { isStrongStem(stem, of: $0) }
  }

  /// Whether letters are the strong vowel stem of a verb. Where the letters of the infinitive do not tell, its paradigm is asked, which
  /// takes longer.
  private static func isStrongStem(_ stem: ArraySlice<UInt8>, of verb: [UInt8]) -> Bool {
    guard verb.count >= 4, let end = stem.last else { return false }
    let (before, last) = (verb[verb.count - 3], verb[verb.count - 2])
    if FinnishLetter.isVowel(last) { return stem == verb.dropLast() }  // puhua – puhu-
    guard FinnishLetter.isVowel(before) else {  // tulla – tule-, tehdä – teke-
      return end == UInt8(ascii: "e") && stem.starts(with: verb.dropLast(5)) && hasStrongStem(verb, stem)
    }
    if last == UInt8(ascii: "d") { return stem == verb.dropLast(2) }  // imuroida – imuroi-
    let isContracted = end == verb[verb.count - 1] || end == UInt8(ascii: "e")  // haluta – halua-, paeta – pakene-
    return isContracted && stem.starts(with: verb.dropLast(4)) && hasStrongStem(verb, stem)
  }

  private static func hasStrongStem(_ verb: [UInt8], _ stem: ArraySlice<UInt8>) -> Bool {
    var paradigm = FinnishVerbs()
    paradigm.addParadigm(of: verb)
    return paradigm.stems.stems.contains { $0.types.contains(.verbStrong) && paradigm.stems.letters(of: $0) == stem }
  }

  /// Endings of nominatives that stand for each other after any base.
  private static let endings = FinnishExchanges([
    ("ttomuus", "ton"), ("ttömyys", "tön"), ("ton", "ttomuus"), ("tön", "ttömyys"),
  ])
  /// Endings that stand for each other after the bases of people and of what they have in common; of other words they are mere qualities
  /// (*turvallinen* is not *turvallisuus*).
  private static let endingsOfPeople = FinnishExchanges([
    ("isuus", "inen"), ("isyys", "inen"), ("inen", "isuus"), ("inen", "isyys"),
  ])
  private static let basesOfPeople: [[UInt8]] = [
    "vapaaehto", "yksinä", "vamma", "osall", "monikulttuur", "yhteisöll", "vähävara", "monimuoto", "liikuntarajoitte", "kaksikiel",
    "monikiel",
  ].map(FinnishLetter.letters)

  /// Appends the verbs of a noun in the nominative singular; of others its qualities, or what has them.
  static func append(derivedFrom noun: [UInt8], to result: inout [[UInt8]]) {
    let isAction = noun.count > 6 && FinnishLetter.ends(noun, in: actionEnding)
    let verbs = isAction ? verbs(ofAction: noun) : []
    if let number = listedNouns.number(of: noun.span, noun.indices) {
      result += verbsOfNouns.verbs[number]
    } else {
      result += verbs
    }
    guard verbs.isEmpty else { return }
    appendNominals(of: noun, endings, bases: nil, to: &result)
    appendNominals(of: noun, endingsOfPeople, bases: basesOfPeople, to: &result)
  }

  /// The ending of the action of a verb.
  private static let actionEnding = FinnishLetter.letters("minen")

  private static func appendNominals(of noun: [UInt8], _ exchanges: FinnishExchanges, bases: [[UInt8]]?, to result: inout [[UInt8]]) {
    for index in exchanges.matching(noun) {
      let base = Array(noun.dropLast(exchanges.length(index)))
      guard base.count >= 3 else { continue }
      if let bases, !bases.contains(where: { FinnishLetter.ends(base, in: $0) }) { continue }
      if let vowel = exchanges.replacement(index).last(where: { $0 == UInt8(ascii: "u") || $0 == UInt8(ascii: "y") }) {
        guard FinnishLetter.harmony(of: noun).contains(vowel == UInt8(ascii: "u") ? .back : .front) else { continue }
      }
      result.append(base + exchanges.replacement(index))
    }
  }
}

extension FinnishForms {
  /// Verbs of activities, qualities of people, and people of qualities.
  public func derivedWords(of word: LabelWord) -> [[UInt8]] {
    guard word.bytes.count >= 3, word.bytes.count <= 60, let letters = FinnishLetters(utf8: word.bytes) else { return [] }
    var nouns = [letters.letters]
    if letters.letters.last == UInt8(ascii: "t") { nouns += FinnishPlurals.candidates(weakStem: Array(letters.letters.dropLast())) }
    var derived: [[UInt8]] = []
    for noun in nouns { FinnishDerivations.append(derivedFrom: noun, to: &derived) }
    var result: [[UInt8]] = []
    for word in derived {
      let bytes = letters.utf8(word)
      if !result.contains(bytes) { result.append(bytes) }
    }
    return result
  }

  /// The stems of a verb, or of a noun as of any label.
  public func appendStems(ofDerived bytes: [UInt8], to stems: inout StemList) {
    guard let letters = FinnishLetters(utf8: bytes), let last = letters.letters.last else { return }
    guard last == UInt8(ascii: "a") || last == FinnishLetter.ä else {
      return appendStems(of: LabelWord(bytes: bytes, role: .head, siblings: []), to: &stems)
    }
    var paradigm = FinnishVerbs()
    paradigm.addParadigm(of: letters.letters)
    paradigm.stems.pour(letters, harmony: FinnishLetter.harmony(of: letters.letters), to: &stems)
  }
}
