import TestSupport
import Testing
import TextAnalysis

@Suite("What is known of words") struct ReadWordsTests {
  private static let labels = [
    "vertaistuki", "tuki", "ryhmä", "liikunta", "liikuntaryhmät", "nuori", "nuorisotyö", "työ", "etsivä nuorisotyö", "lapset", "perhe",
    "kahvila",
  ]

  private static func matcher(_ labels: some Sequence<String>) -> LabelMatcher {
    var matcher = LabelMatcher(language: .finnish)
    for (number, label) in labels.enumerated() { matcher.insert(label, label: number) }
    return matcher
  }

  private static func matches(_ matcher: LabelMatcher, _ text: String, _ workspace: inout LabelMatcher.Workspace) -> [LabelMatch] {
    let tokens = TokenizedText(text)
    var matches: [LabelMatch] = []
    matcher.append(matchesIn: tokens, tokens.tokens.indices, using: &workspace, to: &matches)
    return matches
  }

  @Test("gives the same matches as a fresh workspace, for two matchers in turn")
  func random() {
    var random = SplitMix64(seed: 11)
    let parts = [
      "vertais", "tuki", "tuke", "a", "ryhmä", "ssä", "liikunta", "nuoriso", "työ", "tä", "lapse", "t", "perhe", "kahvila", "n", "LI",
      "a\u{308}",
    ]
    let joins = [" ", " ", ". ", "-", ", ", ":"]
    let matchers = [Self.matcher(Self.labels), Self.matcher(Self.labels.reversed())]
    var known = LabelMatcher.Workspace()
    var count = 0
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<1 + Int(random.next() % 5) {
        for _ in 0..<1 + Int(random.next() % 4) { text += parts[Int(random.next() % UInt64(parts.count))] }
        text += joins[Int(random.next() % UInt64(joins.count))]
      }
      for matcher in matchers {
        var fresh = LabelMatcher.Workspace()
        let found = Self.matches(matcher, text, &known)
        #expect(found == Self.matches(matcher, text, &fresh), "\(text)")
        count += found.count
      }
    }
    #expect(count > 1000)
  }

  @Test("does not outlive a label that is added")
  func addedLabel() {
    var matcher = Self.matcher(["tuki"])
    var workspace = LabelMatcher.Workspace()
    #expect(Self.matches(matcher, "tuki kahvila", &workspace).map(\.label) == [0])
    matcher.insert("kahvila", label: 1)
    #expect(Self.matches(matcher, "tuki kahvila", &workspace).map(\.label) == [0, 1])
  }

  @Test("has an end: many different words are found as well")
  func many() {
    let matcher = Self.matcher(Self.labels)
    var workspace = LabelMatcher.Workspace()
    var text = ""
    for number in 0..<70_000 { text += "s\(number)a " }
    for _ in 0..<2 { #expect(Self.matches(matcher, text + "vertaistuki", &workspace).map(\.label) == [0, 1]) }
    #expect(Self.matches(matcher, "vertaistukea", &workspace).first?.label == 0)
  }
}
