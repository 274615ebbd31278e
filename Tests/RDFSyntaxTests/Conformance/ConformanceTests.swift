import RDFSyntax
import Testing
import TextPrimitives

@Suite("W3C test suites of RDF 1.1", .enabled(if: SharedFiles.folder != nil, "the folder `shared` is not beside the package"))
struct ConformanceTests {
  @Test("passes every Turtle test")
  func turtle() throws {
    let (failed, count) = try ConformanceSuite.turtle.run { try TurtleReader.read($0, base: $1, into: &$2) }
    #expect(failed == [])
    #expect(count == ConformanceSuite.turtle.count)
  }

  @Test("passes every N-Triples test")
  func ntriples() throws {
    let (failed, count) = try ConformanceSuite.ntriples.run { bytes, _, graph in try NTriplesReader.read(bytes, into: &graph) }
    #expect(failed == [])
    #expect(count == ConformanceSuite.ntriples.count)
  }

  @Test("passes every RDF/XML test")
  func rdfxml() throws {
    let (failed, count) = try ConformanceSuite.rdfxml.run { try RDFXMLReader.read($0, base: $1, into: &$2) }
    #expect(failed == [])
    #expect(count == ConformanceSuite.rdfxml.count)
  }
}
