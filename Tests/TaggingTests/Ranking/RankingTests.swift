import Tagging
import Testing
import TextAnalysis
import Thesaurus

@Suite("Ranking") struct RankingTests {
  private let small = thesaurus([
    "v: vertaistuki", "n: nuorisotyö", "o: omaishoitajat; omaishoitaja", "a: asiat; asia", "k: Kiel", "q: lapset (ikäryhmät)",
    "p: lapset (perheenjäsenet)", "m: matalan kynnyksen kohtaamispaikat; matalan kynnyksen kohtaamispaikka",
  ])

  private func order(_ text: String) -> String {
    var options = TaggingOptions()
    options.language = .finnish
    return Tagger(small).tag(Document(text), options: options).suggestions.map { small.id(of: $0.concept) }.joined()
  }

  @Test(
    "puts the more telling concept first",
    arguments: [
      ("Vertaistukea ja nuorisotyötä. Lisää nuorisotyötä.", "nv", "more mentions"),
      ("Vertaistuki ensin, ja paljon muuta vielä sen jälkeen, ennen kuin tulee nuorisotyö.", "vn", "earlier"),
      ("Asia on vertaistuki.", "va", "a word of a subject"),
      ("Vertaistuki ja matalan kynnyksen kohtaamispaikka.", "mv", "a longer term"),
    ] as [(String, String, String)])
  func order(text: String, expected: String, why: String) { #expect(order(text) == expected, "\(why)") }

  @Test("puts equal scores in the order of URIs")
  func ties() { #expect(order("lapset") == "pq") }

  @Test("gives the features that a score is made of")
  func features() throws {
    var options = TaggingOptions()
    options.language = .finnish
    let document = Document(
      fields: [Array("Vertaistuki".utf8), Array("Omaishoitajille. Saa vertaistukea ja vertaistuki auttaa lapsia.".utf8)], title: 0)
    let suggestions = Tagger(small).tag(document, options: options).suggestions
    let first = try #require(suggestions.first)
    #expect(small.id(of: first.concept) == "v")
    let features = first.features
    #expect(features.words == 3 && features.terms == 0 && features.exact == 2 && features.mentions == 3)
    #expect(features.isInTitle && features.isInOpening && features.bytesBefore == 0 && features.firstPosition == 0)
    #expect(features.labelLength == 11 && features.sharing == 1 && features.rivals == suggestions.count)
    let shared = try #require(suggestions.first { small.id(of: $0.concept) == "q" })
    #expect(shared.features.sharing == 2 && shared.features.isQualified && !shared.features.qualifierIsInText)
    #expect(shared.features.labelLength == 6)
    #expect(Set(features.named.map(\.name)).count == features.named.count)
  }

  @Test("stays between 0 and 1, also for very long and very short texts", arguments: [1, 10, 10_000])
  func bounds(count: Int) {
    let text = String(repeating: "vertaistuki asia Kiel. ", count: count)
    let tagged = Tagger(small).tag(Document(text, language: .finnish))
    #expect(!tagged.suggestions.isEmpty)
    #expect(tagged.suggestions.allSatisfy { $0.score > 0 && $0.score < 1 })
  }

  @Test("cuts at the threshold and at the limit")
  func limits() {
    var options = TaggingOptions()
    options.language = .finnish
    let tagger = Tagger(small)
    let document = Document("Vertaistukea nuorisotyössä, asia omaishoitajille.")
    let all = tagger.tag(document, options: options).suggestions
    options.limit = 2
    #expect(tagger.tag(document, options: options).suggestions.map(\.concept) == all.prefix(2).map(\.concept))
    options.limit = nil
    options.threshold = all[1].score
    #expect(tagger.tag(document, options: options).suggestions.map(\.concept) == all.prefix(2).map(\.concept))
  }

  @Test("counts the concepts around: broader, narrower, related")
  func kin() {
    var builder = ThesaurusBuilder()
    for (id, label) in [("a", "liikunta"), ("b", "uinti"), ("c", "uimahallit"), ("d", "musiikki")] {
      builder.addLabel(label, language: "fi", kind: .preferred, to: builder.concept("https://example.org/\(id)"))
    }
    let b = builder.concept("https://example.org/b")
    builder.addBroader(builder.concept("https://example.org/a"), of: b)
    builder.addRelated(b, builder.concept("https://example.org/c"))
    let tagged = Tagger(builder.build().thesaurus).tag(Document("liikunta. uinti. uimahallit. musiikki.", language: .finnish))
    let kin = tagged.suggestions.sorted { $0.concept < $1.concept }.map(\.features.kin)
    #expect(kin == [1, 2, 1, 0])
  }
}
