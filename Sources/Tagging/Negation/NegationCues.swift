internal import TextAnalysis

/// The words by which a language denies something: lists apart by white space, read by ``MarkedWords``.
struct NegationCues: Sendable {
  /// Deny what follows, and, with a word of need, what goes before: *ei tarvita lähetettä*, *lähetettä ei tarvita*.
  let verbs: String
  /// Deny what follows: *ilman lähetettä*, *utan remiss*.
  let prepositions: String
  /// After a cue, these show that nothing is denied: *ei vain lapsille*.
  let limits: String
  /// Words of need, which with a cue deny also what goes before: *lähete ei ole pakollinen*.
  let needs: String
  /// Words that begin a new clause, which a cue does not reach.
  let boundaries: String
  /// A preposition that after a verb cue in the same sentence is a conjunction: *inte … utan*.
  let contrasts: String
  /// How many words a cue reaches.
  let reach: Int
  /// Whether a verb denies only objects, which stand in the partitive.
  let needsPartitive: Bool

  /// The cues of a language.
  static func of(_ language: Language) -> NegationCues {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }

  private static let finnish = NegationCues(
    verbs: "en et ei emme ette eivät eikä eivätkä enkä etkä ettei etteivät jollei ellei elleivät älä älkää",
    prepositions: "ilman vailla",
    limits: "vain ainoastaan pelkästään yksin siis",
    needs: """
      tarvita tarvitse tarvittu tarpeen vaadita vaadi vaadittu edellytetä edellytä edellytetty pakollinen pakollista välttämätön välttämätöntä
      välttämättömiä peritä
      """,
    boundaries: "vaan mutta että jos kun jotta koska vaikka sillä joka jonka jota jossa jolla jolle jotka joiden joita mikä mitä",
    contrasts: "vaan", reach: 7, needsPartitive: true)

  private static let swedish = NegationCues(
    verbs: "inte ej icke ingen inget inga aldrig",
    prepositions: "utan",
    limits: "bara endast enbart",
    needs: "behövs behöver krävs kräver fordras erfordras nödvändig nödvändigt obligatorisk obligatoriskt förutsätts förutsätter",
    boundaries: "men utan om som för att när där eftersom då samt via med",
    contrasts: "utan", reach: 5, needsPartitive: false)

  private static let english = NegationCues(
    verbs: "no not never none neither",
    prepositions: "without",
    limits: "only just",
    needs: "required needed necessary mandatory",
    boundaries: "but if that which who when because with for",
    contrasts: "but", reach: 5, needsPartitive: false)
}
