import RDFSyntax
import Testing
import TextPrimitives

@Suite("Turtle reader")
struct TurtleReaderTests {
  @Test(
    "reads every form of a term",
    arguments: [
      ("<a> a <#b> .", "<http://e.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/base#b> ."),
      ("@prefix x: <y#> . x:p.q x:- x:\\~\\-%41 .", nil),
      ("@prefix x: <y#> . x:p.q x:a-b x:\\~\\-%41.", "<http://e.org/y#p.q> <http://e.org/y#a-b> <http://e.org/y#~-%41> ."),
      ("PREFIX : <>\n:a :b: :c:d .", "<http://e.org/basea> <http://e.org/baseb:> <http://e.org/basec:d> ."),
      ("<a> <b> 'x', \"y\"@EN-gb, '''z'z''''@fi .", nil),
      ("<a> <b> \"\"\"y \"\" \\\"\"\"\"@EN-gb .", "<http://e.org/a> <http://e.org/b> \"y \"\" \"\"@en-gb ."),
      ("<a> <b> \"\\u00E4\\U0001F600\\t\" .", "<http://e.org/a> <http://e.org/b> \"ä😀\t\" ."),
      ("<a> <b> -1, +.5, 1.e0 .", nil),
      ("<a> <b> -1.", "<http://e.org/a> <http://e.org/b> \"-1\"^^<http://www.w3.org/2001/XMLSchema#integer> ."),
      ("<a> <b> +.5 .", "<http://e.org/a> <http://e.org/b> \"+.5\"^^<http://www.w3.org/2001/XMLSchema#decimal> ."),
      ("<a> <b> 1.e0 .", "<http://e.org/a> <http://e.org/b> \"1.e0\"^^<http://www.w3.org/2001/XMLSchema#double> ."),
      ("<a> <b> false .", "<http://e.org/a> <http://e.org/b> \"false\"^^<http://www.w3.org/2001/XMLSchema#boolean> ."),
      ("<a> <b> \"x\"^^<http://www.w3.org/2001/XMLSchema#string> .", "<http://e.org/a> <http://e.org/b> \"x\" ."),
      ("_:g1 <b> [] .", "_:g1_ <http://e.org/b> _:g1 ."),
      ("<a> <b> () ; ; . # end", "<http://e.org/a> <http://e.org/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> ."),
    ] as [(String, String?)])
  func terms(text: String, triple: String?) throws {
    let (graph, findings) = try TestGraph.turtle(text, base: "http://e.org/base")
    if let triple {
      #expect(findings == [])
      #expect(graph.description == triple)
    } else if text.contains("x:- ") {
      #expect(findings.count == 1)
    } else {
      #expect(graph.triples.count == 3)
    }
  }

  @Test(
    "says what is wrong, where, and goes on with the next statement",
    arguments: [
      ("<a> <p> <b>\n<c> <p> <d> .", ["2:1: error: expected `;`, `,` or `.` after an object, found `<`"], 2),
      (
        "<a> <p> .\n<c> <p> <d> .",
        ["1:9: error: expected an object (an IRI `<…>`, a name like `skos:Concept`, a literal, `_:label`, `[` or `(`), found `.`"], 1
      ),
      (
        "<a> \"p\" <b> . <c> <p> <d> .",
        ["1:5: error: expected a predicate (an IRI `<…>`, a name like `skos:prefLabel`, or `a`), found `\"`"], 1
      ),
      (
        "<a> <p> \"no end .\n<c> <p> <d> .",
        ["1:9: error: this string has no end on its line; add `\"`, or use three quotes for text of several lines"], 1
      ),
      (
        "<a> <p> \"\"\"no end .\n<c> <p> <d> .\n<e> <p> '''x''' .",
        ["1:9: error: this string of several lines has no end; add the three quotes that close it"], 2
      ),
      (
        "<a> <p> \"x\\qy\", <b> .\n<c> <p> <d> .",
        ["1:11: error: `\\` in a string must begin one of the escapes `\\t \\b \\n \\r \\f \\\" \\' \\\\ \\uXXXX \\UXXXXXXXX`"], 2
      ),
      ("<a> <p> <b c>, <d> .", ["1:11: error: an IRI cannot hold a space; write it percent-encoded, or add the missing `>`"], 1),
      ("<a> <p> <b\n<c> <p> <d> .", ["1:9: error: this IRI has no end; add `>`"], 1),
      (
        "x:a x:p <b> , x:c . y:a <p> <b> .\n<c> <p> x:d, <e> .",
        [
          "1:1: error: the prefix `x:` is not declared, so every triple that uses it is left out; add `@prefix x: <https://…> .`",
          "1:21: error: the prefix `y:` is not declared, so every triple that uses it is left out; add `@prefix y: <https://…> .`",
        ], 1
      ),
      ("<a> <p> ( <b> <c>", ["1:18: error: the file ends inside a collection; add `)`"], 3),
      ("<a> <p> <b> ;", ["1:14: error: the file ends inside a statement; add a predicate and an object, or `.`"], 1),
      ("@prefix a <b> .\n<c> <p> <d> .", ["1:9: error: expected a prefix with its colon, like `skos:`, found `a`"], 1),
      ("@frefix a: <b> .", ["1:1: error: expected `@prefix` or `@base`, found `@`"], 0),
      (
        "<a> <p> 1e .\n<ä> <ö> %.",
        [
          "1:9: error: expected a number like `12`, `1.5` or `1e6`, found `1e`",
          "2:9: error: expected an object (an IRI `<…>`, a name like `skos:Concept`, a literal, `_:label`, `[` or `(`), found `%`",
        ], 0
      ),
      ("<a> <p> \"x\"@ .", ["1:12: error: expected a language tag like `@fi` or `@en-GB`, found `@`"], 0),
      (
        "<a> <p> <b> ;\n  <q> ;\n  <r> <c> .\n<d> <p> <e> .",
        ["2:7: error: expected an object (an IRI `<…>`, a name like `skos:Concept`, a literal, `_:label`, `[` or `(`), found `;`"], 2
      ),
    ] as [(String, [String], Int)])
  func errors(text: String, messages: [String], triples: Int) throws {
    let (graph, findings) = try TestGraph.turtle(text)
    #expect(findings.map(\.description) == messages)
    #expect(graph.triples.count == triples, "\(graph)")
  }

  @Test("tells the file and the line of every triple, whatever the line ends")
  func lines() throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = ["# a", "<a> <p> <b> ,", "  '''x", "y''' ;", "", "  <q> <d> .", "<a> <p> ."].joined(separator: end)
      var graph = TestGraph()
      let findings = try TurtleReader.read(Array(text.utf8), file: "x.ttl", base: "http://e.org/", into: &graph)
      #expect(graph.lines == [2, 4, 6])
      #expect(findings.map { $0.description.prefix(10) } == ["x.ttl:7:9:"])
    }
  }

  @Test("reports a relative IRI without base once, and keeps everything else")
  func missingBase() throws {
    let (graph, findings) = try TestGraph.turtle("<a> <p> <b> .\n<c> <p> <d> .\n<http://a> <http://p> <http://b> .", base: nil)
    #expect(findings.map(\.position) == [SourcePosition(line: 1, column: 4)])
    #expect(graph.triples.count == 1)
  }

  @Test("reports at most a hundred errors, and says how many more there are")
  func manyErrors() throws {
    let (graph, findings) = try TestGraph.turtle(String(repeating: "<a> <p> .\n<a> <p> <b> .\n", count: 250))
    #expect(findings.count == 101)
    #expect(findings.last?.message == "150 more errors are not shown; mend the first ones and read again")
    #expect(graph.lines.count == 250)
  }

  @Test("says what to do about another encoding, and keeps the good lines of Latin-1")
  func encodings() throws {
    var graph = TestGraph()
    let utf16 = Array("<a> <p> <b> .".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    for bytes in [utf16, [0xFF, 0xFE] + utf16] {
      let findings = try TurtleReader.read(bytes, into: &graph)
      #expect(findings.map(\.description) == ["1:1: error: the file is UTF-16; save it as UTF-8 and read it again"])
    }
    let latin = Array("<a> <p> \"x".utf8) + [0xE4, 0xF6] + Array("y\" .\n<a> <p> \"z\" .".utf8)
    let findings = try TurtleReader.read(latin, base: "http://e.org/", into: &graph)
    #expect(
      findings.map(\.description) == [
        "1:11: error: the byte E4 is not UTF-8 (the file may be Latin-1 or Windows-1252); save the file as UTF-8"
      ])
    #expect(graph.triples.count == 2)
  }

  @Test("hands long statements out in bounded batches that stay connected")
  func batches() throws {
    struct Largest: TripleSink {
      var graph = TestGraph()
      var bytes = 0
      var batches = 0
      mutating func receive(_ batch: borrowing TripleBatch) {
        graph.receive(batch)
        bytes = max(bytes, batch.bytes.count)
        batches += 1
      }
    }
    let objects = (0..<4000).map { "\"a rather long literal with the number \($0)\"" }
    var sink = Largest()
    let text = "<subject> <p> \(objects.joined(separator: ", ")) ; <q> (\(objects.joined(separator: " "))) ."
    #expect(try TurtleReader.read(Array(text.utf8), base: "http://e.org/", into: &sink) == [])
    #expect(sink.batches > 4)
    #expect(sink.bytes < 100_000)
    #expect(sink.graph.triples.count == 12_001)
    #expect(Set(sink.graph.triples.map { $0.terms[0] }.filter { $0.hasPrefix("<") }) == ["<http://e.org/subject>"])
  }
}
