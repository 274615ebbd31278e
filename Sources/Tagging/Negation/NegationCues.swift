internal import TextAnalysis

/// The words by which a language denies something. One table a language.
struct NegationCues: Sendable {
  /// Deny what follows, and, with a word of need, what goes before: *ei tarvita lähetettä*, *lähetettä ei tarvita*.
  let verbs: WordSet
  /// Deny what follows: *ilman lähetettä*, *utan remiss*.
  let prepositions: WordSet
  /// After a cue, these show that nothing is denied: *ei vain lapsille*.
  let limits: WordSet
  /// Words of need, which with a cue deny also what goes before: *lähete ei ole pakollinen*.
  let needs: WordSet
  /// Words that begin a new clause, which a cue does not reach.
  let boundaries: WordSet
  /// A preposition that after a verb cue in the same sentence is a conjunction: *inte … utan*.
  let contrasts: WordSet
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
    verbs: WordSet("en et ei emme ette eivät eikä eivätkä enkä etkä ettei etteivät jollei ellei elleivät älä älkää"),
    prepositions: WordSet("ilman vailla"),
    limits: WordSet("vain ainoastaan pelkästään yksin siis"),
    needs: WordSet(
      """
      tarvita tarvitse tarvittu tarpeen vaadita vaadi vaadittu edellytetä edellytä edellytetty pakollinen pakollista välttämätön välttämätöntä
      välttämättömiä peritä
      """),
    boundaries: WordSet("vaan mutta että jos kun jotta koska vaikka sillä joka jonka jota jossa jolla jolle jotka joiden joita mikä mitä"),
    contrasts: WordSet("vaan"), reach: 7, needsPartitive: true)

  private static let swedish = NegationCues(
    verbs: WordSet("inte ej icke ingen inget inga aldrig"),
    prepositions: WordSet("utan"),
    limits: WordSet("bara endast enbart"),
    needs: WordSet("behövs behöver krävs kräver fordras erfordras nödvändig nödvändigt obligatorisk obligatoriskt förutsätts förutsätter"),
    boundaries: WordSet("men utan om som för att när där eftersom då samt via med"),
    contrasts: WordSet("utan"), reach: 5, needsPartitive: false)

  private static let english = NegationCues(
    verbs: WordSet("no not never none neither"),
    prepositions: WordSet("without"),
    limits: WordSet("only just"),
    needs: WordSet("required needed necessary mandatory"),
    boundaries: WordSet("but if that which who when because with for"),
    contrasts: WordSet("but"), reach: 5, needsPartitive: false)
}
