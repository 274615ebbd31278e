import TestSupport
import Testing
import TextPrimitives
import Thesaurus
import ThesaurusFormats

@Suite("Large files")
struct LargeFileTests {
  static let beginning = """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    <https://e.org/a> a skos:Concept ; skos:prefLabel "ä"@fi .

    """
  static let end = "<https://e.org/b> a skos:Concept ; skos:prefLabel \"b\"@fi ; skos:broader <https://e.org/a> .\n"

  @Test("are read through a window, and give what they give in memory", arguments: [true, false])
  func window(isWellFormed: Bool) throws {
    var bytes = Array(Self.beginning.utf8)
    let comment = Array(("# " + String(repeating: "ö", count: 4000) + "\n").utf8)
    while bytes.count < 17 << 20 { bytes += comment }
    if !isWellFormed { bytes += [UInt8(ascii: "#"), 0xE4, 0x0A] }
    bytes += Array(Self.end.utf8)
    let file = try TemporaryFile(bytes, named: "large.ttl")
    let (thesaurus, diagnostics) = try Thesaurus.read(paths: [file.path])
    #expect((0..<thesaurus.count).map(thesaurus.uri(of:)) == ["https://e.org/a", "https://e.org/b"])
    #expect(thesaurus.broader(of: 1) == [0] && thesaurus.concepts(labelled: "Ä") == [0])
    let inMemory = try Thesaurus.read([ThesaurusFile(name: file.path, bytes: bytes)])
    #expect(diagnostics == inMemory.diagnostics && diagnostics.isEmpty == isWellFormed)
  }

  @Test("that do not exist are an error, and small ones are read whole")
  func others() throws {
    #expect(throws: FileError.self) { try Thesaurus.read(paths: ["/nowhere/at/all.ttl"]) }
    let file = try TemporaryFile(Array((Self.beginning + Self.end).utf8), named: "small.ttl")
    #expect(try Thesaurus.read(paths: [file.path]).thesaurus.count == 2)
    #expect(try MappedFile.ifLarge(file.path, atLeast: 1 << 24) == nil)
  }

  @Test("repeat a finding five times, and count the rest")
  func repetition() throws {
    let lines = (1...20).map { "<https://e.org/a> skos:related <https://other.org/\($0)> .\n" }.joined()
    let (_, diagnostics) = try Thesaurus.read([ThesaurusFile(name: "v.ttl", bytes: Array((Self.beginning + lines).utf8))])
    #expect(diagnostics.count == 6)
    #expect(diagnostics.prefix(5).map { $0.position?.line } == [3, 4, 5, 6, 7])
    #expect(diagnostics.last?.message == "15 more relations to what is no concept of this vocabulary are left out")
  }
}
