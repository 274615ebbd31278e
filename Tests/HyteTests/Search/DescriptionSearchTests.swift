import Hyte
import TestSupport
import Testing

@Suite("Searching descriptions") struct DescriptionSearchTests {
  @Test(
    "finds by words, concepts, synonyms, narrower concepts and other languages",
    arguments: [
      ("liikunta", ["b"]),  // a kind of activity of the theme
      ("kamratstöd", ["a", "c", "e"]),
      ("vertaistuki", ["a", "c", "e"]),
      ("vertaistukea omaishoitajille", ["a", "e"]),
      ("peer support", ["a", "c", "e"]),
      ("kirjasto", ["a", "c", "e"]),
      ("ei ole ketään kenelle puhua", ["d"]),
      ("yksinäisyys", ["d"]),
      ("ryhmän", ["a"]),
      ("vesi*", ["b"]),
      ("kohtaamispakka~", ["d"]),
      ("vertaistuki AND kunta:Kuopio", ["a"]),
      ("vertaistuki -kirjasto", ["c", "e"]),
      ("vertaistuki -carers", ["a", "c"]),
      ("concept:vertaistuki", ["c", "e"]),
      ("concept:\"peer support\" language:sv", ["c"]),
      ("kunta:vaasa", ["c", "d"]),  // as somebody types it
      ("kunta:Mustasaari", ["d"]),
      ("* -(concept:Kamratstöd OR kunta:espoo)", ["a", "b", "d"]),
      ("* -concept:vertaistuki", ["a", "b", "d"]),
      ("hinta:<=5", ["a", "b"]),
      ("alkaa:[2026-12-01 TO 2026-12-31]", ["b"]),
      ("\"ohjattua vesijumppaa\"", ["b"]),
      ("\"vesijumppaa ohjattua\"", []),
      ("*", ["a", "b", "c", "d", "e"]),
    ])
  func finds(typed: String, expected: [String]) async throws {
    #expect(try await SampleDescriptions().ids(typed).sorted() == expected)
  }

  @Test("searches only for what is asked for")
  func switches() async throws {
    let sample = try await SampleDescriptions()
    #expect(try sample.ids("kamratstöd") { $0.expansions = [] } == ["c"])
    #expect(try sample.ids("liikunta") { $0.expansions = [.concept, .narrower] }.isEmpty)
    #expect(try sample.ids("samtalsstöd", { $0.expansions = [.synonym, .translation] }).isEmpty)
    #expect(try sample.ids("vertaistuki") { $0.expansions = [.translation] }.sorted() == ["c", "e"])
  }

  @Test("gives descriptions with some of the words where none has all, but keeps the conditions")
  func someWords() async throws {
    let sample = try await SampleDescriptions()
    let answer = try sample.search.answer("vesijumppa ajanvaraus kirjahylly kunta:Kuopio")
    #expect(answer.hasOnlySomeWords)
    #expect(answer.hits.map(\.id) == ["b"])
    #expect(try sample.ids("(nothing OR vesijumppa uimahalli) kirjahylly kunta:Kuopio") == ["b"])
    #expect(try sample.ids("kirjahylly vesijumppa") { $0.joinsWithAny = true } == ["b"])
  }

  @Test(
    "demands less, as little less as possible, where nothing has everything",
    arguments: [
      ("vertaistki omaishoitajille", ["a", "e"], nil),  // spelt as the label
      ("kirjahylly vertaistuki kirjasto kunta:Kuopio", ["a"], 2),
      ("vertaistuki xyzzy", ["a", "c", "e"], 1),
      ("sähköinen vertaistuki kunta:Espoo", ["e"], 1),  // names a concept together that nothing has there
    ] as [(String, [String], Int?)])
  func looser(typed: String, expected: [String], least: Int?) async throws {
    let answer = try await SampleDescriptions().search.answer(typed)
    #expect(answer.hits.map(\.id).sorted() == expected)
    #expect(answer.partsFound?.least == least)
  }

  @Test("tells how it spelt a word that stands nowhere, and which values there are")
  func hints() async throws {
    let sample = try await SampleDescriptions()
    let answer = try sample.search.answer("vertaistki")
    #expect(answer.respelt.map(\.word) == ["vertaistki"] && answer.respelt.map(\.spelling) == ["vertaistuki"])
    var options = DescriptionSearch.Options()
    options.expansions = []
    // A label that no description has is spelt right, though nothing else is searched for because of it.
    #expect(try sample.search.answer("vertaistukijat xyzzy", options: options).respelt.isEmpty)
    let unknown = try sample.search.answer("kunta:Kuo").unknownValues
    #expect(unknown.map(\.value.text) == ["Kuo"] && unknown.first?.known.map(\.value) == ["Kuopio"])
  }

  @Test("tells what is close where there is nothing")
  func nearby() async throws {
    let answer = try await SampleDescriptions().search.answer("verkkovertaistuki kunta:Vaasa")
    #expect(answer.count == 0)
    #expect(answer.nearby.map(\.value).contains("vertaistuki"))
    #expect(answer.nearby.allSatisfy { $0.count > 0 })
  }

  @Test("shows which words were found, also those of other labels")
  func highlights() async throws {
    let answer = try await SampleDescriptions().search.answer("vertaistuki")
    let hit = try #require(answer.hits.first { $0.id == "c" })
    let found = hit.texts.flatMap { text in text.highlights.map { String(decoding: text.bytes[$0], as: UTF8.self) } }
    #expect(found == ["Kamratstöd"])
    #expect(hit.matched.map(SampleDescriptions.thesaurus.id) == ["vertaistuki"])
    #expect(hit.values == [Description.Value(name: "kunta", text: "Vaasa")])
  }

  @Test("gives numbers and dates back as they came, and does not name what is excluded")
  func given() async throws {
    let answer = try await SampleDescriptions().search.answer("vesijumppa -concept:vertaistuki")
    #expect(answer.hits.first?.values.map(\.text) == ["Kuopio", "5", "2026-12-01T10:00"])
    #expect(!answer.expanded.expansions.contains { $0.words == "vertaistuki" })
  }

  @Test("does not highlight words without a meaning of their own")
  func functionWords() async throws {
    let answer = try await SampleDescriptions().search.answer("somebody to talk to at the library")
    let found = answer.hits.flatMap { hit in
      hit.texts.flatMap { text in text.highlights.map { String(decoding: text.bytes[$0], as: UTF8.self).lowercased() } }
    }
    #expect(found.contains("library"))
    #expect(!found.contains("at") && !found.contains("the"))
  }

  @Test("counts concepts of a facet, and values, over everything found")
  func facets() async throws {
    let sample = try await SampleDescriptions()
    var options = DescriptionSearch.Options()
    options.facets = ["kohderyhmat", "kunta", "concept"]
    options.limit = 0
    let answer = try sample.search.answer("*", options: options)
    #expect(answer.hits.isEmpty && answer.count == 5)
    #expect(answer.facets[0].rows.map(\.value) == ["laheiset", "omaishoitajat", "perheet"])
    #expect(answer.facets[0].rows.map(\.count) == [3, 2, 1])
    // With what is below each concept, so that a filter finds as many as were counted.
    for row in answer.facets.flatMap(\.rows) where row.concept != nil {
      #expect(try sample.ids("*", { $0.filters = ["concept:\(row.value)"] }).count == row.count)
    }
    #expect(answer.facets[1].rows.prefix(2).map(\.value) == ["Kuopio", "Vaasa"])
    #expect(answer.facets[2].rows[0].value == "kirjastot" && answer.facets[2].rows[0].count == 3)
    options.facets = ["nothing"]
    #expect(throws: SearchIndexError.self) { _ = try sample.search.answer("*", options: options) }
  }

  @Test("pages without overlap, and orders by fields")
  func pages() async throws {
    let sample = try await SampleDescriptions()
    let all = try sample.ids("*")
    let paged = try (0..<5).flatMap { page in
      try sample.ids("*") {
        $0.limit = 1; $0.offset = page
      }
    }
    #expect(paged == all)
    #expect(try sample.ids("hinta:[* TO *]") { $0.order = ("hinta", true) } == ["b", "a"])
    #expect(try sample.ids("kunta:Vaasa OR kunta:Espoo") { $0.order = ("kunta", false) } == ["e", "c", "d"])
  }

  @Test("filters without counting in the ranking")
  func filters() async throws {
    let sample = try await SampleDescriptions()
    #expect(try sample.ids("kirjasto") { $0.filters = ["kunta:Kuopio"] } == ["a"])
    #expect(try sample.ids("*") { $0.filters = ["concept:vertaistuki", "-language:en"] }.sorted() == ["c"])
  }

  @Test("finds descriptions with the same concepts")
  func moreLike() async throws {
    let answer = try #require(try await SampleDescriptions().search.answer(moreLike: "a"))
    #expect(answer.hits.map(\.id) == ["e", "c"])
    #expect(try await SampleDescriptions().search.answer(moreLike: "nobody")?.count == nil)
  }

  @Test("counts by two things, concepts with all below them")
  func table() async throws {
    let sample = try await SampleDescriptions()
    let table = try sample.search.table(rows: "kohderyhmat", columns: "kunta")
    let row = try #require(table.rows.firstIndex { $0.value == "laheiset" })
    #expect(table.rows[row].count == 3)  // with the family carers below them
    #expect(table.columns.map(\.value) == ["Kuopio", "Vaasa", "Espoo", "Mustasaari"])
    #expect(table.counts[row] == [1, 1, 1, 0])
    #expect(table.total == 5)
    let narrowed = try sample.search.table(rows: "kunta", columns: "language", matching: "vertaistuki")
    #expect(narrowed.total == 3)
    #expect(throws: SearchIndexError.self) { _ = try sample.search.table(rows: "nothing", columns: "kunta") }
  }

  @Test(
    "points at what it does not understand",
    arguments: [("concept:vertaistukk", 8), ("aa concept:x", 11), ("kunat:Vaasa", 0), ("(a", 0), ("a AND", 5), ("hinta:paljon", 6)])
  func errors(typed: String, offset: Int) async throws {
    let sample = try await SampleDescriptions()
    let error = #expect(throws: QueryError.self) { _ = try sample.search.answer(typed) }
    #expect(error?.offset == offset)
  }
}
