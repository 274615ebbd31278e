import HyteVocabulary
import Testing
import Thesaurus
import ThesaurusFormats

@Suite("Content of the vocabulary")
struct VocabularyContentTests {
  let thesaurus: Thesaurus

  init() throws { thesaurus = try HyteVocabulary.thesaurus() }

  @Test("says everything of every concept: labels in three languages, definitions in two, place, scheme, status of the Swedish")
  func completeness() {
    for concept in 0..<thesaurus.count {
      let id = thesaurus.id(of: concept)
      for language in ["fi", "sv", "en"] { #expect(thesaurus.preferredLabel(of: concept, language: language) != nil, "\(id) \(language)") }
      for language in ["fi", "sv"] { #expect(thesaurus.text(.definition, of: concept, language: language) != nil, "\(id) \(language)") }
      #expect(thesaurus.root(of: concept) != nil, "\(id) is in a facet")
      #expect(Array(thesaurus.schemes(of: concept)) == [0], "\(id) is in the scheme")
      #expect(!thesaurus.broaderKinds(of: concept).contains(.unspecified), "\(id) says what kind of narrower concept it is")
      #expect(thesaurus.text(.source, of: concept) != nil, "\(id) names a source")
      let status = thesaurus.text(.labelStatus, of: concept, language: "sv")
      #expect(status == "attested" || status == "proposed", "\(id)")
      #expect((status == "attested") == (thesaurus.text(.labelSource, of: concept, language: "sv") != nil), "\(id)")
      #expect(thesaurus.text(.definitionStatus, of: concept, language: "sv") != nil, "\(id)")
    }
  }

  @Test("has the eleven facets as top concepts")
  func facets() {
    #expect(thesaurus.facets == thesaurus.topConcepts)
    #expect(thesaurus.facets.count == 11)
    #expect(thesaurus.schemes.map(\.uri) == [Namespace.hyte] && thesaurus.base == Namespace.hyte)
  }

  @Test(
    "shows the three parts of the Kumaja handbook as groups",
    arguments: [
      ("tukea-elamantilanteeseen", "tuen-muodot"), ("osallisuutta-ja-toimintaa", "toimintamuodot"),
      ("erityisasiantuntemusta", "asiantuntemus"),
    ])
  func groups(group: String, facet: String) throws {
    let group = try #require(thesaurus.collections.first { $0.uri == Namespace.hyte + "group/" + group })
    let file = try #require(HyteVocabulary.files.first { $0.name == facet + ".ttl" })
    let part = try Thesaurus.read([file]).thesaurus
    #expect(group.kind == .group)
    #expect(group.members.map(thesaurus.uri(of:)) == (0..<part.count).map(part.uri(of:)))
  }

  @Test("maps a concept of YSO exactly to one concept at most, and no concept to a missing label")
  func mappings() {
    var exact: [String: Int] = [:]
    for concept in 0..<thesaurus.count {
      let id = thesaurus.id(of: concept)
      let yso = thesaurus.mappings(of: concept).filter { $0.uri.hasPrefix(Namespace.yso) }
      #expect(yso.count == thesaurus.texts(.matchLabel, of: concept).count, "\(id) names what it is mapped to")
      for mapping in yso where mapping.kind == .exactMatch {
        #expect(exact[mapping.uri] == nil, "\(id) is mapped exactly to \(mapping.uri), and so is another concept")
        exact[mapping.uri] = concept
      }
      for mapping in thesaurus.mappings(of: concept) where mapping.uri.hasPrefix(Namespace.ptv) {
        #expect(mapping.kind == .relatedMatch, "\(id): the service catalogue is related, never the same")
      }
    }
  }

  @Test("reaches every target group and life event of the Finnish Service Catalogue from a concept that texts are tagged with")
  func serviceCatalogue() {
    // The groups for businesses are not asked for, but reached too. Codes: PTV release 3.4.
    let groups = ["KR1", "KR1.1", "KR1.2", "KR1.3", "KR1.4", "KR1.5", "KR1.6", "KR2", "KR2.7", "KR3"]
    let businesses = ["KR2.1", "KR2.2", "KR2.3", "KR2.4", "KR2.5", "KR2.6", "KR2.8"]
    let events = (1...14).map { "KE\($0)" } + ["KE1.1", "KE4.1", "KE4.2", "KE4.3", "KE4.4"]
    for (list, codes) in [("ptvkohderyhmat", groups + businesses), ("ptvelti", events)] {
      for code in codes {
        let found = thesaurus.concepts(mappedTo: Namespace.ptv + "\(list)/code/\(code)").map(\.concept)
        #expect(found.contains { !thesaurus.isSearchOnly($0) && !thesaurus.isDeprecated($0) }, "\(code)")
      }
    }
  }

  @Test("declares and documents each property of ours that it uses")
  func properties() throws {
    let text = HyteVocabulary.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let used = Set(text.split { !($0.isLetter || $0 == ":" || $0 == "-") }.filter { $0.hasPrefix("hyte-ns:") && $0.count > 8 })
    #expect(used.count == 8)
    for property in used { #expect(text.contains("\n\(property) a owl:DatatypeProperty"), "\(property) is declared") }
  }
}
