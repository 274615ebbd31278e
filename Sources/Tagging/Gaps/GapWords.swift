internal import TextAnalysis

/// What the search for terms knows of words: few tables a language, written by hand.
struct GapWords {
  /// Words before verbs only.
  private let verbMarks: WordSet
  /// Prepositions inside terms: *stöd för anhöriga*.
  private let joiners: WordSet
  /// Words of notices, offices and texts about texts: in every collection, terms of none.
  private let notices: WordSet
  /// Words that say little alone, and hardly more with another word before or behind.
  private let general: WordSet
  /// Ends of words that are no nouns.
  private let otherEndings: [[UInt8]]
  /// Ends of words that are nouns though they have one of ``otherEndings``.
  private let nounEndings: [[UInt8]]

  /// Ends of compounds that are words of notices whatever stands before.
  private let noticeHeads: [[UInt8]]

  private init(
    verbMarks: String, joiners: String, notices: String, otherEndings: String, nounEndings: String, noticeHeads: String, general: String
  ) {
    self.verbMarks = WordSet(verbMarks)
    self.joiners = WordSet(joiners)
    self.notices = WordSet(notices)
    self.general = WordSet(general)
    self.otherEndings = Self.list(otherEndings)
    self.nounEndings = Self.list(nounEndings)
    self.noticeHeads = Self.list(noticeHeads)
  }

  private static func list(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
  }

  /// The words of a language.
  static func of(_ language: Language) -> GapWords {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  static func isVerbMark(_ word: [UInt8], _ language: Language) -> Bool { of(language).verbMarks.contains(word.span, word.indices) }

  static func joinsTerm(_ word: [UInt8], _ language: Language) -> Bool { of(language).joiners.contains(word.span, word.indices) }

  /// Whether a word is one of notices, offices, and texts about texts.
  func isNotice(_ word: [UInt8]) -> Bool {
    notices.contains(word.span, word.indices)
      || noticeHeads.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a word says little alone.
  func isGeneral(_ word: [UInt8]) -> Bool { general.contains(word.span, word.indices) }

  /// Whether a word, in its base form where the language has them, can be a noun, as far as its end tells.
  func canBeNoun(_ word: [UInt8]) -> Bool {
    func ends(_ endings: [[UInt8]]) -> Bool { endings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) } }
    return ends(nounEndings) || !ends(otherEndings)
  }

  private static let finnish = GapWords(
    verbMarks: "", joiners: "",
    notices: """
      verkkosivu verkkosivut kotisivu kotisivut nettisivu nettisivut internetsivu sivu sivusto verkkosivusto yhteystieto yhteystiedot
      puhelin puhelinnumero sähköposti sähköpostiosoite osoite käyntiosoite postiosoite aukioloaika aukiolo palveluaika soittoaika
      lisätieto lisätiedot tieto työntekijä henkilökunta henkilöstö asiakas iltaisin päivisin arkisin arki viikonloppu maanantai tiistai
      keskiviikko torstai perjantai lauantai sunnuntai tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu
      marraskuu joulukuu vuosi vuode kuukausi viikko päivä aamupäivä iltapäivä ilta aamu tunti kello alku loppu opinnäytetyö tutkielma
      kandidaatintyö pro-gradu gradu kirjallisuuskatsaus teemahaastattelu kyselylomake kysely haastattelu sisällönanalyysi aineisto
      tutkimus tutkimusmenetelmä tutkimustehtävä tutkimusongelma tutkimuskysymys tutkimustulos jatkotutkimus tulos tavoite tarkoitus
      kehittämisprojekti kehittämistehtävä kehittämisehdotus kehittämistarve toimeksiantaja artikkeli julkaisu linkki kirja kirjoittaja
      tekijä esimerkki lisä osa kerta tapa asia kohta määrä tarve mahdollisuus alue paikkakunta lähialue toimitila tila kerros toimipiste
      toimipaikka kaupunki kunta keskusta kaupungintalo lomake asiakirja päätös hakemus hinta maksu asiakasmaksu maksuton yleisö vuotias
      ohjelma ohje nimi kuva teksti kysymys vastaus palaute yhteys ylläpitäjä tiedote uutinen video ajanvaraus ilmoittautuminen
      edellytys suunnitelma menetelmä näkökulma lähtökohta toiminta-ajatus tehtävä vastuu laatu taso keino muoto jäsen kävijä kävijämäärä
      """,
    otherEndings: """
      aa ää ea eä oa öä ua yä da dä lla llä nna nnä rra stä ata ätä ota ötä uta ytä ita itä eta etä inen va vä ttu tty tu ty nut nyt ton tön
      sti isin mmin tta ttä
      """,
    nounEndings: "minen maa vapaa alanen",
    noticeHeads: """
      numero vaihe aineisto osuus asia asiat lomake laki lautakunta ministeriö haastattelu tarve tarpi alue osoite tieto tiedot aika sivu
      sivusto kirja kysely tutkimus kysymys tehtävä ehdotus lainen läinen vuosi luokka osasto määrä malli tapa hinta maksu tila
      """,
    general: """
      toiminta palvelu palvelut tuki tuen apu henkilö ihminen järjestö yhdistys liitto ryhmä työ hoito vaikutus muutos kehitys laitos aihe
      asiakastyö hyödyntäminen tukeminen edistäminen kehittäminen järjestäminen parantaminen varaaminen ohjaaminen muu uusi vanha suuri pieni
      hyvä huono eri erilainen oma koko tärkeä seuraava edellinen positiivinen myönteinen kielteinen yleinen tietty vastaava yksittäinen
      verkkopalvelu käsikirja pääasia työvaihe kieli käyttö osallistuja
      """)

  private static let swedish = GapWords(
    verbMarks: "att kan ska skall bör måste vill får inte", joiners: "för av med i till på",
    notices: """
      webbplats webbsida webbsidor hemsida hemsidor sida sidor kontaktuppgift kontaktuppgifter telefon telefonnummer telefontid telefontider
      e-post adress adresser öppettid öppettider öppettiderna öppethållningstid öppethållningstider öppethållningstiderna information
      anställd anställda personal personalen kund kunder vardag vardagar måndag tisdag onsdag torsdag fredag lördag söndag vecka veckan
      veckor månad år dag dagar kväll kvällar morgon klockan början slut lärdomsprov undersökning syfte resultat material artikel bok
      del gång sätt sak fråga frågor svar stad staden kommun verksamhetsområde verksamhetsområdet närområdet närområde område området
      områden verksamhetslokal verksamhetslokaler verksamhetsställe verksamhetsställen lokal lokaler våning våningen blankett avgift
      avgifter pris priser ärende ärenden tillgång möjlighet möjligheter förhållande må-to må-fre miljöavdelning stadsstyrelsen
      kommunteknik kommuntekniken slag typ typer hand form avdelning enhet chef
      """,
    otherEndings: """
      lig ligt liga isk iskt iska sam samt samma bar bart bara fri fritt fria fritt ell ellt ella ande ende ad at ade ig igt iga erar era
      ras rades örs ära ära älla ätta åta nas ska ivt iva iv göra ställa sätta hålla avsedd
      """,
    nounEndings: "handlande studerande boende anhörig anhöriga äldre terapi diarium utbildande lära affär",
    noticeHeads: """
      nummer blankett lag nämnd nämnden ministerium tid tider tiden tiderna adress sida sidor lokal lokaler område området områden plats
      avdelning avdelningen styrelse styrelsen material arbete undersökning fråga frågor år
      """,
    general: """
      verksamhet service tjänst tjänster stöd hjälp person personer människa människor förening föreningen grupp arbete vård olika ny nya stor
      stora egen egna god goda bra positiv positiva viss vissa hela samma evenemang utveckling betydelse användning utvecklande främjande
      """)

  private static let english = GapWords(
    verbMarks: "to can will may must should not", joiners: "for of in with to",
    notices: """
      website page pages contact address phone email information opening hours staff customer customers monday tuesday wednesday thursday
      friday saturday sunday week month year day days city municipality area areas unit units department form forms fee fees price question
      questions result thesis study article book part time way
      """,
    otherEndings: "ly ing ed ive able ible ful less ous", nounEndings: "training housing counselling counseling nursing swimming dancing",
    noticeHeads: "",
    general: """
      service services support care work help activity activities person people group groups development use new different own various offer
      """)
}
