import TestSupport
import Testing
import TextPrimitives
import Thesaurus

@Suite("Thesaurus builder")
struct ThesaurusBuilderTests {
  /// A builder with concepts `https://example.org/NAME`, each labelled with its name.
  static func builder(_ names: String...) -> (ThesaurusBuilder, [ThesaurusBuilder.Resource]) {
    var builder = ThesaurusBuilder()
    let scheme = builder.scheme("https://example.org/")
    let concepts = names.map { name in
      let concept = builder.concept("https://example.org/" + name)
      builder.addScheme(scheme, of: concept)
      builder.addLabel(name, language: "fi", to: concept)
      return concept
    }
    return (builder, concepts)
  }

  @Test("numbers concepts by URI, whatever the order they come in")
  func order() {
    let (builder, _) = Self.builder("tee", "kahvi", "kaakao-juoma", "kaakao", "é")
    let thesaurus = builder.build().thesaurus
    #expect((0..<thesaurus.count).map(thesaurus.id(of:)) == ["kaakao", "kaakao-juoma", "kahvi", "tee", "é"])
    #expect(thesaurus.brokenInvariants().isEmpty)
  }

  @Test(
    "takes the base of ids from the scheme",
    arguments: [
      ("https://example.org/", "https://example.org/a", "a"),
      ("https://example.org/v", "https://example.org/v/a", "a"),
      ("https://example.org/v", "https://example.org/v#a", "a"),
      ("https://example.org/v/scheme", "https://example.org/v/a", "a"),
      ("https://example.org/v#", "https://example.org/v#a", "a"),
      ("https://example.org/", "https://other.org/a", "https://other.org/a"),
      ("urn:scheme", "urn:a", "urn:a"),
    ])
  func base(scheme: String, concept: String, id: String) {
    var builder = ThesaurusBuilder()
    let resource = builder.concept(concept)
    builder.addScheme(builder.scheme(scheme), of: resource)
    let thesaurus = builder.build().thesaurus
    #expect(thesaurus.id(of: 0) == id)
    #expect(thesaurus.concept(id: id) == 0)
    #expect(thesaurus.concept(id: concept) == 0)
  }

  @Test("completes relations in both directions and keeps the more telling kind of a step")
  func relations() {
    var (builder, concepts) = Self.builder("a", "b", "c")
    builder.addBroader(concepts[0], of: concepts[1])
    builder.addBroader(concepts[0], of: concepts[1], kind: .partitive)
    builder.addRelated(concepts[2], concepts[1])
    let (thesaurus, diagnostics) = builder.build()
    #expect(diagnostics.isEmpty)
    #expect(Array(thesaurus.narrower(of: 0)) == [1])
    #expect(Array(thesaurus.broaderKinds(of: 1)) == [.partitive])
    #expect(Array(thesaurus.narrowerKinds(of: 0)) == [.partitive])
    #expect(Array(thesaurus.related(of: 1)) == [2])
    #expect(thesaurus.root(of: 1) == 0)
    #expect(thesaurus.root(of: 0) == 0)
    #expect(thesaurus.root(of: 2) == nil, "a concept with neither broader nor narrower has no facet")
    #expect(thesaurus.brokenInvariants().isEmpty)
  }

  @Test("makes labels what SKOS allows, and says so")
  func labels() {
    var (builder, concepts) = Self.builder("kahvi")
    builder.line = 7
    builder.addLabel("sumppi", language: "fi", to: concepts[0])
    builder.addLabel("kahvi", language: "fi", kind: .hidden, to: concepts[0])
    builder.addLabel("kahvi", language: "sv", kind: .hidden, isSearchOnly: true, to: concepts[0])
    builder.addLabel("kahvi", language: "sv", kind: .hidden, to: concepts[0])
    builder.addLabel("", language: "fi", kind: .alternative, to: concepts[0])
    let (thesaurus, diagnostics) = builder.build()
    #expect(
      diagnostics.map(\.message) == [
        "“kahvi”@fi is two kinds of label of <https://example.org/kahvi> (S13): keep one",
        "“sumppi”@fi is a second preferred label of <https://example.org/kahvi> (S14): make it alternative",
        "<https://example.org/kahvi> has an empty label, which is left out",
      ])
    #expect(diagnostics.allSatisfy { $0.position?.line == 7 })
    #expect(thesaurus.labels(of: 0).map(thesaurus.labelText) == ["kahvi", "sumppi", "kahvi"])
    #expect(thesaurus.labels(of: 0).map(thesaurus.labelKind) == [.preferred, .alternative, .hidden])
    #expect(thesaurus.labels(of: 0).map(thesaurus.labelIsSearchOnly) == [false, false, true])
    #expect(thesaurus.concepts(labelled: "KAHVI", language: "sv") == [0])
    #expect(thesaurus.concepts(labelled: "kahvi", language: "en").isEmpty)
    #expect(thesaurus.concepts(labelledExactly: "Kahvi").isEmpty)
    #expect(thesaurus.brokenInvariants().isEmpty)
  }

  @Test("leaves out relations to nothing and to itself, and says so")
  func unusableRelations() {
    var (builder, concepts) = Self.builder("a")
    builder.beginFile("a.ttl")
    builder.line = 3
    builder.addBroader(builder.resource("https://example.org/missing"), of: concepts[0])
    builder.line = 4
    builder.addBroader(concepts[0], of: concepts[0])
    builder.line = 5
    builder.addRelated(concepts[0], concepts[0])
    let (thesaurus, diagnostics) = builder.build()
    #expect(thesaurus.broader(of: 0).isEmpty && thesaurus.related(of: 0).isEmpty)
    #expect(diagnostics.map(\.position?.line) == [3, 4, 5])
    #expect(diagnostics.allSatisfy { $0.file == "a.ttl" })
  }

  @Test("takes for a concept what is spoken of like one, and says so")
  func undeclared() {
    var builder = ThesaurusBuilder()
    builder.addLabel("tee", language: "fi", to: builder.resource("https://example.org/tee"))
    let property = builder.resource("https://example.org/property")
    builder.declareOther(property)
    builder.addLabel("a property", language: "en", to: property)
    let (thesaurus, diagnostics) = builder.build()
    #expect(thesaurus.count == 1)
    #expect(diagnostics.count == 1)
    #expect(thesaurus.base.isEmpty && thesaurus.id(of: 0) == "https://example.org/tee")
  }

  @Test("keeps notes, notations, links, flags, schemes and collections")
  func everythingElse() {
    var (builder, concepts) = Self.builder("a", "b")
    builder.add(.definition, "selite", language: "fi", to: concepts[0])
    builder.add(.notation, "1.2", datatype: "https://example.org/codes", to: concepts[0])
    builder.addLink(.closeMatch, "http://www.yso.fi/onto/yso/p1", to: concepts[0])
    builder.addLink(.replacedBy, "https://example.org/b", to: concepts[0])
    builder.markDeprecated(concepts[0])
    builder.markSearchOnly(concepts[1])
    builder.addTopConcept(concepts[1], of: builder.scheme("https://example.org/"))
    let group = builder.collection("https://example.org/group", kind: .group)
    builder.addLabel("ryhmä", language: "fi", to: group)
    builder.addMember(concepts[1], of: group)
    builder.addMember(concepts[0], of: group)
    let (thesaurus, diagnostics) = builder.build()
    #expect(diagnostics.isEmpty)
    #expect(thesaurus.text(.definition, of: 0, language: "fi") == "selite")
    #expect(thesaurus.concepts(notation: "1.2") == [0])
    #expect(thesaurus.propertyDatatype(thesaurus.properties(of: 0).upperBound - 1) == "https://example.org/codes")
    #expect(thesaurus.mappings(of: 0).map(\.uri) == ["http://www.yso.fi/onto/yso/p1"])
    #expect(thesaurus.concepts(mappedTo: "http://www.yso.fi/onto/yso/p1").map(\.concept) == [0])
    #expect(thesaurus.replacements(of: 0) == ["https://example.org/b"])
    #expect(thesaurus.isDeprecated(0) && !thesaurus.isDeprecated(1) && thesaurus.isSearchOnly(1))
    #expect(thesaurus.topConcepts == [1])
    #expect(thesaurus.collections[0].members == [0, 1] && thesaurus.collections[0].label(language: "fi") == "ryhmä")
    #expect(Array(thesaurus.collections(of: 0)) == [0])
    #expect(thesaurus["b"]?.label("fi") == "b")
    #expect(thesaurus.brokenInvariants().isEmpty)
  }
}
