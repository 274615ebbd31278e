import Testing
import TextPrimitives
import Thesaurus
import ThesaurusFormats

@Suite("Scratch")
struct Scratch {
  @Test func load() throws {
    let dir = "/tmp/conv/raw"
    let files = try InputFile.paths(inFolder: dir, endingIn: ".ttl").map { ThesaurusFile(name: $0, bytes: try InputFile.bytes(of: $0)) }
    let (t, d) = try Thesaurus.read(files)
    print(t.count, t.labelCount, t.linkCount, t.propertyCount, t.base, t.facets.map(t.id(of:)), d.count)
    for x in d.prefix(30) { print(x) }
    print(t.schemes.map(\.uri), t.collections.map { ($0.uri, $0.members.count) })
    print(t["vertaistuki"]?.labels(.alternative) ?? [])
  }
}
