import SearchIndex
import TestSupport
import Testing
import TextPrimitives

@Suite("Files that are not the index's own")
struct ForeignFileTests {
  @Test(
    "keep an index from being made beside them",
    arguments: [["segment-1", "segment-7"], ["deleted-1-2"], ["manifest.new"]])
  func creation(names: [String]) throws {
    let folder = TemporaryFolder()
    for name in names { try folder.write(Array("my notes".utf8), to: name) }
    let error = #expect(throws: SearchIndexError.self) { _ = try TextIndex.create(in: folder.path, schema: SampleCollection.schema()) }
    #expect(error?.code == .file)
    #expect(error?.message.contains(names[0]) == true && error?.message.contains(folder.path) == true)
    for name in names { #expect(try InputFile.bytes(of: folder.file(name)) == Array("my notes".utf8)) }
  }

  @Test("are an index that lost its manifest, which is not overwritten, and works again with it")
  func lostManifest() throws {
    let steps = CommitSteps()
    let folder = TemporaryFolder()
    try steps.prepare(folder.path)
    let answers = try steps.answers(folder.path)
    let manifest = try InputFile.bytes(of: folder.file("manifest"))
    try Folder.removeFile(folder.file("manifest"))
    let names = try Folder.names(in: folder.path)
    #expect(throws: SearchIndexError.self) { _ = try TextIndex.create(in: folder.path, schema: SampleCollection.schema()) }
    #expect(throws: SearchIndexError.self) { _ = try TextIndex(folder.path).writer() }
    #expect(try Folder.names(in: folder.path) == names)
    try folder.write(manifest, to: "manifest")
    #expect(try steps.answers(folder.path) == answers)
  }

  @Test(
    "are kept and not overwritten by a writer",
    arguments: [
      "notes", "segment-notes", "segment-", "segment-03", "segment-3", "segment-4", "deleted-2024", "deleted-1-90", "manifest.new.txt",
    ])
  func writing(name: String) throws {
    let steps = CommitSteps()
    let (folder, plain) = (TemporaryFolder(), TemporaryFolder())
    for path in [folder.path, plain.path] { try steps.prepare(path) }
    try folder.write(Array("my notes".utf8), to: name)
    for path in [folder.path, plain.path] { try steps.change(try TextIndex(path).writer(), merges: true) }
    #expect(try InputFile.bytes(of: folder.file(name)) == Array("my notes".utf8))
    #expect(try steps.answers(folder.path) == steps.answers(plain.path))
  }

  @Test("stop a writer that would have to overwrite them")
  func newManifest() throws {
    let steps = CommitSteps()
    let folder = TemporaryFolder()
    try steps.prepare(folder.path)
    try folder.write(Array("my notes".utf8), to: "manifest.new")
    let error = #expect(throws: SearchIndexError.self) { _ = try TextIndex(folder.path).writer() }
    #expect(error?.message.contains("manifest.new") == true)
    #expect(try InputFile.bytes(of: folder.file("manifest.new")) == Array("my notes".utf8))
  }

  @Test("are told from what a writer left, which is removed", arguments: ["segment-9", "deleted-1-2", "manifest.new"], [0, 3, 8, 40])
  func leftovers(name: String, count: Int) throws {
    let steps = CommitSteps()
    let folder = TemporaryFolder()
    try steps.prepare(folder.path)
    let own = try InputFile.bytes(of: folder.file(name.hasPrefix("manifest") ? "manifest" : "segment-1"))
    for bytes in [Array(own[..<count]), Array(repeating: 0, count: count)] {
      try folder.write(bytes, to: name)
      try TextIndex(folder.path).writer().commit()
      #expect(try !Folder.names(in: folder.path).contains(name))
    }
  }
}
