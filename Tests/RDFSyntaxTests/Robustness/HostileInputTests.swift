import RDFSyntax
import TestSupport
import Testing
import TextPrimitives

/// Documents that were cut, changed or made to hurt. What counts is that reading ends, and that nothing is made up.
@Suite("Hostile input")
struct HostileInputTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var format: RDFFormat
    var text: String
    var testDescription: String { format.name }
  }

  static let samples = [
    Sample(
      format: .turtle,
      text: """
        @prefix s: <http://www.w3.org/2004/02/skos/core#> .
        PREFIX : <http://e.org/>
        @base <http://e.org/base/> .
        :a a s:Concept ; s:prefLabel "liikunta"@fi, 'mötion'@sv-FI ; # comment
          s:note \"""long "text"
        \\u00e4 ''' \""" , '''x\\'''' ;; s:list ( 1 -2.5 +3e4 true <../x> _:b.1 [ :p.q :r\\-s%20 ; ] () ) .
        [ :p [] ] . _:b.1 :p "1"^^<http://www.w3.org/2001/XMLSchema#byte> .

        """),
    Sample(
      format: .ntriples,
      text: """
        <http://e.org/a> <http://e.org/p> "x\\"\\u00e4\\U0001F600"@fi-x . # comment
        _:b1 <http://e.org/p> "1"^^<http://e.org/t> .

        <http://e.org/a><http://e.org/p>_:b1.
        """),
    Sample(
      format: .rdfxml,
      text: """
        <?xml version="1.0"?>
        <!DOCTYPE rdf:RDF [ <!ENTITY e "http://e.org/"> <!ENTITY f "&e;&e;"> ]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="&e;" xml:base="http://b.org/">
          <!-- note --><?pi x?>
          <e:C rdf:about="#x" e:p="&amp;&#228;" xml:lang="fi"><e:q rdf:parseType="Literal">a<b c="d" e:f='"'/><!-- c --></e:q>
            <rdf:li rdf:ID="i">t\u{e4}xt &f;<![CDATA[<x>]]></rdf:li><e:r rdf:parseType="Collection"><e:D/><e:D rdf:nodeID="n"/></e:r>
            <e:s rdf:parseType="Resource"><e:t rdf:datatype="&e;t">1</e:t></e:s><e:u rdf:resource="y" e:v="w"/></e:C>
        </rdf:RDF>
        """),
  ]

  @Test("a whole sample has no errors", arguments: samples)
  func whole(sample: Sample) throws {
    var graph = TestGraph()
    #expect(try sample.format.read(Array(sample.text.utf8), base: "http://e.org/", into: &graph) == [])
    #expect(!graph.triples.isEmpty)
  }

  @Test("a document that was cut anywhere gives no triple that the whole one has not, but for those cut", arguments: samples)
  func truncated(sample: Sample) throws {
    let bytes = Array(sample.text.utf8)
    var whole = TestGraph()
    _ = try sample.format.read(bytes, base: "http://e.org/", into: &whole)
    for length in 0..<bytes.count {
      var graph = TestGraph()
      let findings = try sample.format.read(Array(bytes[..<length]), base: "http://e.org/", into: &graph)
      let invented = graph.triples.subtracting(whole.triples)
      // A number or word that is cut may still be one, but then the statement has no end.
      #expect(invented.isEmpty || !findings.isEmpty, "cut at \(length): \(invented)")
      for finding in findings {
        if let position = finding.position { #expect(position.line >= 1 && position.column >= 1) }
      }
    }
  }

  @Test("a document with any one bit changed is read to its end", arguments: samples)
  func flipped(sample: Sample) throws {
    let bytes = Array(sample.text.utf8)
    var graph = TestGraph()
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        _ = try sample.format.read(changed, base: "http://e.org/", into: &graph)
      }
    }
    for triple in graph.triples {
      for term in triple.terms { #expect(!term.isEmpty && term.utf8.allSatisfy { $0 != 0 || term.hasPrefix("\"") }) }
    }
  }

  @Test("any bytes at all are read to their end", arguments: [1, 2, 3] as [UInt64])
  func noise(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("<>\"'\\@^.;,[]() \n#:_abp19-&!?/=%{}".utf8) + [0xC3, 0xA4, 0xFF, 0x00]
    var graph = TestGraph()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] }
      for format in RDFFormat.all where format.reader != nil { _ = try format.read(bytes, base: "http://e.org/", into: &graph) }
      _ = RDFFormat.detect(bytes.span)
    }
  }

  @Test(
    "one line that repeats an error twenty thousand times is read in linear time",
    arguments: [
      "<a b . ", "\"a . ", "\"\"\"a\\\"\"\" . ", "'''a . ", "\\'''' . ", "<a> <b> \"c\\\" . ", "_:a.....", ":a......:b", "%% . ", "((((",
      "[[ . ",
      "@prefix a: <b . ", "x:a <b> <c> . ", "\r", "#", "<a> <b> <c>, ", "1.1.1.", "a: . ", "<\\u0041 . ",
    ])
  func repetition(unit: String) throws {
    let text = Array(String(repeating: unit, count: 20_000).utf8)
    var graph = TestGraph()
    #expect(try TurtleReader.read(text, base: "http://e.org/", into: &graph).count <= 101)
    #expect(try NTriplesReader.read(text, into: &graph).count <= 101)
    #expect(try RDFXMLReader.read(text, into: &graph).count <= 101)
  }

  struct Nesting: Sendable {
    var format: RDFFormat
    var start: String
    var open: String
    var middle: String
    var close: String
    var end: String

    func text(depth: Int) -> [UInt8] {
      Array((start + String(repeating: open, count: depth) + middle + String(repeating: close, count: depth) + end).utf8)
    }
  }

  private static let root = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e.org/'>"
  static let nestings = [
    Nesting(format: .turtle, start: "<a> <p> ", open: "[ <p> ", middle: "1 ", close: "] ", end: "."),
    Nesting(format: .turtle, start: "<a> <p> ", open: "( ", middle: "", close: ") ", end: "."),
    Nesting(format: .turtle, start: "<a> <p> ", open: "[ <p> ( ", middle: "", close: ") ] ", end: "."),
    Nesting(format: .rdfxml, start: root, open: "<e:C><e:p>", middle: "", close: "</e:p></e:C>", end: "</rdf:RDF>"),
    Nesting(
      format: .rdfxml, start: root + "<e:C><e:p rdf:parseType='Literal'>", open: "<x>", middle: "", close: "</x>",
      end: "</e:p></e:C></rdf:RDF>"),
  ]

  @Test("nesting of ten thousand levels overflows nothing", arguments: nestings)
  func deep(nesting: Nesting) throws {
    var graph = TestGraph()
    #expect(try nesting.format.read(nesting.text(depth: 10_000), base: "http://e.org/", into: &graph) == [])
    #expect(graph.triples.count >= 2)
    let open = Array((nesting.start + String(repeating: nesting.open, count: 10_000)).utf8)
    #expect(try nesting.format.read(open, base: "http://e.org/", into: &graph).count == 1)
  }

  @Test("what is nested deeply can be written and read again", arguments: nestings)
  func deepWriting(nesting: Nesting) throws {
    var graph = TripleGraph()
    _ = try nesting.format.read(nesting.text(depth: 500), base: "http://e.org/", into: &graph)
    for other in RDFFormat.all {
      let bytes = other.writer.document(of: graph, style: WritingStyle()).bytes
      guard other.reader != nil else { continue }
      var again = TripleGraph()
      #expect(try other.read(bytes, into: &again) == [])
      #expect(again.triples.count == graph.triples.count)
    }
  }
}
