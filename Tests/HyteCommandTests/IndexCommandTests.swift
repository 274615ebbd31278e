import TestSupport
import Testing
import TextPrimitives

@Suite("Indexes and their files from the command line") struct IndexCommandTests {
  private static let line = #"{"id":"ID","title":"Vertaistukiryhmä","text":"Kirjastossa.","kunta":"Kuopio"}"# + "\n"

  @Test("refuses a folder with files of somebody else that an index would take for its own")
  func foreignFiles() throws {
    let folder = TemporaryFolder()
    for name in ["segment-1", "segment-7"] { try Array("my notes".utf8).write(toFile: folder.file(name)) }
    let done = try hyte(["index", folder.path, "-"], input: Self.line)
    #expect(done.status == 74 && done.errors.contains("segment-1 and 1 more") && done.errors.contains("another folder"))
    #expect(try hyteFiles(folder.path).sorted() == ["segment-1", "segment-7"])
    #expect(try [UInt8](contentsOfFile: folder.file("segment-7")) == Array("my notes".utf8))
  }

  @Test("commits many files at once, those before a missing one too")
  func manyFiles() throws {
    let (folder, inputs) = (TemporaryFolder(), TemporaryFolder())
    let paths = try (0..<20).map { number in
      let path = inputs.file("\(number).jsonl")
      try Array(Self.line.replacing("ID", with: "\(number)").utf8).write(toFile: path)
      return path
    }
    let done = try hyte(["index", folder.path] + paths)
    #expect(done.status == 0 && done.output == "\(folder.path): 20 descriptions (20 added)\n")
    #expect(try hyte(["index", "stats", folder.path]).output.contains("segments 1, commits 2\n"))
  }

  @Test("tells a missing file of an index from one that cannot be read", arguments: ["search", "stats", "check"])
  func missingSegment(command: String) throws {
    let folder = TemporaryFolder()
    _ = try hyte(["index", folder.path, "-"], input: Self.line)
    let name = try #require(try hyteFiles(folder.path).first { $0.hasPrefix("segment") })
    try Folder.removeFile(folder.file(name))
    let done = try hyte(command == "search" ? ["search", folder.path, "*"] : ["index", command, folder.path])
    #expect(done.status == 65)
    #expect(done.errors == "hyte: \(folder.file(name)) is missing from the index. Restore it from a copy or build the index again\n")
  }

  @Test("shows no control character of a query or a description on the terminal")
  func controls() throws {
    let folder = TemporaryFolder()
    let input = Self.line.replacing("Kirjastossa.", with: #"Kirjas\u001b[2Jtossa.\u0007"#)
    _ = try hyte(["index", folder.path, "-"], input: input)
    for query in ["vertaistukiryhmä", "vertaistuki\u{1B}[31m", "x:\u{1B}[31m\u{7}"] {
      let done = try hyte(["search", folder.path, query, "--format", "text"])
      #expect(done.status != 1 && (done.output + done.errors).contains("␛["))
      #expect((done.output + done.errors).unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }, "\(query)")
    }
  }
}
