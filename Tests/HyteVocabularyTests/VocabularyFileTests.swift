import HyteVocabulary
import Testing
import TextPrimitives
import Thesaurus
import ThesaurusFormats

@Suite("Files of the vocabulary")
struct VocabularyFileTests {
  @Test("are read without a word")
  func clean() throws {
    let (thesaurus, diagnostics) = try HyteVocabulary.read()
    #expect(diagnostics.map(\.description) == [])
    #expect(thesaurus.brokenInvariants() == [])
  }

  @Test("stand in canonical Turtle", arguments: HyteVocabulary.files.map(\.name))
  func canonical(name: String) throws {
    let file = try #require(HyteVocabulary.files.first { $0.name == name })
    let (bytes, diagnostics) = try ThesaurusFormat.canonicalTurtle(file.bytes, file: name)
    #expect(diagnostics.isEmpty)
    #expect(bytes == file.bytes, "\(name) is not in canonical form: write it with `hyte vocabulary format`")
  }

  @Test("are one for the scheme and one for each facet, with the facet's concepts")
  func layout() throws {
    let thesaurus = try HyteVocabulary.thesaurus()
    let facets = thesaurus.facets.map(thesaurus.id(of:))
    #expect(HyteVocabulary.files.map(\.name) == (facets + ["scheme"]).sorted().map { $0 + ".ttl" })
    for file in HyteVocabulary.files where file.name != "scheme.ttl" {
      let part = try Thesaurus.read([file]).thesaurus
      let facet = try #require(thesaurus.concept(id: String(file.name.dropLast(4))))
      for concept in 0..<part.count {
        let whole = try #require(thesaurus.concept(uri: part.uri(of: concept)))
        #expect(whole == facet || thesaurus.ancestors(of: whole).contains(facet), "\(part.uri(of: concept)) stands in \(file.name)")
      }
    }
  }

  @Test("embed the folder as it is")
  func embedded() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    for file in HyteVocabulary.files { #expect(try InputFile.bytes(of: "/\(root)/vocab/\(file.name)") == file.bytes, "\(file.name)") }
  }
}
