/// Words that are people by themselves and a quality beside a noun: *vapaaehtoiset auttavat*, but *vapaaehtoista toimintaa* and
/// *osallistuminen on vapaaehtoista*.
struct FinnishAttribute {
  let text: TokenizedText
  let range: Range<Int>
  let token: Int

  /// The beginnings of such words, and of comparatives of people: of two old men one is *nuorempi*.
  private static let beginnings = PrefixTable("vapaaehtoi \(comparatives)")
  /// The nouns of the qualities themselves, which are no attributes.
  private static let qualities = PrefixTable("vapaaehtoisuu")
  private static let comparatives = "nuoremp nuoremm nuorimp nuorimm"
  private static let degrees = PrefixTable(comparatives)
  private static let singularCopulas = WordSet("on oli olisi ole ollut olla olevan")
  private static let pluralCopulas = WordSet("ovat olivat olisivat")

  /// Whether a folded word is one of them.
  static func isPersonOrQuality(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    beginnings.matches(text, word) && !qualities.matches(text, word)
  }

  /// Whether the word, in a form, is a quality here.
  func isQuality(_ form: WordForm) -> Bool {
    Self.degrees.matches(text.folded, text.tokens[token].foldedRange) || form.isDerivation || isBeforeNoun(form) || isPredicative(form)
  }

  /// Whether the next word is a noun that agrees with this one.
  private func isBeforeNoun(_ form: WordForm) -> Bool {
    guard token + 1 < range.upperBound, text.tokens[token + 1].gap == .space else { return false }
    let next = text.tokens[token + 1].foldedRange
    if next.count < 3 || FunctionWords.contains(text.folded.span, next, .finnish) { return false }
    let own = text.folded[text.tokens[token].foldedRange]
    let other = text.folded[next]
    func both(_ endings: String...) -> Bool {
      endings.contains { own.suffix($0.utf8.count).elementsEqual($0.utf8) && other.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
    func ends(_ word: ArraySlice<UInt8>, _ endings: String...) -> Bool {
      endings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
    switch form.grammaticalCase {
    case .nominative, .unknown:
      if ends(own, "set") { return ends(other, "t") && !ends(other, "vat", "vät") }
      return FinnishHomographs.isCommonNominative(text.folded, next)
    case .genitive: return ends(own, "sen") && ends(other, "n")
    case .partitive:
      return ends(own, "sta") ? ends(other, "a", "ä") && !isVerb(next) : ends(other, "ia", "iä", "ja", "jä")
    case .illative: return ends(own, "seen", "siin") && ends(other, "n")
    default:
      return both("ssa", "sta", "lla", "lta", "lle", "na", "ksi")
        || (ends(own, "ssa", "sta", "lla", "lta", "na") && ends(other, "ssä", "stä", "llä", "ltä", "nä"))
    }
  }

  private func isVerb(_ word: Range<Int>) -> Bool {
    switch FinnishHomographs.reading(of: text.folded, word) {
    case .infinitive, .finite, .commonFinite: true
    case .none, .adverb, .waveringAdverb: false
    }
  }

  /// *koulutettuja vapaaehtoisia*: what has a quality is a noun.
  private var isAfterAdjective: Bool {
    guard token > range.lowerBound, text.tokens[token].gap == .space else { return false }
    let word = text.tokens[token - 1].foldedRange
    if word.count < 5 || FunctionWords.contains(text.folded.span, word, .finnish) { return false }
    return ["ia", "iä", "ja", "jä", "sta", "stä"].contains { text.folded[word].suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// *on vapaaehtoista*, *ovat luottamuksellisia, vapaaehtoisia ja maksuttomia*; but *meillä on vapaaehtoisia*.
  private func isPredicative(_ form: WordForm) -> Bool {
    guard form.grammaticalCase == .partitive, !isAfterAdjective else { return false }
    let isSingular = text.folded[text.tokens[token].foldedRange].suffix(3).elementsEqual("sta".utf8)
    let copulas = isSingular ? Self.singularCopulas : Self.pluralCopulas
    var index = token
    while index > range.lowerBound, token - index < (isSingular ? 3 : 6),
      text.tokens[index].gap.isDisjoint(with: [.period, .exclamation, .emptyLine, .bullet])
    {
      index -= 1
      if copulas.contains(text.folded.span, text.tokens[index].foldedRange) { return true }
    }
    return false
  }
}
