import Testing
import TextPrimitives
import Thesaurus
import ThesaurusChecks
import ThesaurusFormats

@Suite("Difference of two releases")
struct ThesaurusDifferenceTests {
  private func thesaurus(_ turtle: String) throws -> Thesaurus {
    let text = BadVocabulary.prefixes + ": a skos:ConceptScheme ; skos:prefLabel \"Palvelut\"@fi .\n" + turtle
    return try Thesaurus.read([ThesaurusFile(name: "v.ttl", bytes: Array(text.utf8))]).thesaurus
  }

  private let before = """
    :verkkopalvelut a skos:Concept ; skos:prefLabel "verkkopalvelut"@fi ; skos:inScheme : .
    :palvelut a skos:Concept ; skos:prefLabel "palvelut"@fi ; skos:inScheme : .
    :toimeksi a skos:Concept ; skos:prefLabel "Toimeksi.fi"@fi ; skos:inScheme : ; skos:broader :palvelut .
    :vanha a skos:Concept ; skos:prefLabel "vanha"@fi ; skos:inScheme : .

    """
  private let after = """
    :verkkopalvelut a skos:Concept ; skos:prefLabel "digipalvelut"@fi ; skos:altLabel "verkkopalvelut"@fi ; skos:inScheme : .
    :palvelut a skos:Concept ; skos:prefLabel "palvelut"@fi ; skos:inScheme : .
    :toimeksi a skos:Concept ; skos:prefLabel "Toimeksi.fi"@fi ; skos:inScheme : ; skos:broader :verkkopalvelut ;
      owl:deprecated true ; dcterms:isReplacedBy :lahella .
    :lahella a skos:Concept ; skos:prefLabel "Lähellä.fi"@fi ; skos:inScheme : ; skos:broader :verkkopalvelut .

    """

  @Test("tells that Toimeksi.fi became Lähellä.fi")
  func toimeksi() throws {
    let difference = ThesaurusDifference(from: try thesaurus(before), to: try thesaurus(after))
    let expected = """
      removed     vanha “vanha”
      deprecated  toimeksi “Toimeksi.fi” → lahella “Lähellä.fi”
      added       lahella “Lähellä.fi”
      relabelled  verkkopalvelut “digipalvelut”: preferred@fi “verkkopalvelut” → “digipalvelut”, + alternative@fi “verkkopalvelut”
      moved       toimeksi “Toimeksi.fi” from palvelut to verkkopalvelut
      1 added, 1 removed, 1 deprecated, 1 relabelled, 1 moved

      """
    #expect(difference.text == expected)
  }

  @Test("is JSON with the same changes")
  func json() throws {
    let difference = ThesaurusDifference(from: try thesaurus(before), to: try thesaurus(after))
    let value = try JSONValue(parsing: difference.json.span)
    let deprecation = try #require(value["deprecated"]?.elements.first)
    #expect(deprecation["id"]?.string == "toimeksi")
    #expect(deprecation["replacedBy"]?.elements.first?["uri"]?.string == "https://example.org/lahella")
    #expect(value["relabelled"]?.elements.first?["labels"]?.elements.first?["after"]?.string == "digipalvelut")
    #expect(value["moved"]?.elements.first?["to"]?.elements.first?["id"]?.string == "verkkopalvelut")
    #expect(["added", "removed"].allSatisfy { value[$0]?.elements.count == 1 })
  }

  @Test("is empty between a release and itself, and turns around with its releases")
  func symmetric() throws {
    let (one, two) = (try thesaurus(before), try thesaurus(after))
    #expect(ThesaurusDifference(from: one, to: one).isEmpty)
    let (there, back) = (ThesaurusDifference(from: one, to: two), ThesaurusDifference(from: two, to: one))
    #expect(there.added == back.removed && there.removed == back.added)
    #expect(there.moved.count == back.moved.count && there.relabelled.count == back.relabelled.count)
  }
}

@Suite("Statistics")
struct ThesaurusStatisticsTests {
  @Test("count what there is, and what is left to review")
  func counts() throws {
    let text = BadVocabulary.prefixes + BadVocabulary.clean + ":kerho hyte-ns:swedishLabelStatus \"proposed\" ."
    let thesaurus = try Thesaurus.read([ThesaurusFile(name: "v.ttl", bytes: Array(text.utf8))]).thesaurus
    let statistics = ThesaurusStatistics(of: thesaurus)
    #expect(statistics.concepts == 3 && statistics.hierarchical == 2 && statistics.mappings == 3 && statistics.mapped == 3)
    #expect(statistics.facets.map(\.id) == ["toiminta"] && statistics.facets.map(\.concepts) == [3])
    let swedish = try #require(statistics.languages.first { $0.language == "sv" })
    #expect(swedish.preferred == 3 && swedish.hidden == 2 && swedish.withoutDefinition == 3)
    #expect(swedish.labelsToReview == 1 && swedish.definitionsToReview == 0)
    let value = try JSONValue(parsing: statistics.json.span)
    #expect(value["languages"]?["sv"]?["labelsToReview"]?.double == 1)
  }
}
