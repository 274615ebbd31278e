import Hyte
import TestSupport
import Testing

@Suite("Parts of queries for descriptions") struct QueryPartTests {
  @Test("without words make no difference")
  func wordless() async throws {
    let search = try await SampleDescriptions().search
    for sign in ["&", "/", "–", "-", "🙂", ",", "\"\""] {
      for query in [
        "vertaistukea SIGN omaishoitajille", "SIGN vertaistuki kunta:Kuopio", "vertaistuki SIGN kunta:Kuopio", "ryhmä AND SIGN",
        "vertaistuki SIGN -carers -anhöriga",
      ] {
        let plain = try search.answer(query.replacing("AND SIGN", with: "").replacing("SIGN", with: ""))
        let signed = try search.answer(query.replacing("SIGN", with: sign))
        #expect(!plain.hasOnlySomeWords && plain.hits.map(\.id).contains("a"))
        #expect(!signed.hasOnlySomeWords && signed.hits.map(\.id) == plain.hits.map(\.id), "\(query) \(sign)")
      }
      #expect(try search.answer(sign).count == 0)
      // Nor are they among the parts of which some are missing.
      let some = try search.answer("vesijumppa \(sign) ajanvaraus kirjahylly")
      #expect(some.partsFound?.least == 1 && some.partsFound?.all == 3 && some.hits.map(\.id).sorted() == ["b", "d"], "\(sign)")
    }
  }

  @Test(
    "that are a star find what has any value",
    arguments: [
      ("concept:*", ["a", "b", "c", "d", "e"]), ("kunta:*", ["a", "b", "c", "d", "e"]), ("hinta:*", ["a", "b"]), ("alkaa:*", ["b", "e"]),
      ("* -hinta:*", ["c", "d", "e"]), ("kokoontuu hinta:*", ["a"]),
    ])
  func anyValue(typed: String, expected: [String]) async throws {
    let sample = try await SampleDescriptions()
    #expect(try sample.ids(typed).sorted() == expected)
    #expect(try sample.ids("*") { $0.filters = [typed] }.sorted() == expected)
  }

  @Test("that nothing satisfies are not passed over")
  func noValue() async throws {
    let sample = try await SampleDescriptions([#"{"id":"x","title":"Qwerty asdf","text":"Zxcvb"}"#, SampleDescriptions.lines[0]])
    #expect(try sample.ids("concept:*") == ["a"])
    #expect(try sample.ids("* -kunta:*") == ["x"])
  }

  @Test("name only fields that people may search", arguments: ["fingerprint:5", "given:x", "kunat:Vaasa"])
  func fields(typed: String) async throws {
    let search = try await SampleDescriptions().search
    let error = #expect(throws: QueryError.self) { _ = try search.answer(typed) }
    #expect(error?.message.hasSuffix("the fields are title, text, concept, language, kunta, hinta, alkaa") == true)
    var options = DescriptionSearch.Options()
    options.filters = [typed]
    #expect(throws: QueryError.self) { _ = try search.answer("*", options: options) }
  }

  @Test(
    "with a false sign are pointed at", arguments: [("kunta:-Vaasa", 6), ("kunta:>5", 6), ("concept:[1 TO 2]", 8), ("*tuki", 0)])
  func signs(typed: String, offset: Int) async throws {
    let search = try await SampleDescriptions().search
    #expect(#expect(throws: QueryError.self) { _ = try search.answer(typed) }?.offset == offset)
  }

  @Test("are left out of the number of similar descriptions only where they must", arguments: [0, 1, 2, 10])
  func similar(limit: Int) async throws {
    let search = try await SampleDescriptions().search
    let answer = try #require(try search.answer(moreLike: "a", limit: limit))
    #expect(answer.count == 2)
    #expect(answer.hits.map(\.id) == Array(["e", "c"].prefix(limit)))
    #expect(try search.answer(moreLike: "a", filters: ["kunta:Espoo"], limit: limit)?.count == 1)
    #expect(try search.answer(moreLike: "a", filters: ["kunta:Kuopio -vesijumppa"], limit: limit)?.count == 0)
  }

  @Test("become those of OpenSearch")
  func openSearch() {
    #expect(
      String(decoding: OpenSearchQuery(.hasValue(field: "concept")).bytes, as: UTF8.self)
        == #"{"query":{"exists":{"field":"concepts.id"}}}"#)
  }
}
