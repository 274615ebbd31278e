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

  /// The analytical issues of qSKOS, by its own codes: 29, of which two ask the network (`mil` an index of the Web, `bl` every address).
  private static let issuesOfQSKOS =
    "oilt ilc ncl uc ol ml ucil el anr oc dcc chr var strc urc otc tchbc hr rrc mil mol bl usr husv rc mc ipl dlv mri"

  @Test("answer to the codes of qSKOS that need no network")
  func codesOfQSKOS() {
    let issues = Self.issuesOfQSKOS.split(separator: " ").map(String.init)
    #expect(Set(issues).count == 29)
    let codes = Set(ThesaurusCheck.all.map(\.code))
    #expect(issues.filter { !codes.contains($0) } == ["mil", "bl"])
  }

  @Test(
    "find what Skosify mends",
    arguments: [
      ("a circle of broader", "chr"), ("related beside broader", "rc"), ("a redundant broader", "hr"), ("two preferred labels", "ipl"),
      ("a text of two kinds of label", "dlv"), ("white space around a label", "lws"), ("a label without language", "oilt"),
      ("a scheme without label", "ml"), ("a concept in no scheme", "cns"), ("a loose concept", "oc"), ("no top concept", "otc"),
    ])
  func checksOfSkosify(_ fault: (what: String, code: String)) {
    #expect(ThesaurusCheck.named(fault.code).count == 1, "\(fault.what)")
  }

  @Test(
    "find what only Finnish vocabularies ask",
    arguments: [
      ("plural label without its singular hidden form", "pws"), ("alternative label that differs only by inflection", "lif"),
      ("label whose word forms equal another concept's label", "lfo"), ("label that the word rules cannot inflect", "nwf"),
      ("Swedish label not attested", "sna"), ("id removed since an earlier release", "rid"), ("deprecated without replacement", "dwr"),
    ])
  func finnishChecks(_ fault: (what: String, code: String)) {
    #expect(ThesaurusCheck.named(fault.code).count == 1, "\(fault.what)")
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
