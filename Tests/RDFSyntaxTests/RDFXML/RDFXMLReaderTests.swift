import RDFSyntax
import Testing
import TextPrimitives

@Suite("RDF/XML reader")
struct RDFXMLReaderTests {
  private func read(_ body: String, root: String = "", head: String = "") throws -> (graph: TestGraph, findings: [String]) {
    let text = """
      \(head)<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e.org/"\(root)>
      \(body)
      </rdf:RDF>
      """
    var graph = TestGraph()
    let findings = try RDFXMLReader.read(Array(text.utf8), base: "http://b.org/x", into: &graph)
    return (graph, findings.map(\.description))
  }

  @Test("replaces the entities that a document declares, in attributes, text and namespaces")
  func entities() throws {
    let head = "<!DOCTYPE rdf:RDF [ <!ENTITY e \"http://e.org/\"> <!ENTITY n '&#65;&lt;&e;'> <!-- ] --> <!ELEMENT x (y)> ]>\n"
    let (graph, findings) = try read("<e:C rdf:about=\"&e;a\"><e:p>&n;&#x20AC;<![CDATA[<&]]></e:p></e:C>", head: head)
    #expect(findings == [])
    #expect(
      graph.description == """
        <http://e.org/a> <http://e.org/p> "A<http://e.org/€<&" .
        <http://e.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/C> .
        """)
  }

  @Test("reads nothing outside the document, and bounds what entities expand to")
  func hostileEntities() throws {
    let outside = "<!DOCTYPE rdf:RDF [ <!ENTITY x SYSTEM \"file:///etc/passwd\"> ]>\n"
    #expect(
      try read("<e:C><e:p>&x;</e:p></e:C>", head: outside).findings == [
        "3:11: error: the entity `&x;` lies outside the document and is not read; reading stops here"
      ])
    let circle = "<!DOCTYPE rdf:RDF [ <!ENTITY x \"&y;\"> <!ENTITY y \"&x;\"> ]>\n"
    #expect(try read("<e:C><e:p>&x;</e:p></e:C>", head: circle).findings.count == 1)
    let levels = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }.joined()
    let laughs = "<!DOCTYPE rdf:RDF [ <!ENTITY l0 \"lol\"> \(levels) ]>\n"
    #expect(try read("<e:C><e:p>&l9;</e:p></e:C>", head: laughs).findings.count == 1)
  }

  @Test("keeps `xml:lang` and `xml:base` to the element where they stand")
  func scopes() throws {
    let (graph, findings) = try read(
      """
      <e:C rdf:about="a" xml:lang="FI" xml:base="http://c.org/d/#x"><e:p>x</e:p><e:p xml:lang="">y</e:p>
      <e:q rdf:resource="z"/></e:C><e:C rdf:about="a"><e:p>w</e:p></e:C>
      """)
    #expect(findings == [])
    #expect(
      graph.description == """
        <http://b.org/a> <http://e.org/p> "w" .
        <http://b.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/C> .
        <http://c.org/d/a> <http://e.org/p> "x"@fi .
        <http://c.org/d/a> <http://e.org/p> "y" .
        <http://c.org/d/a> <http://e.org/q> <http://c.org/d/z> .
        <http://c.org/d/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/C> .
        """)
  }

  @Test(
    "says what is wrong, where, and keeps what is good beside it",
    arguments: [
      (
        "<e:C rdf:ID=\"1\"/>\n<e:C rdf:ID=\"a\"/><e:C rdf:ID=\"a\"/>",
        [
          "2:18: error: `rdf:ID` must be a name (letters, digits, `_`, `-`, `.`, and no digit first), not `1`",
          "3:35: error: `rdf:ID=\"a\"` stands twice; use `rdf:about` for the second",
        ], 1
      ),
      ("<e:C><e:p>x<e:D/></e:p><e:p>y</e:p></e:C>", ["2:18: error: a property holds a node or text, not both; the text is left out"], 4),
      ("<e:C><e:p rdf:resource=\"a\">x</e:p></e:C>", ["2:29: error: text cannot stand here; put it into a property"], 2),
      ("<rdf:li/><e:C/>", ["2:10: error: `rdf:li` cannot be a node; use `rdf:Description` or a class"], 1),
      ("<e:C id=\"x\"/>", ["2:14: error: the attribute `id` has no namespace, so it is no property; give it a prefix"], 1),
      (
        "<e:C><e:p rdf:resource=\"a b\"/></e:C>",
        ["2:31: error: `http://b.org/a b` is no IRI: it holds a space or one of `<>\"{}|^\\`; write these percent-encoded"], 1
      ),
      (
        "<e:C xml:lang=\"fi FI\"><e:p>x</e:p></e:C>",
        ["2:23: error: `xml:lang` must be a language tag like `fi` or `en-GB`; the texts here get none"], 2
      ),
      ("<e:C/>\n<f:D/>\n<e:C/>", ["3:7: error: the prefix `f:` is not declared; add `xmlns:f=\"…\"`; reading stops here"], 1),
      ("<e:C/>\n<e:C></e:D>", ["3:6: error: expected the end tag `</e:C>`, found another one; reading stops here"], 2),
      ("<e:C/>a & b", ["2:9: error: `&` must begin a reference like `&amp;`; a plain one is written `&amp;`; reading stops here"], 1),
    ] as [(String, [String], Int)])
  func errors(body: String, messages: [String], triples: Int) throws {
    let (graph, findings) = try read(body)
    #expect(findings == messages)
    #expect(graph.triples.count == triples, "\(graph)")
  }

  @Test("does not take a document for XML that is none", arguments: ["", "uri,label\n", "<html", "{}", "<a/><b/>", "<a>"])
  func noXML(text: String) throws {
    var graph = TestGraph()
    #expect(try RDFXMLReader.read(Array(text.utf8), into: &graph).contains { $0.severity == .error })
    #expect(graph.triples.isEmpty)
  }
}
