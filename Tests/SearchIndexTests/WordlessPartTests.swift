import SearchIndex
import TestSupport
import Testing

@Suite("Parts of a query without any word")
struct WordlessPartTests {
  private static let documents = [
    "a": "vertaistuki omaishoitajille", "b": "vertaistuki nuorille", "c": "liikunta senioreille", "d": "senioreille", "e": "",
  ]

  private func ids(_ typed: String, filters: [String] = [], joinsWithAny: Bool = false) throws -> String {
    let folder = TemporaryFolder()
    let schema = try IndexSchema([
      IndexField("text", .text(analyzer: "plain")), IndexField("title", .text(analyzer: "plain")), IndexField("kunta", .tag, isFacet: true),
      IndexField("concept", .scoredTag), IndexField("hinta", .number),
    ])
    let index = try TextIndex.create(in: folder.path, schema: schema)
    let writer = try index.writer()
    for id in Self.documents.keys.sorted() {
      var document = IndexDocument(id: id)
      if let text = schema.number(of: "text") { document.add(text: Self.documents[id] ?? "", to: text) }
      if id == "b", let kunta = schema.number(of: "kunta") { for tag in ["Oulu", "-Vaasa"] { document.add(tag: tag, to: kunta) } }
      if id == "c" || id == "d", let concept = schema.number(of: "concept") { document.add(tag: "c", score: 0.5, to: concept) }
      if id == "a", let hinta = schema.number(of: "hinta") { document.add(number: -7, to: hinta) }
      try writer.add(document)
      if id == "c" { try writer.commit() }
    }
    try writer.commit()
    let snapshot = try index.snapshot()
    let language = QueryLanguage(schema, joinsWithAny: joinsWithAny)
    let request = SearchRequest(try language.parse(typed), filters: try filters.map { try language.parse($0) }, countsHits: true)
    let answer = try snapshot.search(request)
    #expect(answer.count == answer.hits.count)
    return try answer.hits.map { try snapshot.id(of: $0.document) ?? "" }.sorted().joined()
  }

  private static let signs = [
    "&", "/", "–", "-", "+", ",", "\"\"", "\"…\"", "🙂", "&*", "&~", "text:&", "(& /)", "(& OR /)", "-(&)", "&^2", ":",
  ]

  @Test("change nothing beside words", arguments: signs)
  func neutral(sign: String) throws {
    let plain = [
      ("vertaistuki SIGN omaishoitajille", "a"), ("SIGN vertaistuki", "ab"), ("vertaistuki AND SIGN", "ab"), ("vertaistuki SIGN", "ab"),
      ("liikunta OR SIGN", "c"), ("SIGN OR liikunta", "c"), ("senioreille SIGN -liikunta", "d"), ("SIGN -vertaistuki", "cde"),
      ("text:(liikunta SIGN)", "c"), ("* SIGN", "abcde"), ("kunta:Oulu SIGN", "b"), ("nothing SIGN", ""),
    ]
    for (typed, expected) in plain where !(sign.contains(":") && typed.contains("text:")) {
      #expect(try ids(typed.replacing("SIGN", with: sign)) == expected, "\(typed)")
    }
    #expect(try ids("liikunta \(sign) omaishoitajille", joinsWithAny: true) == "ac")
  }

  @Test("find nothing alone, neither as a query nor as a filter", arguments: signs)
  func alone(sign: String) throws {
    #expect(try ids(sign) == "")
    #expect(try ids("\(sign) \(sign)") == "")
    #expect(try ids("*", filters: [sign]) == "")
    #expect(try ids("*", filters: ["liikunta \(sign)"]) == "c")
  }

  @Test(
    "exclude nothing, and a dash is no sign of exclusion",
    arguments: [
      ("senioreille NOT &", "cd"), ("senioreille -&", "cd"), ("liikunta - senioreille", "c"), ("senioreille - liikunta", "c"),
      ("senioreille -liikunta", "d"), ("senioreille – -liikunta", "d"), ("NOT &", ""), ("NOT (& OR liikunta)", "abde"),
    ])
  func exclusion(typed: String, expected: String) throws { #expect(try ids(typed) == expected) }

  @Test(
    "are not the star of a field, which finds what has any value",
    arguments: [
      ("kunta:*", "b"), ("concept:*", "cd"), ("hinta:*", "a"), ("text:*", "abcd"), ("title:*", ""), ("* -concept:*", "abe"),
      ("concept:* OR kunta:*", "bcd"), ("senioreille concept:* -liikunta", "d"), ("kunta:\"-Vaasa\"", "b"), ("kunta:(*)", "b"),
    ])
  func anyValue(typed: String, expected: String) throws {
    #expect(try ids(typed) == expected)
    #expect(try ids("*", filters: [typed]) == expected)
  }

  @Test("are told to have no field that only gives back what it holds")
  func stored() throws {
    let folder = TemporaryFolder()
    let snapshot = try SampleCollection(seed: 1, count: 3).index(in: folder).snapshot()
    let error = #expect(throws: SearchIndexError.self) { _ = try snapshot.search(.hasValue(field: "raw")) }
    #expect(error?.code == .query)
  }
}
