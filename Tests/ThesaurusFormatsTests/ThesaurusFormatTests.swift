import RDFSyntax
import Testing
import TextPrimitives
import Thesaurus
import ThesaurusFormats

@Suite("Thesaurus formats")
struct ThesaurusFormatTests {
  @Test("have names and endings of their own")
  func registry() {
    let names = ThesaurusFormat.all.map(\.name)
    #expect(Set(names).count == names.count)
    for format in ThesaurusFormat.all { #expect(ThesaurusFormat.named(format.name)?.endings == format.endings) }
  }

  @Test(
    "are told by ending, else by content",
    arguments: [
      ("a.ttl", "", "turtle"), ("A.TTL", "x", "turtle"), ("a.nt", "", "ntriples"), ("a", "# a comment\n@prefix a: <urn:a> .", "turtle"),
      ("a.txt", "PREFIX a: <urn:a>\n", "turtle"), ("a", "<http://a> <http://b> <http://c> .", "turtle"),
      ("a", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">", "rdfxml"),
      ("a.rdf", "", "rdfxml"),
      ("a.csv", "uri,label_fi\n", "annif-csv"), ("a.csv", "id;label_fi\n", "csv"), ("a", "\u{FEFF}type,id,label_fi\r\n", "csv"),
      ("a.csv", "kaksi,sanaa\n", "csv"), ("a.tsv", "<http://a>\tb\n", "annif-tsv"), ("a", "<http://a>\tb c\td\n", "annif-tsv"),
      ("a.tsv", "id\tlabel_fi\n", "tsv"), ("a", "<http://a>\t<http://b>\t<http://c> .\n", "turtle"), ("a.pdf", "%PDF-1.7", nil),
      ("a", "", nil), ("-", "{\"id\": 1}", nil),
      ("a", "kaksi sanaa", nil),
    ])
  func detection(name: String, content: String, format: String?) {
    #expect(ThesaurusFormat.of(file: name, beginning: Array(content.utf8)[...])?.name == format)
  }

  @Test("a file of no known format is told of, and the others are read")
  func unknown() throws {
    let known = ThesaurusFile(
      name: "a.ttl", bytes: Array("<urn:a> a <http://www.w3.org/2004/02/skos/core#Concept> .".utf8))
    let (thesaurus, diagnostics) = try Thesaurus.read([ThesaurusFile(name: "b.pdf", bytes: [0x25]), known])
    #expect(thesaurus.count == 1)
    #expect(diagnostics.first?.file == "b.pdf" && diagnostics.first?.severity == .error)
  }

  /// A thesaurus with something of everything, some of it in unusual places.
  static func sample() throws -> Thesaurus {
    try thesaurus(
      """
      : a skos:ConceptScheme ; skos:prefLabel "Juomat"@fi ; dcterms:description "Kaikki \\"juotava\\"."@fi ; owl:versionInfo "2" ;
        dcterms:license <https://creativecommons.org/licenses/by/4.0/> .
      <urn:other-scheme> a skos:ConceptScheme .
      :juoma a skos:Concept ; skos:inScheme :, <urn:other-scheme> ; skos:topConceptOf : ; skos:prefLabel "juomat"@fi, "drycker"@sv .
      :kahvi a skos:Concept ; skos:inScheme : ; skos:prefLabel "kahvi"@fi ; ns:searchOnlyPrefLabel "kahvi"@fi ; skos:altLabel "java" ;
        ns:searchOnlyAltLabel "sumppi"@fi ; ns:searchOnlyHiddenLabel "musta"@fi ; isothes:broaderPartitive :juoma ; skos:related :tee ;
        skos:definition "Rivi\\nvaihtuu."@fi ; skos:scopeNote "vain juoma"@en-gb ; skos:notation "1.1"^^:codes ; dcterms:source "keittiö", :x ;
        skos:exactMatch <http://www.yso.fi/onto/yso/p1> ; skos:closeMatch <http://www.yso.fi/onto/yso/p2> ;
        ns:swedishLabelStatus "attested" ; ns:swedishLabelSource "yso" ; ns:matchLabel "kahvi"@fi .
      :tee a skos:Concept ; skos:inScheme : ; skos:prefLabel "tee"@fi ; skos:broader :juoma ; owl:deprecated true ;
        dcterms:isReplacedBy :kahvi ; ns:searchOnly true ; dcterms:created "2026-01-01"^^<http://www.w3.org/2001/XMLSchema#date> .
      :group a isothes:ConceptGroup ; skos:prefLabel "Kuumat"@fi ; skos:note "huomio"@fi ; skos:member :kahvi, :order .
      :order a skos:OrderedCollection ; skos:prefLabel "Järjestys"@fi ; skos:memberList ( :tee :kahvi ) .
      :array a isothes:ThesaurusArray ; skos:prefLabel "<lämpötilan mukaan>"@fi ; isothes:superOrdinate :juoma ; skos:member :tee .
      """
    ).thesaurus
  }

  @Test("give back the same thesaurus that they wrote", arguments: ThesaurusFormat.all.filter(\.isLossless).map(\.name))
  func roundTrip(name: String) throws {
    let format = try #require(ThesaurusFormat.named(name))
    let write = try #require(format.write)
    let thesaurus = try Self.sample()
    let bytes = try write(thesaurus)
    let (again, diagnostics) = try Thesaurus.read([ThesaurusFile(name: "again", bytes: bytes)], format: format)
    #expect(diagnostics.map(\.description) == [])
    #expect(try write(again) == bytes)
    #expect(again.schemes == thesaurus.schemes && again.collections == thesaurus.collections && again.base == thesaurus.base)
    #expect(rows(again) == rows(thesaurus))
    #expect(again.brokenInvariants() == [])
  }

  /// Everything about the concepts, in words.
  private func rows(_ thesaurus: Thesaurus) -> [String] {
    (0..<thesaurus.count).map { concept in
      let labels = thesaurus.labels(of: concept).map {
        "\(thesaurus.labelKind($0)) \(thesaurus.labelText($0))@\(thesaurus.labelLanguage($0)) \(thesaurus.labelIsSearchOnly($0))"
      }
      let properties = thesaurus.properties(of: concept).map {
        "\(thesaurus.propertyKind($0)) \(thesaurus.propertyText($0))@\(thesaurus.propertyLanguage($0))^^\(thesaurus.propertyDatatype($0))"
      }
      let links = thesaurus.links(of: concept).map { "\(thesaurus.linkKind($0)) \(thesaurus.linkTarget($0))" }
      let relations = [thesaurus.broader(of: concept), thesaurus.related(of: concept), thesaurus.schemes(of: concept)].map { Array($0) }
      let flags = [thesaurus.isDeprecated(concept), thesaurus.isSearchOnly(concept), thesaurus.isTopConcept(concept)]
      return "\(thesaurus.uri(of: concept)) \(labels) \(properties) \(links) \(relations) \(thesaurus.broaderKinds(of: concept)) \(flags)"
    }
  }

  @Test("canonical Turtle stays as it is, and keeps triples that no thesaurus holds")
  func canonical() throws {
    let turtle = "@prefix : <urn:> . :b :c \"d\" . :a a :Thing ; <http://www.w3.org/2004/02/skos/core#prefLabel> \"x\"@fi ."
    let once = try ThesaurusFormat.canonicalTurtle(Array(turtle.utf8)).bytes
    #expect(try ThesaurusFormat.canonicalTurtle(once).bytes == once)
    #expect(String(decoding: once, as: UTF8.self).contains(":c \"d\""))
  }
}
