import Tagging
import Testing
import TextAnalysis
import Thesaurus

@Suite("Concepts chosen per call") struct SelectionTests {
  /// Two facets: forms (a, with b below and c below b) and people (p, with q below); x stands alone.
  private static let thesaurus: Thesaurus = {
    var builder = ThesaurusBuilder()
    let scheme = builder.scheme("https://example.org/")
    let labels = [("a", "tuki"), ("b", "neuvonta"), ("c", "palveluneuvonta"), ("p", "väestö"), ("q", "nuoret"), ("x", "metsä")]
    for (id, label) in labels {
      let concept = builder.concept("https://example.org/\(id)")
      if id != "x" { builder.addScheme(scheme, of: concept) }
      builder.addLabel(label, language: "fi", kind: .preferred, to: concept)
    }
    for (narrower, broader) in [("b", "a"), ("c", "b"), ("q", "p")] {
      builder.addBroader(builder.concept("https://example.org/\(broader)"), of: builder.concept("https://example.org/\(narrower)"))
    }
    return builder.build().thesaurus
  }()

  private func concept(_ id: String) throws -> Int { try #require(Self.thesaurus.concept(uri: "https://example.org/\(id)")) }

  private func ids(_ options: TaggingOptions) -> [String] {
    var options = options
    options.language = .finnish
    let text = "Tuki, neuvonta ja palveluneuvonta. Väestö, nuoret ja metsä."
    return Tagger(Self.thesaurus).tag(Document(text), options: options).suggestions
      .map { String(Self.thesaurus.uri(of: $0.concept).suffix(1)) }.sorted()
  }

  @Test("all concepts are wanted where nothing is said")
  func all() { #expect(ids(TaggingOptions()).contains("x") && ConceptSelection().isAll) }

  @Test("includes and excludes concepts, subtrees, facets and schemes")
  func selection() throws {
    var options = TaggingOptions()
    options.selection.include(Self.thesaurus.concepts(under: try concept("b")))
    #expect(ids(options) == ["b", "c"])
    options.selection.include([try concept("x")])
    #expect(ids(options) == ["b", "c", "x"])
    options.selection.exclude([try concept("c")])
    #expect(ids(options) == ["b", "x"])
    options.selection = ConceptSelection()
    options.selection.exclude(Self.thesaurus.concepts(inFacet: try concept("a")))
    #expect(ids(options) == ["p", "q", "x"] || ids(options) == ["q", "x"])
    options.selection = ConceptSelection()
    options.selection.exclude(Self.thesaurus.concepts(inScheme: "https://example.org/"))
    #expect(ids(options) == ["x"])
    options.selection.include([])
    #expect(ids(options) == [])
  }

  @Test("says that a concept was excluded when everything is asked for")
  func reasons() throws {
    var options = TaggingOptions()
    options.includesAll = true
    options.language = .finnish
    options.selection.exclude([try concept("q")])
    let tagged = Tagger(Self.thesaurus).tag(Document("Nuoret"), options: options)
    #expect(tagged.suggestions.map(\.suppression) == [.excluded])
  }

  @Test("leaves broader concepts out when asked to, at any distance")
  func broader() throws {
    var options = TaggingOptions()
    #expect(ids(options).contains("a"))
    options.leavesOutBroader = true
    #expect(ids(options) == ["c", "q", "x"])
    options.includesAll = true
    options.language = .finnish
    let tagged = Tagger(Self.thesaurus).tag(Document("Tuki, neuvonta ja palveluneuvonta."), options: options).suggestions
    let suppressed = tagged.filter { $0.suppression == .broader }.map(\.concept)
    #expect(suppressed.sorted() == [try concept("a"), try concept("b")].sorted())
  }

  @Test("a concept that was excluded or denied hides no broader one")
  func hidesNothing() throws {
    var options = TaggingOptions()
    options.leavesOutBroader = true
    options.selection.exclude([try concept("c")])
    #expect(ids(options) == ["b", "q", "x"])
    options.language = .finnish
    let denied = Tagger(Self.thesaurus).tag(Document("Tukea ilman neuvontaa."), options: options).suggestions.map(\.concept)
    #expect(denied == [try concept("a")])
  }

  @Test("concepts in a cycle do not hide each other")
  func cycle() throws {
    var builder = ThesaurusBuilder()
    for (id, label) in [("a", "tuki"), ("b", "neuvonta"), ("c", "metsä")] {
      builder.addLabel(label, language: "fi", kind: .preferred, to: builder.concept("https://example.org/\(id)"))
    }
    for (narrower, broader) in [("a", "b"), ("b", "a"), ("a", "c")] {
      builder.addBroader(builder.concept("https://example.org/\(broader)"), of: builder.concept("https://example.org/\(narrower)"))
    }
    let thesaurus = builder.build().thesaurus
    var options = TaggingOptions()
    options.language = .finnish
    options.leavesOutBroader = true
    let found = Tagger(thesaurus).tag(Document("Tuki, neuvonta ja metsä."), options: options).suggestions
    #expect(found.map { String(thesaurus.uri(of: $0.concept).suffix(1)) }.sorted() == ["a", "b"])
  }

  @Test("gives the best of each facet, and then the best of all")
  func limits() {
    var options = TaggingOptions()
    options.limitPerFacet = 1
    #expect(ids(options).count == 3 && ids(options).contains("x"))
    options.limit = 2
    #expect(ids(options).count == 2)
  }
}
