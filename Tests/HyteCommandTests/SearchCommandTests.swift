import TestSupport
import Testing

@Suite("Indexing and searching from the command line") struct SearchCommandTests {
  private static let lines = """
    {"id":"a","title":"Vertaistukiryhmä omaishoitajille","text":"Kirjastossa.","kunta":"Kuopio"}
    {"id":"b","title":"Vesijumppa","text":"Ohjattua vesijumppaa uimahallissa.","kunta":"Kuopio"}
    {"id":"c","title":"Kamratstöd för anhöriga","text":"I biblioteket.","kunta":"Vaasa"}

    """

  private func withIndex(_ body: (String) throws -> Void) throws {
    let folder = TemporaryFolder()
    let built = try hyte(["index", folder.path, "-", "--value", "kunta"], input: Self.lines)
    #expect(built.status == 0, "\(built.errors)")
    #expect(built.output == "\(folder.path): 3 descriptions (3 added)\n")
    try body(folder.path)
  }

  private static let statuses: [(line: String, status: Int32)] = [
    ("search INDEX liikunta", 0),
    ("search INDEX * --sort -kunta", 0), ("search INDEX omaishoitajat --filter -kunta:Kuopio", 1), ("search INDEX -- -uinti", 0),
    ("search INDEX -uinti", 64), ("index /nowhere/x - --value concept", 64),
    ("search INDEX xyzzy", 1),
    ("search INDEX (a", 64),
    ("search INDEX", 64),
    ("search INDEX kunat:x", 64),
    ("search INDEX a --facet nothing", 64),
    ("search /nowhere a", 66),
    ("search INDEX a --sort nothing", 64),
    ("search INDEX a --expand nothing", 64),
    ("search INDEX --like a", 0),
    ("search INDEX --like nobody", 1), ("search INDEX --like a --facet kunta", 64), ("search INDEX --table kunta,kunta --sort kunta", 64),
    ("search INDEX --table kohderyhmat,kunta", 0),
    ("search INDEX --table kunta", 64),
    ("index check INDEX", 0),
    ("index check /nowhere", 66),
    ("index stats INDEX", 0),
    ("index INDEX nofile.jsonl", 66),
    ("index INDEX - --value other", 64),
    ("index delete INDEX zz", 1),
    ("index delete /nowhere zz", 66),
    ("complete vertais", 0),
    ("complete qqqq", 1),
    ("expand kamratstöd", 0),
    ("expand xyzzy", 1),
    ("expand (a", 64),
    ("expand a --format opensearch", 0),
  ]

  @Test("answers in the exit status, and says what is wrong")
  func status() throws {
    try withIndex { index in
      for (line, expected) in Self.statuses {
        let done = try hyte(line.split(separator: " ").map { $0 == "INDEX" ? index : String($0) }, input: "")
        #expect(done.status == expected, "\(line)\n\(done.output)\(done.errors)")
        if expected > 1 { #expect(!done.errors.isEmpty, "\(line)") }
      }
    }
  }

  @Test("shows what was found, why, and how much there is")
  func text() throws {
    try withIndex { index in
      let done = try hyte(["search", index, "xyzzy", "OR", "kamratstöd", "--facet", "kunta", "--format", "text", "--expand", "concept"])
      #expect(
        done.output == """
          kamratstöd is vertaistuki [vertaistuki]
          1 description

          1  [Kamratstöd] för anhöriga
             I biblioteket.
             c · sv · kunta Vaasa
             → vertaistuki, läheiset, kirjastot

          kunta
            Vaasa  1 ████████████████████████

          """)
    }
  }

  @Test("writes JSON Lines with offsets in code points")
  func json() throws {
    try withIndex { index in
      let lines = try hyte(["search", index, "anhöriga", "--expand", "none"]).output.split(separator: "\n").map(String.init)
      #expect(lines.count == 2)
      #expect(lines[0] == #"{"query":"anhöriga","count":1,"expansions":[]}"#)
      #expect(lines[1].hasPrefix(#"{"id":"c","score":"#))
      #expect(lines[1].contains(#""language":"sv","texts":[{"field":"title","text":"Kamratstöd för anhöriga","highlights":[[15,23]]}"#))
      #expect(lines[1].hasSuffix(#""values":{"kunta":["Vaasa"]}}"#))
    }
  }

  @Test("passes over what has not changed, and deletes by id")
  func again() throws {
    let folder = TemporaryFolder()
    _ = try hyte(["index", folder.path, "-"], input: Self.lines)
    let again = try hyte(["index", "build", folder.path, "-"], input: Self.lines + #"{"id":"d","text":"Joogaa"}"#)
    #expect(again.output == "\(folder.path): 4 descriptions (1 added, 3 unchanged)\n")
    #expect(try hyte(["index", "delete", folder.path, "d"]).status == 0)
    #expect(try hyte(["index", "check", folder.path]).output.contains("3 descriptions"))
  }

  @Test("says what is damaged")
  func damage() throws {
    let folder = TemporaryFolder()
    _ = try hyte(["index", folder.path, "-"], input: Self.lines)
    let name = try #require(try hyteFiles(folder.path).first { $0.hasPrefix("segment") })
    var bytes = try [UInt8](contentsOfFile: folder.file(name))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(toFile: folder.file(name))
    let done = try hyte(["index", "check", folder.path])
    #expect(done.status == 65)
    #expect(done.errors.contains(name))
  }
}
