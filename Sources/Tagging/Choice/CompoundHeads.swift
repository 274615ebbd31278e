internal import TextAnalysis

/// The last parts of compounds whose first part does not tell what a text is about: a *perhejuristi* is no family, a *ryhmäasunto* no group.
///
/// They are titles of people at work, rooms and buildings, papers and bodies of administration.
enum CompoundHeads {
  private static let finnish = WordPieces(
    """
    jurist lääkär hoitaj päällik johtaj sihteer suunnittel asiantuntij insinöör mestar virkailij valvoj tarkastaj asiamies asiamieh
    opettaj ohjaaj neuvoj työntekij psykolog kurator terapeut koordinaattor vastaav esimie asun talo kotiin kodi kotej koti yksik laito laitok virast
    toimisto lautakun hallituks jaosto valiokun laki lain asetu lomak kirjat hakemu rekister tutkinto nimik osoit numero
    suunnitteluun suunnittelu jäsen
    """)

  private static let swedish = WordPieces(
    """
    läkare skötar skötersk chef direktör sekreterare planerare inspektör lärare handledare rådgivare arbetare psykolog kurator terapeut
    koordinator ansvarig hem bostad bostäder byggnad enhet anstalt verk byrå nämnd styrelse utskott lag förordning blankett ansökan register
    examen nummer adress störning fri
    """)

  /// Heads that are told from chance wherever they stand: *koulu-terveydenhoitaja*.
  private static let longFinnish = finnish.ofLength(atLeast: 6)
  private static let longSwedish = swedish.ofLength(atLeast: 6)

  /// Whether what follows a part of a compound begins like such a head, or has a long one further on, though not as its very end.
  static func begin(_ text: [UInt8], _ rest: Range<Int>, _ language: Language) -> Bool {
    guard !rest.isEmpty else { return false }
    let beforeEnd = rest.lowerBound..<rest.upperBound - 1
    return switch language {
    case .finnish: finnish.begin(text, rest) || longFinnish.areIn(text, beforeEnd)
    case .swedish: swedish.begin(text, rest) || longSwedish.areIn(text, beforeEnd)
    case .english: false
    }
  }
}
