import RDFSyntax
import Testing
import TextPrimitives
import Thesaurus
import ThesaurusFormats

/// A thesaurus of a Turtle document, the usual prefixes declared, and the messages about it.
func thesaurus(_ turtle: String) throws -> (thesaurus: Thesaurus, diagnostics: [Diagnostic]) {
  let prefixes = """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix isothes: <http://purl.org/iso25964/skos-thes#> . \
    @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix dcterms: <http://purl.org/dc/terms/> . \
    @prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> . @prefix ns: <https://w3id.org/hyte/ns#> . @prefix : <https://example.org/> .

    """
  return try Thesaurus.read([ThesaurusFile(name: "test.ttl", bytes: Array((prefixes + turtle).utf8))])
}

@Suite("SKOS reader")
struct SKOSReaderTests {
  @Test("reads everything that a thesaurus holds")
  func everything() throws {
    let (thesaurus, diagnostics) = try thesaurus(
      """
      : a skos:ConceptScheme ; skos:prefLabel "Juomat"@fi ; owl:versionInfo "2" ; skos:hasTopConcept :juoma .
      :juoma a skos:Concept ; skos:inScheme : ; skos:prefLabel "juomat"@fi, "drycker"@sv ; skos:narrower :kahvi .
      :kahvi a skos:Concept ; skos:inScheme : ; skos:prefLabel "kahvi"@fi ; skos:altLabel "java" ;
        ns:searchOnlyHiddenLabel "musta"@fi ; isothes:broaderGeneric :juoma ; skos:related :tee ;
        skos:definition "Paahdetuista pavuista."@fi ; skos:notation "1.1" ; dcterms:source "keittiö" ; dcterms:modified "2026-01-01" ;
        skos:exactMatch <http://www.yso.fi/onto/yso/p1> ; ns:swedishLabelStatus "proposed" .
      :tee a skos:Concept ; skos:inScheme : ; skos:prefLabel "tee"@fi ; skos:broader :juoma ; owl:deprecated true ;
        dcterms:isReplacedBy :kahvi ; ns:searchOnly true .
      :group a isothes:ConceptGroup ; skos:prefLabel "Kuumat"@fi ; skos:member :kahvi, :tee .
      :order a skos:OrderedCollection ; skos:prefLabel "Järjestys"@fi ; skos:memberList ( :tee :kahvi ) .
      """)
    #expect(diagnostics.map(\.description) == [])
    #expect(thesaurus.brokenInvariants() == [])
    #expect((0..<thesaurus.count).map(thesaurus.id(of:)) == ["juoma", "kahvi", "tee"])
    #expect(thesaurus.schemes[0].version == "2" && thesaurus.topConcepts == [0])
    #expect(Array(thesaurus.narrower(of: 0)) == [1, 2])
    #expect(Array(thesaurus.broaderKinds(of: 1)) == [.generic])
    #expect(Array(thesaurus.related(of: 2)) == [1])
    #expect(thesaurus.labels(of: 1).map(thesaurus.labelText) == ["kahvi", "java", "musta"])
    #expect(thesaurus.labels(of: 1).map(thesaurus.labelLanguage) == ["fi", "", "fi"])
    #expect(thesaurus.labels(of: 1).map(thesaurus.labelIsSearchOnly) == [false, false, true])
    #expect(thesaurus.text(.source, of: 1) == "keittiö" && thesaurus.text(.modified, of: 1) == "2026-01-01")
    #expect(thesaurus.text(.labelStatus, of: 1, language: "sv") == "proposed")
    #expect(thesaurus.isDeprecated(2) && thesaurus.isSearchOnly(2) && !thesaurus.isDeprecated(1))
    #expect(thesaurus.replacements(of: 2) == ["https://example.org/kahvi"])
    #expect(thesaurus.collections.map(\.kind) == [.group, .ordered])
    #expect(thesaurus.collections.map(\.members) == [[1, 2], [2, 1]])
  }

  @Test(
    "tells with file and line what it cannot use, and keeps the rest",
    arguments: [
      (":a a skos:Concept .", "has no label", 2),
      (":a skos:prefLabel \"a\"@fi .", "nothing declares it", 2),
      (":a a skos:Concept ; skos:prefLabel :b .", "must be a text in quotes", 2),
      (":a a skos:Concept ; skos:prefLabel \"a\" ;\n skos:broader \"b\" .", "must be a URI, not the text “b”", 3),
      (":a a skos:Concept ; skos:prefLabel \"a\" ;\n skos:broader :b .", "is no concept of this vocabulary", 3),
      (":a a skos:Concept ; skos:prefLabel \"a\" ;\n skos:broader :a .", "broader or narrower of itself", 3),
      (":a a skos:Concept ; skos:prefLabel \"a\"@fi ;\n skos:prefLabel \"b\"@fi .", "second preferred label", 3),
      (":a a skos:Concept ; skos:prefLabel \"a\"@fi ;\n skos:altLabel \"a\"@fi .", "two kinds of label", 3),
      (":a a skos:Concept ; skos:prefLabel \"a\" ;\n :colour \"red\" .", "no property that a thesaurus holds", 3),
      (":a a skos:Concept ; skos:prefLabel \"a\" ;\n skos:inScheme :s .", "taken for a scheme", 3),
      (":a a skos:Concept ; skos:prefLabel \"a\" ;\n skosxl:altLabel :l .", "no skosxl:literalForm", 3),
    ])
  func diagnostics(turtle: String, words: String, line: Int) throws {
    let (thesaurus, diagnostics) = try thesaurus(turtle)
    #expect(thesaurus.count == 1)
    #expect(thesaurus.brokenInvariants() == [])
    let found = diagnostics.filter { $0.message.contains(words) }
    #expect(found.count == 1, "\(diagnostics)")
    #expect(found.first?.file == "test.ttl" && found.first?.position?.line == line)
  }

  @Test("takes two descriptions of one concept together, also from two files")
  func merged() throws {
    let one = "<urn:a> a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#prefLabel> \"a\"@fi ."
    let two = "<urn:a> a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#altLabel> \"b\"@fi ."
    let files = [one, two].enumerated().map { ThesaurusFile(name: "\($0.offset).ttl", bytes: Array($0.element.utf8)) }
    let (thesaurus, diagnostics) = try Thesaurus.read(files)
    #expect(diagnostics.isEmpty && thesaurus.count == 1 && thesaurus.labelCount == 2)
  }

  @Test("reads labels of SKOS-XL")
  func labelResources() throws {
    let (thesaurus, diagnostics) = try thesaurus(
      ":a a skos:Concept ; skosxl:prefLabel [ a skosxl:Label ; skosxl:literalForm \"tee\"@fi ] ; skosxl:altLabel :l . :l skosxl:literalForm \"te\"@sv ."
    )
    #expect(diagnostics.map(\.message) == [])
    #expect(thesaurus.labels(of: 0).map(thesaurus.labelText) == ["tee", "te"])
  }

  @Test("gives a sound thesaurus of a document cut anywhere or with one bit turned")
  func damage() throws {
    let file = Array(
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <urn:s> a skos:ConceptScheme .
      <urn:a> a skos:Concept ; skos:inScheme <urn:s> ; skos:prefLabel "tee"@fi, "té"@sv ; skos:broader <urn:b> ; skos:related <urn:c> .
      <urn:b> a skos:Concept ; skos:altLabel "juoma"@fi ; skos:broader <urn:a> .
      <urn:k> a skos:OrderedCollection ; skos:memberList ( <urn:a> <urn:b> ) .

      """.utf8)
    for length in 0...file.count {
      let (thesaurus, _) = try Thesaurus.read([ThesaurusFile(name: "cut.ttl", bytes: Array(file.prefix(length)))])
      #expect(thesaurus.brokenInvariants() == [], "cut at \(length)")
    }
    for bit in 0..<file.count * 8 {
      var bytes = file
      bytes[bit / 8] ^= 1 << (bit % 8)
      let (thesaurus, _) = try Thesaurus.read([ThesaurusFile(name: "bit.ttl", bytes: bytes)])
      #expect(thesaurus.brokenInvariants() == [], "bit \(bit)")
    }
  }
}
