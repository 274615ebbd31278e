/// What letters may stand at the end and at the beginning of the parts of a Finnish compound.
enum FinnishBoundary {
  /// The letter in Latin-1 that begins at an offset; 0 for letters that Finnish does not have.
  static func letter(at offset: Int, in text: [UInt8]) -> UInt8 {
    let byte = text[offset]
    if byte < 0x80 { return byte }
    return byte == 0xC3 && offset + 1 < text.count ? text[offset + 1] | 0xC0 : 0
  }

  /// The letter that ends at an offset.
  static func letter(before offset: Int, in text: [UInt8], from start: Int) -> UInt8 {
    var index = offset - 1
    while index > start, text[index] & 0xC0 == 0x80 { index -= 1 }
    return letter(at: index, in: text)
  }

  /// Whether the letters around a place let it be a boundary.
  static func mayStand(at boundary: Int, in text: [UInt8], _ word: Range<Int>) -> Bool {
    guard text[boundary] & 0xC0 != 0x80 else { return false }
    let before = letter(before: boundary, in: text, from: word.lowerBound)
    let after = letter(at: boundary, in: text)
    let isVowelBefore = FinnishLetter.isVowel(before)
    if FinnishLetter.isVowel(after) { return isVowelBefore ? before != after : before == UInt8(ascii: "s") || before == UInt8(ascii: "n") }
    guard boundary + 1 < word.upperBound, isVowelBefore || endings.contains(before) else { return false }
    let second = letter(at: boundary + 1, in: text)
    return FinnishLetter.isVowel(second) || clusters.contains { $0.0 == after && $0.1 == second }
  }

  /// Whether letters may be the first part of a compound: two syllables, and not two consonants at the end.
  static func canEnd(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    var index = part.lowerBound
    var letters = 0
    var syllables = 0
    var isAfterVowel = false
    var consonants = 0
    while index < part.upperBound {
      if text[index] & 0xC0 != 0x80 {
        letters += 1
        let isVowel = FinnishLetter.isVowel(letter(at: index, in: text))
        if isVowel, !isAfterVowel { syllables += 1 }
        consonants = isVowel ? 0 : consonants + 1
        isAfterVowel = isVowel
      }
      index += 1
    }
    return letters >= 4 && syllables >= 2 && consonants <= 1
  }

  /// Whether letters may be the last part of a compound: they are no suffix.
  static func canBegin(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    part.count >= 5 && !derivations.contains { text[part].starts(with: $0) }
  }

  /// Whether the letters of a last part are more often the ending of a simple word: *-iseksi* is no *seksi*, *-ttajan* no *ajan*.
  static func looksLikeEnding(_ text: [UInt8], _ part: Range<Int>) -> Bool { endingsLikeWords.contains { text[part].starts(with: $0) } }

  /// Whether the letters of a last part are the suffix of a quality or a time, whatever noun they look like: *aktiivi-suutta, syksy-isin*.
  static func isSuffix(_ text: [UInt8], _ part: Range<Int>, after letter: UInt8) -> Bool {
    if suffixes.contains(where: { text[part].starts(with: $0) }) { return true }
    // olen-nainen, omi-nainen
    return (letter == UInt8(ascii: "n") || letter == UInt8(ascii: "i")) && text[part].starts(with: nais)
  }

  private static let suffixes = list("suut suud suuk syyt syyd syyk sesti isin päis")
  private static let nais = Array("nais".utf8)

  private static let endingsLikeWords = list(
    "tei tien tiet isi isy isu isä isa ilta ilto illa illo seks aja ajo ansa tori tore ikon kari kare koi ilma isti ismi osta asta")

  private static func list(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }

  /// How suffixes begin that make words of words: *ero-tus, aita-us, onni-stu-minen*.
  private static let derivations = """
    us ys uks yks ude yde uut yyt mis min mus mys tus tys tuks tyks dus dyks nta ntä nna nnä nti nni lli lai läi sto stö ja jä ji jo tt stu sty
    ton tön tto ttö kko kkö tar tär maa mää vai väi ahdu ähdy ahte ähte el il isuu isyy ism ist ami ämi umi ymi ym um in im ill ell all äll tel del kel
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }

  private static let endings = Array("nslrt".utf8)
  private static let clusters: [(UInt8, UInt8)] = [
    "st", "sp", "sk", "tr", "kr", "pr", "pl", "kl", "fl", "gr", "br", "dr", "fr", "ps", "sl", "sm", "sn", "gl", "bl",
  ].map {
    let bytes = Array($0.utf8)
    return (bytes[0], bytes[1])
  }
}

/// Compounds that are more, or something else, than their parts (*työryhmä* is no group of the kind *ryhmä* stands for). They are not looked into.
let finnishSolidCompounds = """
  ammattikunta eduskunta elokuu heinäkuu helmikuu henkilökunta huhtikuu joulukuu jäsenkunta keskiviikko kesäkuu lautakunta lauantai liikuntaelin
  lokakuu lämpötila maailma maakunta maaliskuu maanantai marraskuu mielentila neuvottelukunta oppilaskunta opiskelijakunta osakunta
  paikkakunta perhekunta perjantai ryhmäkoti seurakunta sunnuntai syyskuu tammikuu terveydentila tiekunta tiistai toimikunta torstai toukokuu
  työntekijä työryhmä valiokunta yhteiskunta
  """
