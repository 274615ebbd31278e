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

  private static let verbsOfNouns: [[UInt8]: [[UInt8]]] = {
    var result: [[UInt8]: [[UInt8]]] = [:]
    for pair in FinnishLetter.words(nounsOfVerbs) {
      let parts = pair.split(separator: UInt8(ascii: "="))
      guard parts.count == 2 else { continue }
      result[Array(parts[0])] = parts[1].split(separator: UInt8(ascii: ",")).map { Array($0) }
    }
    return result
  }()

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
    return verbsByInitial[Int(initial)].filter { mayHave(stem, $0) && isStrongStem(stem, of: $0) }
  }

  /// Whether a verb may have a strong vowel stem, by the letters that no paradigm changes. The paradigm itself takes longer to ask.
  private static func mayHave(_ stem: ArraySlice<UInt8>, _ verb: [UInt8]) -> Bool {
    guard verb.count >= 4 else { return false }
    if FinnishLetter.isVowel(verb[verb.count - 2]) { return stem.count == verb.count - 1 && stem.starts(with: verb.dropLast()) }
    return stem.starts(with: verb.dropLast(FinnishLetter.isVowel(verb[verb.count - 3]) ? 4 : 5))
  }

  /// Whether letters are a strong vowel stem of a verb.
  static func isStrongStem(_ letters: some Collection<UInt8>, of verb: [UInt8]) -> Bool {
    var paradigm = FinnishVerbs()
    paradigm.addParadigm(of: verb)
    return paradigm.stems.stems.contains { $0.types.contains(.verbStrong) && paradigm.stems.letters(of: $0).elementsEqual(letters) }
  }

  /// Endings of nominatives that stand for each other after any base.
  private static let endings: [(from: [UInt8], to: [UInt8])] = pairs([
    ("ttomuus", "ton"), ("ttömyys", "tön"), ("ton", "ttomuus"), ("tön", "ttömyys"),
  ])
  /// Endings that stand for each other after the bases of people and of what they have in common; of other words they are mere qualities
  /// (*turvallinen* is not *turvallisuus*).
  private static let endingsOfPeople: [(from: [UInt8], to: [UInt8])] = pairs([
    ("isuus", "inen"), ("isyys", "inen"), ("inen", "isuus"), ("inen", "isyys"),
  ])
  private static let basesOfPeople: [[UInt8]] = [
    "vapaaehto", "yksinä", "vamma", "osall", "monikulttuur", "yhteisöll", "vähävara", "monimuoto", "liikuntarajoitte", "kaksikiel",
    "monikiel",
  ].map(FinnishLetter.letters)

  private static func pairs(_ list: [(String, String)]) -> [(from: [UInt8], to: [UInt8])] {
    list.map { (FinnishLetter.letters($0.0), FinnishLetter.letters($0.1)) }
  }

  /// The verbs of a noun in the nominative singular.
  static func verbs(of noun: [UInt8]) -> [[UInt8]] {
    if let verbs = verbsOfNouns[noun] { return verbs }
    return isAction(noun) ? verbs(ofAction: noun) : []
  }

  /// Whether a noun has the letters of the action of a verb.
  private static func isAction(_ noun: [UInt8]) -> Bool { noun.count > 6 && FinnishLetter.ends(noun, in: actionEnding) }
  private static let actionEnding = FinnishLetter.letters("minen")

  /// The qualities of a noun or adjective, or what has a quality.
  static func nominals(of noun: [UInt8]) -> [[UInt8]] {
    guard !isAction(noun) || verbs(ofAction: noun).isEmpty else { return [] }
    var result: [[UInt8]] = []
    for pair in endings { appendNominal(of: noun, pair.from, pair.to, bases: nil, to: &result) }
    for pair in endingsOfPeople { appendNominal(of: noun, pair.from, pair.to, bases: basesOfPeople, to: &result) }
    return result
  }

  private static func appendNominal(of noun: [UInt8], _ from: [UInt8], _ to: [UInt8], bases: [[UInt8]]?, to result: inout [[UInt8]]) {
    guard noun.count >= from.count + 3, FinnishLetter.ends(noun, in: from) else { return }
    let base = Array(noun.dropLast(from.count))
    if let bases, !bases.contains(where: { FinnishLetter.ends(base, in: $0) }) { return }
    if let vowel = to.last(where: { $0 == UInt8(ascii: "u") || $0 == UInt8(ascii: "y") }) {
      guard FinnishLetter.harmony(of: noun).contains(vowel == UInt8(ascii: "u") ? .back : .front) else { return }
    }
    result.append(base + to)
  }
}

extension FinnishForms {
  /// Verbs of activities, qualities of people, and people of qualities.
  public func derivedWords(of word: LabelWord) -> [[UInt8]] {
    guard word.bytes.count >= 3, word.bytes.count <= 60, let letters = FinnishLetters(utf8: word.bytes) else { return [] }
    var nouns = [letters.letters]
    if letters.letters.last == UInt8(ascii: "t") { nouns += FinnishPlurals.candidates(weakStem: Array(letters.letters.dropLast())) }
    var result: [[UInt8]] = []
    for noun in nouns {
      for derived in FinnishDerivations.verbs(of: noun) + FinnishDerivations.nominals(of: noun) {
        var bytes: [UInt8] = []
        letters.append(derived, to: &bytes)
        if !result.contains(bytes) { result.append(bytes) }
      }
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
