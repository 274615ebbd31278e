/// Makes the shipped rules of the lemmatisers again.
public enum LemmaRuleLearning {
  /// The Finnish rules, learned from words with their base forms and from the paradigms of the common words.
  /// - Parameter examples: Forms with their base forms, each once.
  public static func finnishRules(examples: [(form: String, base: String)]) -> [String] {
    var learner = SuffixRuleLearner()
    for example in examples { learner.add(form: example.form, base: example.base, weight: 1) }
    FinnishCommonWords.appendForms(to: &learner, weight: 0.3)
    return learner.table()
  }
}
