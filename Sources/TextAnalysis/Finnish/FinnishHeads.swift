/// Finnish words whose inflection their letters do not tell: closed classes, matched whole and as the last part of compounds.
enum FinnishHeads {
  /// Words in *-i* with a stem in *-e* (*ovi – ove-, kieli – kiele-, vesi – vete-*; Kotus types 7 and 23–32). All other words in *-i*
  /// keep their vowel.
  private static let eStems = """
    arki hanki hauki helmi henki hetki hiki hirvi hiiri hiili hihi hirsi huuli huhti haahti hapsi haaksi jousi jouhi joki juuri järki järvi jälki
    jälsi kaari kaikki kaksi kanki kansi karhi karsi kaski kausi kenki kivi kieli kiiski kiiri kiuas koipi korpi korsi koski kuori kurki kusi
    kuusi kylki kynsi kärki käki käsi köysi lahti lampi lanki lapsi lehti leski liemi liesi lohi loimi lovi lumi luomi länki länsi läpi
    meri mesi mieli mäki myrsky moni noki nuori nuoli nummi nurmi niini niemi nimi närhi onki orsi ovi paasi parsi parvi peitsi pieni pieli
    pilvi piki ponsi polvi povi puoli pursi putki reki reisi retki riihi ruuhi ripsi saari salmi sampi sappi sarvi savi siipi sieni silmi
    siimi sormi suksi suoli suoni suomi suuri susi suvi sylki syli sysi sänki särki sääri sääski säkki talvi tammi tiili tilhi toimi torvi tosi tuki
    tuli tuohi tuomi tuoni tuuli tyvi tyyni tähti täysi taimi teeri turpi toivi typi uksi uni uuhi uusi vaahti varsi veitsi veri vesi
    viiksi viisi virsi vuohi vuoksi vuori vuosi vieri väki yksi ääni ääri kaimi lieri löyly nieri närsi olki orhi palmi piiri
    pääski rahi rinki sinki suhti syrjä tarhi tilli umpi vuolukivi äimi haarni hanhi hongi jänni kymi niveli vuoni kuulti saaki
    """

  /// Words of ``eStems`` that also end other words, which keep their *i* (*kaveri, muovi, minimi*): in compounds both are tried.
  private static let wavering =
    "ääri teeri kaari sieni pieli veri meri uni ovi nimi lumi tuli savi suvi moni käki syli läpi kivi povi reki piki"

  private static let eStemSet = FinnishLetter.set(eStems)
  private static let waveringSet = FinnishLetter.set(wavering)

  /// How far the letters of a word in *-i* tell its stem.
  enum StemOfI {
    /// The stem keeps its *i*: *risti*.
    case keepsVowel
    /// The stem ends in *-e*: *kieli*.
    case endsInE
    /// Either.
    case unknown
  }

  /// How a word in *-i* makes its stem.
  static func stem(ofI word: [UInt8]) -> StemOfI {
    if eStemSet.contains(word.span, word.indices) { return .endsInE }
    guard word.count > 3 else { return .keepsVowel }
    for length in stride(from: min(word.count - 2, 6), through: 3, by: -1) {
      let tail = word.count - length..<word.count
      guard eStemSet.contains(word.span, tail) else { continue }
      return waveringSet.contains(word.span, tail) || word.count - length < 3 ? .unknown : .endsInE
    }
    return .keepsVowel
  }

  /// Irregular words: the word, then stems as `types=stem`; the types are named in ``irregularTypes``.
  private static let irregular = """
    mies sg=miehe il=miehee ta=mies ten=mies pl=mieh
    kevät sg=kevää seen=kevää ta=kevät plta=kevä
    sydän sg=sydäme il=sydämee ta=sydän ten=sydän pl=sydäm
    veli sg=velje a=velje il=veljee pl=velj
    poika w=poja s=poika a=poika il=poikaa pw=poj ps=poik
    aika w=aja s=aika a=aika il=aikaa pw=ajo ps=aiko ja=aiko ihin=aiko
    tytär sg=tyttäre il=tyttäree ta=tytär ten=tytär pl=tyttär
    lämmin sg=lämpimä il=lämpimää ta=lämmin ten=lämmin pl=lämpim
    hapan sg=happama il=happamaa ta=hapan ten=hapan pl=happam
    ruis sg=rukii seen=rukii ta=ruis plta=ruki
    ien sg=ikene il=ikenee ta=ien ten=ien pl=iken
    yksi w=yhde s=yhte il=yhtee ta=yh pl=yks
    kaksi w=kahde s=kahte il=kahtee ta=kah pl=kaks
    kuusi w=kuude s=kuute il=kuutee tta=kuu pl=kuus sg=kuuse a=kuuse il=kuusee ta=kuus
    kolme sg=kolme a=kolme il=kolmee pl=kolm
    seitsemän sg=seitsemä a=seitsemä il=seitsemää pl=seitsem
    kahdeksan sg=kahdeksa a=kahdeksa il=kahdeksaa pl=kahdeks
    yhdeksän sg=yhdeksä a=yhdeksä il=yhdeksää pl=yhdeks
    kymmenen sg=kymmene ta=kymmen il=kymmenee pl=kymmen ten=kymmen
    vuosi w=vuode s=vuote tta=vuo il=vuotee pl=vuos essive=vuon
    neito w=neido s=neito a=neito il=neitoo pl2=neido ps=neito ja=neito
    meri sg=mere ta=mer il=meree pl=mer
    veri sg=vere ta=ver il=veree pl=ver
    hyvä sg=hyvä a=hyvä il=hyvää pl=hyv comp=pare sup=parha sg=parhaa seen=parhaa ta=paras plta=parha form=paras
    pitkä sg=pitkä w=pitkä s=pitkä a=pitkä il=pitkää pl=pitk comp=pide comp=pite sup=pis
    rae sg=rakee seen=rakee tta=rae plta=rake
    säe sg=säkee seen=säkee tta=säe plta=säke
    koe sg=kokee seen=kokee tta=koe plta=koke
    tae sg=takee seen=takee tta=tae plta=take
    aie sg=aikee seen=aikee tta=aie plta=aike
    puhemies sg=puhemiehe il=puhemiehee ta=puhemies ten=puhemies pl=puhemieh
    kolmas w=kolmanne s=kolmante ta=kolmat il=kolmantee pl=kolmans
    neljäs w=neljänne s=neljänte ta=neljät il=neljäntee pl=neljäns
    viides w=viidenne s=viidente ta=viidet il=viidentee pl=viidens
    kuudes w=kuudenne s=kuudente ta=kuudet il=kuudentee pl=kuudens
    seitsemäs w=seitsemänne s=seitsemänte ta=seitsemät il=seitsemäntee pl=seitsemäns
    kahdeksas w=kahdeksanne s=kahdeksante ta=kahdeksat il=kahdeksantee pl=kahdeksans
    yhdeksäs w=yhdeksänne s=yhdeksänte ta=yhdeksät il=yhdeksäntee pl=yhdeksäns
    kymmenes w=kymmenenne s=kymmenente ta=kymmenet il=kymmenentee pl=kymmenens
    ruoka w=ruoa w=ruua s=ruoka a=ruoka il=ruokaa pw=ruo pw=ruu ps=ruok
    lahti w=lahde s=lahte a=lahte il=lahtee pw=lahd ps=laht
    mäki w=mäe s=mäke a=mäke il=mäkee pw=mä ps=mäk
    reikä w=reiä s=reikä a=reikä il=reikää pw=rei ps=reik
    """

  /// What the names of stem types in ``irregular`` stand for.
  private static let irregularTypes: [(String, StemTypes)] = [
    ("sg", .singular), ("w", .weak), ("s", .strong), ("a", .partitiveA), ("ta", .partitiveTa), ("tta", .partitiveTta), ("il", .illative),
    ("seen", .illativeSeen), ("pl", [.pluralWeak, .pluralStrong, .pluralIa, .pluralIen]), ("pw", .pluralWeak),
    ("ps", [.pluralStrong, .pluralIa, .pluralIen]), ("ten", .pluralTen),
    ("plta", [.pluralWeak, .pluralStrong, .pluralIta, .pluralIsiin, .pluralIhin]),
    ("pl2", [.pluralWeak, .pluralIta, .pluralIhin]), ("ja", .pluralJa), ("ihin", .pluralIhin), ("essive", .strong), ("comp", .comparative),
    ("sup", .superlative), ("form", .nominative),
  ]

  /// An irregular word and its stems.
  struct Irregular {
    /// The nominative.
    var word: [UInt8]
    /// The stems with their types.
    var stems: [(letters: [UInt8], types: StemTypes)]
  }

  /// The words of ``irregular``, numbered as in ``irregularNames``.
  private static let irregularWords: [Irregular] = {
    let types = irregularTypes.map { (name: Array($0.0.utf8), types: $0.1) }
    return FinnishLetter.letters(irregular).split(separator: UInt8(ascii: "\n")).compactMap { line in
      let fields = line.split(separator: UInt8(ascii: " "))
      guard let name = fields.first else { return nil }
      var stems: [(letters: [UInt8], types: StemTypes)] = []
      for field in fields.dropFirst() {
        guard let sign = field.firstIndex(of: UInt8(ascii: "=")),
          let type = types.first(where: { field[..<sign].elementsEqual($0.name) })
        else { continue }
        stems.append((Array(field[(sign + 1)...]), type.types))
      }
      return Irregular(word: Array(name), stems: stems)
    }
  }()

  private static let irregularNames = WordSet(bytes: Array(irregularWords.map(\.word).joined(separator: [UInt8(ascii: " ")])))

  /// The last two letters of the irregular words: most words are told apart by them.
  private static let irregularEnds = {
    var ends = [UInt8](repeating: 0, count: 1 << 16)
    for word in irregularWords.map(\.word) { ends[Int(word[word.count - 2]) << 8 | Int(word[word.count - 1])] = 1 }
    return ends
  }()

  /// The irregular word that a word is or, as a compound, ends in.
  static func irregular(endingOf word: [UInt8]) -> Irregular? {
    guard word.count >= 3, irregularEnds[Int(word[word.count - 2]) << 8 | Int(word[word.count - 1])] > 0 else { return nil }
    if let whole = irregularNames.number(of: word.span, word.indices) { return irregularWords[whole] }
    guard word.count >= 6 else { return nil }
    for length in stride(from: min(word.count - 3, 10), through: 4, by: -1) {
      let start = word.count - length
      guard let number = irregularNames.number(of: word.span, start..<word.count) else { continue }
      if word[..<start].contains(where: FinnishLetter.isVowel) { return irregularWords[number] }
    }
    return nil
  }
}
