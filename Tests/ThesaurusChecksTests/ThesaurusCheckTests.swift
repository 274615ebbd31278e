import Testing
import TextPrimitives
import Thesaurus
import ThesaurusChecks
import ThesaurusFormats

/// What all checks find in a vocabulary in Turtle.
func findings(in turtle: String, earlier: String? = nil) throws -> [CheckFinding] {
  func file(_ text: String) -> ThesaurusFile { ThesaurusFile(name: "v.ttl", bytes: Array((BadVocabulary.prefixes + text).utf8)) }
  let (thesaurus, diagnostics, source) = try Thesaurus.readWithSource([file(turtle)])
  #expect(diagnostics.allSatisfy { $0.severity == .warning }, "\(diagnostics)")
  let before = try earlier.map { try Thesaurus.read([file($0)]).thesaurus }
  return ThesaurusCheck.findings(in: CheckedThesaurus(thesaurus, source: source, earlier: before))
}

@Suite("Checks")
struct ThesaurusCheckTests {
  @Test("find nothing in a clean vocabulary")
  func clean() throws {
    let found = try findings(in: BadVocabulary.clean)
    #expect(found.isEmpty, "\(found)")
    #expect(try findings(in: "").isEmpty)
  }

  @Test("find what is wrong with a bad vocabulary, and where", arguments: BadVocabulary.all)
  func bad(_ vocabulary: BadVocabulary) throws {
    let earlier = vocabulary.earlier.map { BadVocabulary.clean + $0 }
    let all = try findings(in: BadVocabulary.clean + vocabulary.turtle, earlier: earlier)
    let found = all.filter { $0.code == vocabulary.code }
    #expect(found.count == vocabulary.count, "\(all)")
    if let line = vocabulary.line {
      let before = (BadVocabulary.prefixes + BadVocabulary.clean).count { $0 == "\n" }
      #expect(found.first?.place == SourcePlace(file: "v.ttl", line: before + line))
    }
    #expect(found.allSatisfy { !$0.message.isEmpty && !$0.remedy.isEmpty })
    let others = all.filter { $0.severity == .error && $0.code != vocabulary.code }.map(\.code)
    #expect(others.allSatisfy { Self.companions[vocabulary.code]?.contains($0) ?? false }, "\(others)")
  }

  /// Errors that another error brings with it.
  private static let companions = ["el": ["dlv"], "cis": ["ml"], "cic": ["ml"]]

  @Test("have a bad vocabulary each, and codes that are their own")
  func registry() {
    let codes = ThesaurusCheck.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes) == Set(BadVocabulary.all.map(\.code)))
    #expect(ThesaurusCheck.all.allSatisfy { $0.title.hasSuffix(".") && $0.remedy.hasSuffix(".") })
  }

  @Test("answer to the conditions of the SKOS Reference", arguments: ["S9", "S13", "S14", "S27", "S37", "S46"])
  func conditions(_ condition: String) {
    #expect(ThesaurusCheck.named(condition).count == 1)
    #expect(ThesaurusCheck.named(condition).first?.severity == .error)
  }

  @Test("answer to the codes of qSKOS that need no network")
  func codesOfOthers() {
    let codes = "oilt ilc ncl el ml dlv ipl ol ucil oc dcc chr hr var strc rrc urc otc tchbc rc mc mri uc mol husv usr anr"
    for code in codes.split(separator: " ") { #expect(ThesaurusCheck.named(String(code)).count == 1, "\(code)") }
  }

  @Test("find the same, whatever the order of the statements")
  func order() throws {
    let lines = [
      ": a skos:ConceptScheme .", ":a a skos:Concept .", ":b a skos:Concept .", ":a skos:broader :b .", ":b skos:broader :a .",
      ":a skos:prefLabel \"yksi\"@fi .", ":b skos:prefLabel \"yksi\"@fi .",
    ]
    let expected = try findings(in: lines.joined(separator: "\n")).map(\.code).sorted()
    #expect(try findings(in: lines.reversed().joined(separator: "\n")).map(\.code).sorted() == expected)
    #expect(expected.contains("chr") && expected.contains("ol"))
  }

  @Test("see one circle through ten thousand concepts, and no end of the stack")
  func longCircle() throws {
    var builder = ThesaurusBuilder()
    let concepts = (0..<10_000).map { builder.concept("https://example.org/\($0)") }
    for index in concepts.indices { builder.addBroader(concepts[(index + 1) % concepts.count], of: concepts[index]) }
    let (thesaurus, _, source) = builder.buildWithSource()
    let found = ThesaurusCheck.findings(in: CheckedThesaurus(thesaurus, source: source), checks: ThesaurusCheck.named("chr"))
    #expect(found.count == 1)
    #expect(found.first?.message.hasSuffix("and 9995 more") == true)
  }
}
