internal import TextAnalysis

/// Compounds that are no longer the sum of their parts: *henkilökunta* is no municipality, *katuverkosto* no network of people.
///
/// Each entry is a piece of the word that reaches across the boundary of its parts, so that it is found in every form and in longer words.
enum FixedCompounds {
  private static let finnish = WordPieces(
    """
    henkilökun paikkakun lautakun toimikun hallintokun neuvottelukun valiokun maakun osakun tasakun ammattikun virkakun nuorisokun pariskun yhdyskun ihmiskun iltapäiväko kukonpoi kissanpoi koiranpoi karhunpoi linnunpoi
    katuverk tieverk rataverk johtoverk viemäriverk vesiverk sähköverk verkkosiv verkkopalv verkkokaup
    kotisiv kotimaa kotiseu kotikun kotiläks kotirouv isovanh esivanh isoäid isoisä isänmaa äidinkiel viranomai kodinomai tavanomai luonnonläh
    läheisyy omaisuu asumisoik asukaslu kohderyhm ikäryhm työryhm ammattiryhm asiakasryhm ohjausryhm johtoryhm erityisryhm verryttelyryhm
    työmaa työaik työpäiv työvuor työvoim työtehtäv työnteki työkalu tukikoht tukipilar tukiran nuoriherr perhospuu lapsenkeng lapsiluk
    koulutett koulutuks kouluttaj kouluttam yhteiskoul korkeakoul ammattikoul kulttuurihist liikuntavamm liikuntaelin liikuntarajoit
    """)

  private static let swedish = WordPieces(
    """
    målgrupp åldersgrupp yrkesgrupp arbetsgrupp klientgrupp kundgrupp styrgrupp ledningsgrupp utvecklingsstör vägnät gatunät ledningsnät
    hemsid hemort hemland hemlig ungdomshem barnhem arbetsdag arbetstid arbetskraft arbetsuppgift farförä morförä
    """)

  /// Whether a folded word is one, or has one in it.
  static func contains(_ text: [UInt8], _ word: Range<Int>, _ language: Language) -> Bool {
    switch language {
    case .finnish: finnish.areIn(text, word)
    case .swedish: swedish.areIn(text, word)
    case .english: false
    }
  }
}
