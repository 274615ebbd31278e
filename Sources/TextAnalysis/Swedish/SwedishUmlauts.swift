/// Swedish nouns whose plural changes the vowel; a compound changes like its last part. Written by hand.
enum SwedishUmlauts {
  /// Singular, stem of the definite singular, indefinite plural, stem of the definite plural. `=` before a word that is looked for as a
  /// whole word only, since others end like it.
  private static let table = """
    hand hand händer händer
    stad stad städer städer
    bok bok böcker böcker
    bostad bostad bostäder bostäder
    rot rot rötter rötter
    fot fot fötter fötter
    natt natt nätter nätter
    tand tand tänder tänder
    strand strand stränder stränder
    land land länder länder
    rand rand ränder ränder
    brand brand bränder bränder
    tång tång tänger tänger
    stång stång stänger stänger
    spång spång spänger spänger
    bonde bonde bönder bönder
    son son söner söner
    man mann män männ
    gås gås gäss gäss
    mus mus möss möss
    lus lus löss löss
    bror bror bröder bröder
    broder broder bröder bröder
    mor mor mödrar mödrar
    moder moder mödrar mödrar
    far far fäder fäder
    fader fader fäder fäder
    dotter dotter döttrar döttrar
    ledamot ledamot ledamöter ledamöter
    get get getter getter
    nöt nöt nötter nötter
    verkstad verkstad verkstäder verkstäder
    förälder förälder föräldrar föräldrar
    bokstav bokstav bokstäver bokstäver
    öga öga ögon ögon
    öra öra öron öron
    hustru hustru hustrur hustrur
    hjärta hjärta hjärtan hjärtan
    kollega kollega kolleger kolleger
    kollega kollega kollegor kollegor
    examen examen examina examina
    =sko sko skor skor
    =ko ko kor kor
    =tå tå tår tår
    =klo klo klor klor
    """

  struct Noun: Sendable {
    var isWhole: Bool
    var singular: [UInt8]
    var definite: [UInt8]
    var plural: [UInt8]
    var definitePlural: [UInt8]
  }

  static let nouns: [Noun] = {
    let bytes = Array(table.utf8)
    let words = bytes.wordRanges.map { Array(bytes[$0]) }
    return stride(from: 0, to: words.count, by: 4).map { first in
      let isWhole = words[first][0] == UInt8(ascii: "=")
      return Noun(
        isWhole: isWhole, singular: Array(words[first].dropFirst(isWhole ? 1 : 0)), definite: words[first + 1], plural: words[first + 2],
        definitePlural: words[first + 3])
    }
  }()

  private static let singulars = SuffixTable(list: nouns.map { String(decoding: $0.singular, as: UTF8.self) })
  private static let plurals = SuffixTable(list: nouns.map { String(decoding: $0.plural, as: UTF8.self) })

  /// The noun that a singular is or ends in, and where it begins.
  static func noun(ending word: [UInt8]) -> (noun: Noun, start: Int)? { find(word, singulars) }

  /// The noun that a plural is or ends in, and where it begins.
  static func noun(endingPlural word: [UInt8]) -> (noun: Noun, start: Int)? { find(word, plurals) }

  private static func find(_ word: [UInt8], _ table: SuffixTable) -> (noun: Noun, start: Int)? {
    guard let (length, group) = table.longest(in: word, end: word.count, from: 0) else { return nil }
    let start = word.count - length
    return start == 0 || start >= 3 && !nouns[group].isWhole ? (nouns[group], start) : nil
  }
}
