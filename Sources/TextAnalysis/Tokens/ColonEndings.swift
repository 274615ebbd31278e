internal import TextPrimitives

/// The endings that follow a colon in Finnish and Swedish abbreviations: *THL:ssä*, *EU:hun*, *KELA:n*, *SOSTE:s*, *PDF:en*.
///
/// Any other word after a colon is a word of its own (*Osoite:keskuskatu*).
enum ColonEndings {
  private static let list = """
    n a ä t s ta tä na nä ssa ssä sta stä lla llä lta ltä lle ksi tta ttä kin kaan kään han hän
    aan ään een iin oon uun yyn öön hun hyn hon hön hin hen han hän seen
    ien iden den ten jen ja jä ita itä ia iä ihin iin issa issä ista istä illa illä ilta iltä ille iksi ina inä
    ssakin ssäkin nkin llakin lläkin llekin stakin stäkin ni nsa nsä mme nne
    en et ar er or na arna erna orna ens ets arnas ernas are aren
    """

  private static let hashes: Set<UInt64> = Set(
    list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { ByteHash(Array($0).span).state })

  /// Whether a folded word is such an ending.
  static func contains(_ folded: [UInt8], _ range: Range<Int>) -> Bool {
    range.count <= 8 && hashes.contains(ByteHash(folded, range).state)
  }
}
