import TestSupport
import Testing
import TextPrimitives
import Thesaurus
import ThesaurusFormats

@Suite("Authoring table")
struct AuthoringTableTests {
  static func read(_ text: String, name: String = "v.csv") throws -> (thesaurus: Thesaurus, diagnostics: [Diagnostic]) {
    try Thesaurus.read([ThesaurusFile(name: name, bytes: Array(text.utf8))])
  }

  @Test("is read as a person writes it, with commas, semicolons or tabs, with and without byte order mark", arguments: [",", ";", "\t"])
  func byHand(separator: String) throws {
    for start in ["", "\u{FEFF}"] {
      for end in ["\n", "\r\n", "\r"] {
        let lines = [
          "id,label_fi,alt_fi,Label_SV,broader,searchOnly_fi,deprecated", "urn:x:a,liikunta,,motion,,,",
          "urn:x:b,kävely, sauvakävely |kävelyretket,promenad,urn:x:a,sauvakävely,Kyllä", ",,,,,,",
        ]
        let text =
          start + lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).joined(separator: separator) + end }.joined()
        let (thesaurus, diagnostics) = try Self.read(text)
        #expect(diagnostics.isEmpty, "\(diagnostics)")
        let walk = try #require(thesaurus["urn:x:b"])
        #expect(walk.label("fi") == "kävely" && walk.label("sv") == "promenad" && walk.broader.map(\.uri) == ["urn:x:a"])
        #expect(walk.labels(.alternative).map(\.text) == ["kävelyretket", "sauvakävely"])
        #expect(thesaurus.labels(of: walk.number).filter(thesaurus.labelIsSearchOnly).map(thesaurus.labelText) == ["sauvakävely"])
        #expect(thesaurus.isDeprecated(walk.number))
      }
    }
  }

  @Test(
    "gives concepts URIs that every format can carry, and says when it had to",
    arguments: [
      ("id,label_fi\na,x\n", "https://example.org/a", 1), ("type,id\nbase,väärä kanta\nconcept,a\n", "https://example.org/a", 1),
      ("type,id\nbase,https://a.fi/\nconcept,a b<c>\n", "https://a.fi/a%20b%3Cc%3E", 1),
      ("id,label_fi\nhttps://a.fi/a,x\n", "https://a.fi/a", 0),
      ("id,label_suomi finska\nhttps://a.fi/a,x\n", "https://a.fi/a", 1),
      ("id,definition_^^päivä\nhttps://a.fi/a,x\n", "https://a.fi/a", 1),
    ])
  func uris(table: String, uri: String, findings: Int) throws {
    let (thesaurus, diagnostics) = try Self.read(table)
    #expect(thesaurus.count == 1 && thesaurus.uri(of: 0) == uri)
    let told = diagnostics.filter { !$0.message.contains("has no label") }
    #expect(told.count == findings, "\(told)")
    let turtle = try #require(try ThesaurusFormat.turtle.write?(thesaurus))
    #expect(try Thesaurus.read([ThesaurusFile(name: "v.ttl", bytes: turtle)]).thesaurus.uri(of: 0) == uri)
  }

  @Test("keeps a label with a datatype, through a table and through Turtle")
  func typedLabel() throws {
    let turtle = "<urn:x:a> a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#prefLabel> 12 ."
    var thesaurus = try Thesaurus.read([ThesaurusFile(name: "v.ttl", bytes: Array(turtle.utf8))]).thesaurus
    for format in [ThesaurusFormat.csv, .turtle, .rdfXML] {
      let bytes = try #require(try format.write?(thesaurus))
      thesaurus = try Thesaurus.read([ThesaurusFile(name: "v", bytes: bytes)], format: format).thesaurus
      #expect(
        thesaurus.labelText(0) == "12" && thesaurus.labelLanguage(0) == "^^http://www.w3.org/2001/XMLSchema#integer", "\(format.name)")
    }
  }

  @Test("ids are short for what the base begins")
  func base() throws {
    let thesaurus = try Self.read(
      "type,id,inScheme,related\nbase,https://a.fi/\nscheme,https://a.fi/\n,x,https://a.fi/,y\nconcept,y,https://a.fi/\n"
    ).thesaurus
    #expect(thesaurus.base == "https://a.fi/" && thesaurus.count == 2)
    #expect(thesaurus["x"]?.thesaurus.related(of: 0).map(Int.init) == [1])
  }

  @Test(
    "tells by line what it cannot use, and reads the rest",
    arguments: [
      ("id,outo\nurn:a,1\n", 1, "means nothing here"), ("id,label_fi\nurn:a,a,b\nurn:b,b\n", 2, "surplus"),
      ("id,label_fi\n,a\nurn:b,b\n", 2, "no id"), ("type,id\nkonsepti,urn:a\n", 2, "type “konsepti”"),
      ("id,label_fi\nurn:a,\"a\nurn:b,b\n", 2, "not closed"), ("label_fi,label_sv\na,b\n", 1, "no column “id”"),
      ("id,deprecated\nurn:a,ehkä\n", 2, "neither true nor false"),
    ])
  func wrong(text: String, line: Int, message: String) throws {
    let found = try Self.read(text).diagnostics
    #expect(found.contains { $0.position?.line == line && $0.file == "v.csv" && $0.message.contains(message) }, "\(found)")
  }

  @Test("takes a row with an open quote for one row, whatever follows")
  func openQuote() throws {
    let thesaurus = try Self.read("id,label_fi\nurn:a,\"a\nurn:b,b\nurn:c,\"c \"\"d\"\"\"\n").thesaurus
    #expect(["urn:b", "urn:c"].allSatisfy { thesaurus.concept(uri: $0) != nil })
  }

  @Test("keeps any text in a cell", arguments: 0..<40)
  func anyText(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let letters = Array("aä |\\;,\"\t\n\r0'=<>@:x")
    var builder = ThesaurusBuilder()
    let scheme = builder.scheme("https://example.org/")
    builder.addLabel("Otsikko", language: "fi", to: scheme)
    for number in 0..<5 {
      let concept = builder.concept("https://example.org/\(number)")
      builder.addScheme(scheme, of: concept)
      for kind in LabelKind.allCases {
        for _ in 0..<3 {
          let text = String((0..<Int.random(in: 1...6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
          builder.addLabel(text, language: ["fi", "sv", ""].randomElement(using: &random) ?? "", kind: kind, to: concept)
          builder.add(.scopeNote, text, language: "fi", to: concept)
        }
      }
      builder.add(.example, "", language: "fi", to: concept)
    }
    let thesaurus = builder.build().thesaurus
    let write = try #require(ThesaurusFormat.turtle.write)
    let turtle = try write(thesaurus)
    for format in [ThesaurusFormat.csv, .excelCSV, .tsv] {
      let writeTable = try #require(format.write)
      let bytes = try writeTable(thesaurus)
      let again = try Thesaurus.read([ThesaurusFile(name: "v", bytes: bytes)], format: format).thesaurus
      #expect(try write(again) == turtle, "seed \(seed), \(format.name)")
    }
  }

  @Test(
    "cut at any length or with any bit turned ends in diagnostics, never worse",
    arguments: ["csv", "csv-excel", "tsv", "annif-csv", "annif-tsv"])
  func damaged(name: String) throws {
    let format = try #require(ThesaurusFormat.named(name))
    let write = try #require(format.write)
    let bytes = try write(try ThesaurusFormatTests.sample())
    for length in 0..<bytes.count {
      let (thesaurus, _) = try Thesaurus.read([ThesaurusFile(name: "v", bytes: Array(bytes.prefix(length)))], format: format)
      #expect(thesaurus.count <= 4)
    }
    for position in stride(from: 0, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[position] ^= 1 << UInt8(position % 8)
      let (thesaurus, _) = try Thesaurus.read([ThesaurusFile(name: "v", bytes: damaged)], format: format)
      #expect(thesaurus.brokenInvariants() == [])
    }
  }
}
