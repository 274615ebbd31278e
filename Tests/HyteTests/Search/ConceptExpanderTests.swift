import Hyte
import Testing

@Suite("Concepts in queries") struct ConceptExpanderTests {
  private static let thesaurus = SampleDescriptions.thesaurus
  private static let expander = ConceptExpander(Tagger(thesaurus))

  private func expand(_ typed: String) throws -> ExpandedQuery {
    try Self.expander.expand(typed, schema: try DescriptionFields.schema(values: ["kunta"]))
  }

  @Test(
    "are found in any form and language, the longest label first, also as parts of words",
    arguments: [
      ("vertaistuella", ["vertaistuella=vertaistuki"]),
      ("kamratstödet", ["kamratstödet=vertaistuki"]),
      ("matalan kynnyksen kohtaamispaikka nuorille", ["matalan kynnyksen kohtaamispaikka=kohtaamispaikat", "nuorille=nuoret"]),
      ("somebody to talk to", ["somebody to talk to=keskusteluapu"]),
      ("\"peer support\"", ["peer support=vertaistuki"]),
      ("nuoret omaishoitajat", ["nuoret omaishoitajat=nuoret-hoivaajat"]),
      ("nuoret OR omaishoitajat", ["nuoret=nuoret", "omaishoitajat=omaishoitajat"]),
      ("vertaistuki -nuoret", ["vertaistuki=vertaistuki"]),
      ("vertaistuki^2 kunta:nuoret", ["vertaistuki=vertaistuki"]),
      ("title:vertaistuki", []),
      ("concept:Kamratstöd", ["Kamratstöd=vertaistuki"]),
      ("xyzzy", []),
    ])
  func found(typed: String, expected: [String]) throws {
    let found = try expand(typed).expansions
    #expect(found.map { "\($0.words)=\(Self.thesaurus.id(of: $0.concept))" } == expected)
  }

  @Test("have their own label first, and every label and narrower concept once")
  func additions() throws {
    let expansion = try #require(try expand("liikunta").expansions.first)
    #expect(expansion.additions[0].kind == .concept && expansion.additions[0].weight == 1)
    let keys = expansion.additions.map { "\($0.kind) \($0.concept) \($0.label) \($0.language)" }
    #expect(Set(keys).count == keys.count)
    #expect(!expansion.additions.contains { $0.kind == .synonym && $0.label == "liikunta" })
    #expect(expansion.additions.contains { $0.kind == .translation && $0.label == "motion" && $0.language == "sv" })
    let related = expansion.additions.filter { $0.kind == .related }.map { Self.thesaurus.id(of: $0.concept) }
    #expect(related.contains("vesiliikunta"))
    let help = try #require(try expand("yksinäisyys").expansions.first).additions.filter { $0.kind == .related }
    #expect(help.map { Self.thesaurus.id(of: $0.concept) }.contains("ystavatoiminta"))
    let support = try #require(try expand("vertaistuki").expansions.first).additions.filter { $0.kind == .related }
    #expect(!support.map { Self.thesaurus.id(of: $0.concept) }.contains("tahaton-lapsettomuus"))
    #expect(expansion.additions.allSatisfy { $0.weight > 0 && $0.weight <= 1 })
  }

  @Test("survive a circle of broader concepts")
  func circles() throws {
    let turtle = """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <http://example.org/> .
      :a a skos:Concept ; skos:prefLabel "jooga"@fi ; skos:broader :b .
      :b a skos:Concept ; skos:prefLabel "uinti"@fi ; skos:broader :a .
      """
    let circular = try Thesaurus.read([ThesaurusFile(name: "a.ttl", bytes: Array(turtle.utf8))]).thesaurus
    let expander = ConceptExpander(Tagger(circular))
    let expanded = try expander.expand("jooga", schema: try DescriptionFields.schema())
    #expect(expanded.concepts.count == 2)
  }

  @Test("are written for OpenSearch")
  func openSearch() throws {
    var expander = Self.expander
    expander.kinds = [.concept]
    let query = try expander.expand("kamratstöd -barn", schema: try DescriptionFields.schema()).query
    let text = String(decoding: OpenSearchQuery(query).bytes, as: UTF8.self)
    #expect(
      text == #"{"query":{"bool":{"must":[{"bool":{"should":["#
        + #"{"multi_match":{"query":"kamratstöd","type":"best_fields","fields":["title^2","text"]}},"#
        + #"{"term":{"concepts.id":{"value":"vertaistuki"}}}]}}],"#
        + #""must_not":[{"multi_match":{"query":"barn","type":"best_fields","fields":["title^2","text"]}}]}}}"#)
  }
}
