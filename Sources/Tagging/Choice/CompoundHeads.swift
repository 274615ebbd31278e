internal import TextAnalysis

/// The last parts of compounds whose first part does not tell what a text is about: a *perhejuristi* is no family, a *ryhmäasunto* no group.
///
/// They are titles of people at work, rooms and buildings, papers and bodies of administration.
enum CompoundHeads {
  private static let finnish = """
    jurist lääkär hoitaj päällik johtaj sihteer suunnittel asiantuntij insinöör mestar virkailij valvoj tarkastaj asiamies asiamieh
    opettaj ohjaaj neuvoj työntekij psykolog kurator terapeut koordinaattor vastaav esimie asun talo kotiin kodi kotej koti yksik laito laitok virast
    toimisto lautakun hallituks jaosto valiokun laki lain asetu lomak kirjat hakemu rekister tutkinto nimik osoit numero
    suunnitteluun suunnittelu jäsen
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }

  private static let swedish = """
    läkare skötar skötersk chef direktör sekreterare planerare inspektör lärare handledare rådgivare arbetare psykolog kurator terapeut
    koordinator ansvarig hem bostad bostäder byggnad enhet anstalt verk byrå nämnd styrelse utskott lag förordning blankett ansökan register
    examen nummer adress störning fri
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }

  /// Whether what follows a part of a compound begins like such a head.
  static func begin(_ rest: ArraySlice<UInt8>, _ language: Language) -> Bool {
    switch language {
    case .finnish: finnish.contains { begin(rest, $0) }
    case .swedish: swedish.contains { begin(rest, $0) }
    case .english: false
    }
  }

  /// Whether a word begins with a head, or has a long one further on: *koulu-terveydenhoitaja*.
  private static func begin(_ rest: ArraySlice<UInt8>, _ head: [UInt8]) -> Bool {
    if rest.starts(with: head) { return true }
    guard head.count >= 6, rest.count > head.count else { return false }
    return (rest.startIndex..<rest.endIndex - head.count).contains { rest[$0...].starts(with: head) }
  }
}
