internal import TextAnalysis

/// Compounds that are no longer the sum of their parts: *henkilökunta* is no municipality, *katuverkosto* no network of people.
///
/// Each entry is a piece of the word that reaches across the boundary of its parts, so that it is found in every form and in longer words.
enum FixedCompounds {
  private static let finnish = """
    henkilökun paikkakun lautakun toimikun hallintokun neuvottelukun valiokun maakun osakun tasakun ammattikun virkakun nuorisokun
    katuverk tieverk rataverk johtoverk viemäriverk vesiverk sähköverk verkkosiv verkkopalv verkkokaup
    kotisiv kotimaa kotiseu kotikun kotiläks kotirouv isovanh esivanh isoäid isoisä isänmaa äidinkiel viranomai kodinomai tavanomai luonnonläh
    läheisyy omaisuu asumisoik asukaslu kohderyhm ikäryhm työryhm ammattiryhm asiakasryhm ohjausryhm johtoryhm erityisryhm verryttelyryhm
    työmaa työaik työpäiv työvuor työvoim työtehtäv työnteki työkalu tukikoht tukipilar tukiran nuoriherr perhospuu lapsenkeng lapsiluk
    koulutett koulutuks kouluttaj kouluttam yhteiskoul korkeakoul ammattikoul kulttuurihist liikuntavamm liikuntaelin liikuntarajoit
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }

  private static let swedish = """
    målgrupp åldersgrupp yrkesgrupp arbetsgrupp klientgrupp kundgrupp styrgrupp ledningsgrupp utvecklingsstör vägnät gatunät ledningsnät
    hemsid hemort hemland hemlig ungdomshem barnhem arbetsdag arbetstid arbetskraft arbetsuppgift farförä morförä
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }

  /// Whether a folded word is one, or has one in it.
  static func contains(_ word: ArraySlice<UInt8>, _ language: Language) -> Bool {
    let list: [[UInt8]]
    switch language {
    case .finnish: list = finnish
    case .swedish: list = swedish
    case .english: return false
    }
    return list.contains { piece in
      word.count >= piece.count && (word.startIndex...word.endIndex - piece.count).contains { word[$0...].starts(with: piece) }
    }
  }
}
