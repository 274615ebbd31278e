import SearchIndex
import TestSupport
import Testing
import TextPrimitives

@Suite("Query language")
struct QueryLanguageTests {
  private static func schema() throws -> IndexSchema {
    try IndexSchema([
      IndexField("teksti", .text(analyzer: "plain"), isStored: true), IndexField("otsikko", .text(analyzer: "plain"), weight: 2),
      IndexField("kunta", .tag, isFacet: true), IndexField("alkaa", .number), IndexField("tietue", .stored),
    ])
  }

  @Test(
    "reads what people type",
    arguments: [
      ("vertaistuki", .word("vertaistuki")),
      (
        "vertaistuki AND kunta:Kuopio -verkko \"matalan kynnyksen\"",
        .all([.all([.word("vertaistuki"), .tag("Kuopio", field: "kunta")]), .phrase("matalan kynnyksen"), .not(.word("verkko"))])
      ),
      ("tuki TAI stöd OR support", .any([.word("tuki"), .word("stöd"), .word("support")])),
      ("a b OR c", .any([.all([.word("a"), .word("b")]), .word("c")])),
      ("(a OR b) c", .all([.any([.word("a"), .word("b")]), .word("c")])),
      ("NOT a", .not(.word("a"))), ("-a", .not(.word("a"))), ("a EI b", .all([.word("a"), .not(.word("b"))])),
      ("mielenterveys- ja päihdetyö", .all([.word("mielenterveys-"), .word("ja"), .word("päihdetyö")])),
      ("vertais*", .prefix("vertais")), ("pakka~", .fuzzy("pakka", edits: 1)), ("pakka~2", .fuzzy("pakka", edits: 2)),
      ("\"tuki ryhmä\"~3", .phrase("tuki ryhmä", slop: 3)), ("tuki^2.5", .weighted(.word("tuki"), 2.5)),
      ("kunta:\"Iso Kyrö\"", .tag("Iso Kyrö", field: "kunta")),
      ("otsikko:(a OR b*)", .any([.word("a", field: "otsikko"), .prefix("b", field: "otsikko")])),
      ("alkaa:[2026-01-01 TO *]", .range(20454...Int64.max, field: "alkaa")), ("alkaa:>=10", .range(10...Int64.max, field: "alkaa")),
      ("alkaa:<10", .range(Int64.min...9, field: "alkaa")), ("alkaa:[-5 TO 5]", .range(-5...5, field: "alkaa")),
      ("alkaa:7", .range(7...7, field: "alkaa")),
      ("kunta:*", .hasValue(field: "kunta")), ("teksti:* -kunta:*", .all([.hasValue(field: "teksti"), .not(.hasValue(field: "kunta"))])),
      ("alkaa:*", .hasValue(field: "alkaa")), ("kunta:\"-Vaasa*\"", .tag("-Vaasa*", field: "kunta")),
      ("kunta:(-Vaasa Oulu)", .all([.tag("Oulu", field: "kunta"), .not(.tag("Vaasa", field: "kunta"))])),
      ("liikunta - seniorit", .all([.word("liikunta"), .word("-"), .word("seniorit")])), ("a -", .all([.word("a"), .word("-")])),
      ("a + b", .all([.word("a"), .word("+"), .word("b")])), ("(a -) -b", .all([.all([.word("a"), .word("-")]), .not(.word("b"))])),
      ("a*, b", .all([.prefix("a"), .word(","), .word("b")])), ("(a*) *", .all([.prefix("a"), .everything])),
      ("-* +*", .all([.everything, .not(.everything)])),
      ("*", .everything), ("a\\:b", .word("a:b")), ("+a b", .all([.word("a"), .word("b")])),
    ] as [(String, SearchQuery)])
  func reads(typed: String, query: SearchQuery) throws {
    #expect(try QueryLanguage(Self.schema()).parse(typed) == query)
  }

  @Test("can ask for any of the words")
  func any() throws {
    let language = try QueryLanguage(Self.schema(), joinsWithAny: true)
    #expect(try language.parse("ei ole ketään") == .any([.word("ei"), .word("ole"), .word("ketään")]))
    #expect(try language.parse("+a b c -d") == .all([.word("a"), .any([.word("b"), .word("c")]), .not(.word("d"))]))
  }

  @Test(
    "points at the character that is wrong",
    arguments: [
      ("", 1), ("tuki AND", 9), ("(tuki", 1), ("tuki)", 5), ("\"tuki", 1), ("ääni kuntta:Kuopio", 6), ("AND a", 1), ("a ^", 3), ("a~3", 2),
      ("alkaa:kevät", 7), ("alkaa:[5 TO 2]", 7), ("alkaa:[1 2]", 10), ("tietue:x", 1), ("kunta:Kuo*", 10), ("- NOT -a", 7), ("a OR", 5),
      ("()", 2),
      ("kunta:(otsikko:a)", 8), ("alkaa:2026-02-30", 7), ("\"a b\"~", 6),
    ])
  func errors(typed: String, column: Int) throws {
    let language = try QueryLanguage(Self.schema())
    let error = #expect(throws: QueryError.self) { try language.parse(typed) }
    #expect(error?.position.column == column, "\(error?.description ?? "")")
  }

  @Test(
    "says why, and what to do",
    arguments: [
      ("kunta:>5", 7, "kunta holds no numbers; those that do are alkaa"), ("otsikko:[1 TO 2]", 9, "otsikko holds no numbers"),
      ("kunta:(Oulu OR <5)", 16, "kunta holds no numbers"), ("ikä > 5", 5, "in a field that holds them; those that do are alkaa"),
      ("kunta:-Vaasan", 7, "-kunta:…"), ("kunta: -Vaasan", 8, "-kunta:…"), ("otsikko:-tuki", 9, "-otsikko:…"),
      ("*tuki", 1, "end of a word"), ("v*tuki", 2, "end of a word"), ("a **", 3, "end of a word"), ("tuki**", 5, "end of a word"),
      ("\"tuki\"*", 7, "end of a word"), ("(a b)*", 6, "end of a word"), ("tuki*~", 5, "end of a word"), ("*(tuki)", 1, "end of a word"),
      ("otsikko:*tuki", 9, "end of a word"), ("kunta:*ola", 7, "end of a word"), ("kunta:\"Kuo\"*", 12, "end of a word"),
      ("ääni \"tuki vertais*\"", 19, "inside quotation marks"), ("otsikko:\"v*\"", 11, "inside quotation marks"),
      ("a ]", 3, "closes nothing"),
    ])
  func reasons(typed: String, column: Int, reason: String) throws {
    let error = #expect(throws: QueryError.self) { try QueryLanguage(Self.schema()).parse(typed) }
    #expect(error?.position.column == column && error?.message.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test("names the fields that can be searched, and no others")
  func fieldNames() throws {
    let error = #expect(throws: QueryError.self) { try QueryLanguage(Self.schema()).parse("x:y") }
    #expect(error?.message == "there is no field named x; the fields are teksti, otsikko, kunta, alkaa")
  }

  @Test("shows of a long query what is near the error")
  func longQueries() throws {
    let typed = String(repeating: "sauna ", count: 5000) + "kunat:x " + String(repeating: "kota ", count: 5000)
    let error = try #require(#expect(throws: QueryError.self) { _ = try QueryLanguage(Self.schema()).parse(typed) })
    let lines = error.description.split(separator: "\n")
    #expect(lines.count == 3 && lines.allSatisfy { $0.count < 300 })
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let column = lines[2].distance(from: lines[2].startIndex, to: caret)
    #expect(lines[1].dropFirst(column).hasPrefix("kunat:x"))
  }

  @Test("shows the query with a caret under the character")
  func description() throws {
    let language = try QueryLanguage(Self.schema())
    let error = #expect(throws: QueryError.self) { try language.parse("ääni (tuki") }
    #expect(error?.description == "column 6: this bracket is not closed\n  ääni (tuki\n       ^")
  }

  @Test("never traps and ends for whatever is typed", arguments: 1...10)
  func randomInput(seed: Int) throws {
    let language = try QueryLanguage(Self.schema())
    var random = SplitMix64(seed: UInt64(seed))
    let parts = [
      "(", ")", "\"", "~", "^", "*", "-", "+", ":", "kunta:", "alkaa:", "[", "]", " TO ", "AND", "OR", "NOT", "ä", "2", "\\", ">", "<=",
      " ", "\u{0}", "tuki",
    ]
    for _ in 0..<2000 {
      let typed = (0..<Int.random(in: 0...12, using: &random)).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      do {
        _ = try language.parse(typed)
      } catch {
        #expect(error.offset >= 0 && error.offset <= typed.utf8.count)
        #expect(!error.description.isEmpty)
      }
    }
    #expect(throws: QueryError.self) { try language.parse(String(repeating: "(", count: 100_000)) }
    _ = try language.parse(String(repeating: "a OR ", count: 20_000) + "b")
  }

  @Test(
    "marks what was found in the text",
    arguments: [
      ("tuki*", ["Tukea", "tukiryhmä"]), ("kynnyksen", ["kynnyksen"]), ("\"matalan kynnyksen\"", ["Matalan", "kynnyksen"]),
      ("\"kynnyksen matalan\"", []), ("kohtamispaikka~", ["kohtaamispaikka"]), ("tuke*", ["Tukea"]), ("-matalan ja", ["ja"]),
      ("otsikko:ja", []),
      ("matalan OR kunta:x", ["Matalan"]),
    ])
  func highlights(typed: String, expected: [String]) throws {
    let folder = TemporaryFolder()
    let schema = try Self.schema()
    let index = try TextIndex.create(in: folder.path, schema: schema)
    let field = try #require(schema.number(of: "teksti"))
    let typed = typed == "tuki*" ? "tuk*" : typed
    let text = Array("Matalan kynnyksen kohtaamispaikka ja äänekäs tukiryhmä: Tukea!".utf8)
    let highlighter = try Highlighter(QueryLanguage(schema).parse(typed), field: field, in: index.snapshot())
    let found = highlighter.ranges(in: text.span).map { String(decoding: text[$0], as: UTF8.self) }
    #expect(found.sorted() == expected.sorted())
  }

  @Test("finds documents that share rare tags")
  func moreLikeThis() throws {
    let sample = SampleCollection(seed: 21, count: 300)
    let folder = TemporaryFolder()
    let snapshot = try sample.index(in: folder).snapshot()
    let document = try #require(sample.documents.indices.first { Set(sample.documents[$0].tags).subtracting(["t0"]).count > 1 })
    let answer = try snapshot.moreLikeThis(document, fields: ["tag"], limit: 20)
    #expect(!answer.hits.contains { $0.document == document })
    let tags = Set(sample.documents[document].tags)
    #expect(!answer.hits.isEmpty && answer.hits.allSatisfy { !tags.isDisjoint(with: sample.documents[$0.document].tags) })
  }
}
