import RDFSyntax
import TestSupport
import Testing
import TextPrimitives

@Suite("Turtle writer")
struct TurtleWriterTests {
  private static let style: WritingStyle = {
    var style = WritingStyle()
    style.prefixes = ["ex": "http://example.org/", "skos": "http://www.w3.org/2004/02/skos/core#", "unused": "http://unused.example/"]
    style.predicateOrder = ["http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2004/02/skos/core#altLabel"]
    style.firstSubjects = ["http://example.org/scheme"]
    style.header = ["Sanasto", "", "CC BY 4.0"]
    return style
  }()

  private func written(_ turtle: String, style: WritingStyle = style) throws -> String {
    var graph = TripleGraph()
    let findings = try TurtleReader.read(Array(turtle.utf8), base: "http://example.org/", into: &graph)
    #expect(findings == [])
    return String(decoding: TurtleWriter.bytes(of: graph, style: style), as: UTF8.self)
  }

  @Test("sorts subjects, predicates and objects, and declares only the prefixes that are used")
  func sorts() throws {
    let text = try written(
      """
      @prefix s: <http://www.w3.org/2004/02/skos/core#> .
      <b> s:broader <a> ; s:altLabel "z"@fi, "b"@sv, "a"@fi ; s:prefLabel "b"@fi ; a s:Concept ; s:note "one\\ntwo \\"three\\""@en, "x\\ty" .
      <scheme> a s:ConceptScheme .
      <a> s:notation 5 , 4.0 ; s:exactMatch <http://other.example/x/y> ; s:prefLabel "a"@fi .
      """)
    #expect(
      text == """
        # Sanasto
        #
        # CC BY 4.0

        @prefix ex: <http://example.org/> .
        @prefix s: <http://www.w3.org/2004/02/skos/core#> .

        ex:scheme a s:ConceptScheme ;
        .

        ex:a
          s:prefLabel "a"@fi ;
          s:exactMatch <http://other.example/x/y> ;
          s:notation 4.0,
            5 ;
        .

        ex:b a s:Concept ;
          s:prefLabel "b"@fi ;
          s:altLabel "a"@fi,
            "z"@fi,
            "b"@sv ;
          s:broader ex:a ;
          s:note "x\\ty",
            \"""one
        two "three\\\"""\"@en ;
        .

        """)
  }

  @Test("nests blank nodes and lists where they are used, and labels the others")
  func nests() throws {
    let text = try written(
      """
      @prefix ex: <http://example.org/> .
      ex:b ex:list ( ex:x "y" [ ex:p 1 ] () ) ; ex:empty () ; ex:none [] ; ex:shared _:s .
      ex:a ex:shared _:s . _:s ex:p "s" .
      _:r1 ex:next _:r2 . _:r2 ex:next _:r1 .
      [] ex:p "lonely" .
      """, style: WritingStyle())
    #expect(
      text == """
        @prefix ex: <http://example.org/> .

        ex:a
          ex:shared _:b3 ;
        .

        ex:b
          ex:empty () ;
          ex:list (
            ex:x
            "y"
            [
              ex:p 1 ;
            ]
            ()
          ) ;
          ex:none [] ;
          ex:shared _:b3 ;
        .

        _:b1
          ex:next _:b2 ;
        .

        _:b2
          ex:next _:b1 ;
        .

        []
          ex:p "lonely" ;
        .

        _:b3
          ex:p "s" ;
        .

        """)
  }

  @Test(
    "gives the graph back, and the same bytes the second time",
    arguments: [
      "<a> <p> (1 (2 (3) ()) [ <q> ( [] ) ]) .", "_:a <p> _:b . _:b <p> _:c . _:c <p> _:a , _:d . _:d <q> ( _:a ) .",
      "[ <p> [ <p> [ <p> \"x\" ], [ <p> \"y\" ] ] ] .", "<a> <p> \"\"\"a\"b\"\"c\\\"\"\"\" , \"\\\\\", \"\\r\\n\\u0001\\u007f\" .",
      "<a> <p> [] , [] , [ <q> [] ] .",
      "@prefix x: <http://example.org/a/b> . <http://example.org/a/b> <http://example.org/a/b.> <http://example.org/a/bc.d>, <http://example.org/a/b-x> .",
      "_:l <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:l ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> 1 .",
      "<a> <p> _:l . _:l <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> 1, 2 ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> ( 3 ) .",
    ])
  func roundTrip(turtle: String) throws {
    let before = try TestGraph.turtle(turtle)
    let once = try written(turtle, style: WritingStyle())
    let after = try TestGraph.turtle(once)
    #expect(after.findings == [])
    #expect(TestGraph.areIsomorphic(before.graph, after.graph), "\(once)")
    #expect(try written(once, style: WritingStyle()) == once)
  }

  @Test("writes the same bytes whatever the order of the triples and the labels of the blank nodes", arguments: 0..<20 as Range<UInt64>)
  func ignoresOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let triples = (0..<30).map { _ in
      [
        "_:n\(Int.random(in: 0..<8, using: &random))", "<p\(Int.random(in: 0..<3, using: &random))>",
        Bool.random(using: &random) ? "_:n\(Int.random(in: 0..<8, using: &random))" : "<o\(Int.random(in: 0..<4, using: &random))>",
      ]
    }
    let names = Array(0..<8).shuffled(using: &random)
    let shuffled = triples.shuffled(using: &random).map { triple in
      triple.map { $0.hasPrefix("_:n") ? "_:x\(names[Int($0.dropFirst(3)) ?? 0])" : $0 }
    }
    let first = triples.map { $0.joined(separator: " ") + " ." }.joined(separator: "\n")
    let second = shuffled.map { $0.joined(separator: " ") + " ." }.joined(separator: "\n")
    #expect(try written(first) == written(second), "seed \(seed)")
    #expect(TestGraph.areIsomorphic(try TestGraph.turtle(first).graph, try TestGraph.turtle(try written(first)).graph), "seed \(seed)")
  }
}
