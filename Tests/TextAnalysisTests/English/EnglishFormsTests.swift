import Testing
import TextAnalysis

@Suite("English forms") struct EnglishFormsTests {
  @Test(
    "of a label are found",
    arguments: [
      ("support group", "Support groups"), ("support groups", "a support group"), ("activities", "activity"), ("activity", "activities"),
      ("women's groups", "a women's group"), ("children", "a child's"), ("classes", "class"), ("churches", "church"),
      ("family clubs", "family club's"),
      ("forms of support", "a form of support"), ("loneliness", "loneliness"), ("young people", "young person"), ("women", "woman"),
    ])
  func found(label: String, text: String) { #expect(matchedLabels([label], in: text, .english) == [label]) }

  @Test("of other words are not", arguments: [("news", "new"), ("will", "They will come"), ("class", "clas"), ("bus", "bu")])
  func notFound(label: String, text: String) { #expect(matchedLabels([label], in: text, .english) == []) }
}
