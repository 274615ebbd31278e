import TextAnalysis

/// The labels that a matcher finds in a text, for tests.
func matchedLabels(_ labels: [String], in text: String, _ language: Language, compounds: Bool = false) -> [String] {
  var matcher = LabelMatcher(language: language)
  for (number, label) in labels.enumerated() { matcher.insert(label, label: number) }
  var workspace = LabelMatcher.Workspace()
  var matches: [LabelMatch] = []
  let tokens = TokenizedText(text)
  for sentence in SentenceBoundaries.ranges(of: tokens) {
    matcher.append(matchesIn: tokens, sentence, using: &workspace, to: &matches)
  }
  return matches.filter { ($0.kind == .compound) == compounds }.map { labels[$0.label] }
}
