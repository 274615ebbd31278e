import RDFSyntax
import Testing
import TextPrimitives

@Suite("Round trips")
struct RoundTripTests {
  static let samples = [
    "<a> <p> \"x\"@fi, \"y\", 1, 1.5, true, 1e3, \"2020-01-01\"^^<http://www.w3.org/2001/XMLSchema#date> .",
    "<a> <p> ( 1 \"two\" <three> [ <q> () ] ( <x> ) ) ; <q> ( <x> <y> [ <p> 1 ] ) .",
    "[] <p> [ <q> [ <r> \"deep\" ], [] ] . _:x <p> _:y . _:y <p> _:x, _:z . <b> <p> _:z .",
    "<a> a <C>, <D>, [ <p> 1 ], \"literal\" ; <p> \"\"\"<b>&amp;\n]]> \"quoted\"\r\n\ttab\"\"\", \" \", \"\" .",
    "<a&b> <http://example.org/x#p-q.r> <http://example.org/?a=1&b=2#c> ; <http://other.example/ä/1ö> \"ä€😀\"@sv .",
    "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . <a> rdf:_1 <b> ; rdf:value \"v\" ; a rdf:Seq, rdf:Description .",
  ]

  private func graph(_ turtle: String) throws -> TripleGraph {
    var graph = TripleGraph()
    let findings = try TurtleReader.read(Array(turtle.utf8), base: "http://example.org/base", into: &graph)
    #expect(findings == [])
    return graph
  }

  @Test(
    "every syntax gives the graph back, and the same bytes the second time", arguments: RDFFormat.all.filter { $0.reader != nil }, samples)
  func roundTrip(format: RDFFormat, turtle: String) throws {
    let (bytes, findings) = format.writer.document(of: try graph(turtle), style: WritingStyle())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(findings == [])
    var again = TripleGraph()
    #expect(try format.read(bytes, into: &again) == [], "\(text)")
    var after = TestGraph()
    _ = try format.read(bytes, into: &after)
    #expect(TestGraph.areIsomorphic(try TestGraph.turtle(turtle).graph, after), "\(text)\n\(after)")
    #expect(String(decoding: format.writer.document(of: again, style: WritingStyle()).bytes, as: UTF8.self) == text)
  }

  @Test("JSON-LD uses the words of its context and tells the type of every value")
  func jsonld() throws {
    var style = WritingStyle()
    style.context = JSONLDContext([
      "skos": "http://www.w3.org/2004/02/skos/core#", "uri": "@id", "type": "@type", "lang": "@language", "value": "@value",
      "graph": "@graph", "prefLabel": "skos:prefLabel", "ex": "http://example.org/",
    ])
    let graph = try graph(
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <c> a skos:Concept ; skos:prefLabel "liikunta"@fi, "motion"@sv ; skos:notation "1" ; <p> ( 5 [ <q> <b> ] ) .
      """)
    let text = String(decoding: RDFFormat.jsonld.writer.document(of: graph, style: style).bytes, as: UTF8.self)
    #expect(
      text == """
        {"@context":{"skos":"http://www.w3.org/2004/02/skos/core#","uri":"@id","type":"@type","lang":"@language","value":"@value",\
        "graph":"@graph","prefLabel":"skos:prefLabel","ex":"http://example.org/"},"graph":[{"uri":"http://example.org/c",\
        "type":"skos:Concept","ex:p":{"@list":[{"type":"http://www.w3.org/2001/XMLSchema#integer","value":"5"},\
        {"ex:q":{"uri":"http://example.org/b"}}]},"skos:notation":"1",\
        "prefLabel":[{"lang":"fi","value":"liikunta"},{"lang":"sv","value":"motion"}]}]}

        """)
  }

  @Test("RDF/XML says what it cannot say")
  func unsayable() throws {
    let graph = try graph("<a> <http://example.org/1> \"x\" ; <http://example.org/p> \"\\u0001\", \"good\" .")
    let (bytes, findings) = RDFFormat.rdfxml.writer.document(of: graph, style: WritingStyle())
    #expect(
      findings.map(\.message) == [
        "RDF/XML cannot write the predicate `<http://example.org/1>`, as it does not end in an XML name; use Turtle",
        "XML cannot hold a control character of a value of `<http://example.org/p>`; use Turtle",
      ])
    var after = TestGraph()
    #expect(try RDFXMLReader.read(bytes, into: &after) == [])
    #expect(after.description == "<http://example.org/a> <http://example.org/p> \"good\" .")
  }
}

@Suite("RDF formats")
struct RDFFormatTests {
  @Test(
    "tells the syntax of a document by its beginning",
    arguments: [
      ("@prefix a: <b> .", "turtle"), ("# note\n\nPREFIX a: <b>", "turtle"), ("\u{FEFF}<http://a> <b> <c> .", "turtle"),
      ("_:a <b> <c> .", "turtle"),
      ("[] a <b> .", "turtle"), ("<?xml version='1.0'?>", "rdfxml"), ("\n<rdf:RDF xmlns:rdf='x'>", "rdfxml"), ("<!DOCTYPE a>", "rdfxml"),
      ("{\"@context\": {}}", "jsonld"), ("[ {} ]", "jsonld"), ("uri;prefLabel@fi", nil), ("base;x", nil), ("", nil), ("#", nil),
    ] as [(String, String?)])
  func detection(text: String, name: String?) {
    #expect(RDFFormat.detect(Array(text.utf8).span)?.name == name)
  }

  @Test("finds a syntax by name, ending and media type")
  func names() {
    #expect(RDFFormat.named("turtle")?.name == "turtle")
    #expect(RDFFormat.named("csv") == nil)
    #expect(RDFFormat.forPath("a.b/C.TTL")?.name == "turtle")
    #expect(RDFFormat.forPath("dir.ttl/file") == nil)
    #expect(RDFFormat.forMediaType("application/rdf+xml; charset=utf-8")?.name == "rdfxml")
    #expect(Set(RDFFormat.all.map(\.name)).count == RDFFormat.all.count)
  }
}
