import Foundation
import Testing

@Suite("hyte tag") struct TagCommandTests {
  @Test("tags a text")
  func text() throws {
    let outcome = try hyte(["tag", "Vertaistukea omaishoitajille kohtaamispaikassa"])
    #expect(outcome.status == 0)
    for id in ["vertaistuki", "omaishoitajat", "kohtaamispaikat"] { #expect(outcome.output.contains(#""id":"\#(id)""#)) }
    #expect(outcome.output.hasPrefix(#"{"id":1,"language":"fi","concepts":["#))
    #expect(outcome.errors.isEmpty)
  }

  @Test("tags a file, standard input, and text, in the order of the arguments")
  func sources() throws {
    try withFile("a.txt", Array("vertaistuki".utf8)) { path in
      let outcome = try hyte(["tag", path, "-", "neuvonta"], input: "omaishoitajat\n")
      #expect(outcome.status == 0)
      let ids = outcome.output.split(separator: "\n")
      #expect(ids.count == 3 && ids[0].contains("vertaistuki") && ids[1].contains("omaishoitajat") && ids[2].contains("neuvonta"))
    }
  }

  @Test(
    "ends with a status that tells what happened",
    arguments: [
      (["tag", "qwertyuiop"], nil, 1), (["tag"], "", 1), (["tag", "--limit", "0", "x"], nil, 64),
      (["tag", "--format", "xml", "x"], nil, 64),
      (["tag", "no/such/file"], nil, 66), (["tag", "missing.jsonl"], nil, 66), (["tag", "--vocabulary", "missing.ttl", "x"], nil, 66),
      (["tag"], "{\"text\":\"vertaistuki\"}\nrubbish\n", 65), (["tag", "--input-format", "jsonl"], "rubbish", 65),
      (["tag", "vertaistuki"], nil, 0),
      (["tag", "--threshold", "2", "x"], nil, 64), (["tag", "--language", "de", "x"], nil, 64), (["nonsense"], nil, 64),
      (["tag", "/"], nil, 66),
    ] as [([String], String?, Int32)])
  func statuses(arguments: [String], input: String?, status: Int32) throws {
    let outcome = try hyte(arguments, input: input)
    #expect(outcome.status == status, "\(outcome.output) \(outcome.errors)")
    if status >= 64 { #expect(!outcome.errors.isEmpty) }
  }

  @Test("goes on after a line that cannot be read, and says which")
  func badLine() throws {
    let outcome = try hyte(
      ["tag"], input: "{\"id\":\"a\",\"text\":\"vertaistuki\"}\n{\"text\":\"\\ud800\"}\n{\"id\":\"c\",\"text\":\"neuvonta\"}\n")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.count == 3 && lines[1].hasPrefix(#"{"id":null,"line":2,"error":"#) && lines[2].contains("neuvonta"))
    #expect(outcome.errors.contains("2:1: error:") && outcome.errors.contains("surrogate"))
    #expect(outcome.status == 65)
  }

  @Test(
    "says what is wrong with a file that is not text",
    arguments: [[0xFF, 0xFE, 0x41, 0x00], [0x68, 0xE4, 0x6E], [0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01]] as [[UInt8]])
  func notText(bytes: [UInt8]) throws {
    try withFile("a.txt", bytes) { path in
      let outcome = try hyte(["tag", path])
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("a.txt") && outcome.errors.contains("text"))
    }
  }

  @Test("ends quietly when nobody reads on")
  func closedPipe() throws {
    let line = "{\"text\":\"vertaistuki neuvonta omaishoitajat\"}\n"
    try withFile("many.jsonl", Array(String(repeating: line, count: 5000).utf8)) { path in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("hyte").path) {
        folder = folder.deletingLastPathComponent()
      }
      process.arguments = ["-c", "set -o pipefail; '\(folder.path)/hyte' tag '\(path)' | head -n 1"]
      let (output, errors) = (Pipe(), Pipe())
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      _ = output.fileHandleForReading.readDataToEndOfFile()
      let said = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(said.isEmpty, "\(String(decoding: said, as: UTF8.self))")
    }
  }

  @Test("shows people the text with its mentions, and the preferred label beside another")
  func readable() throws {
    let outcome = try hyte(["tag", "--format", "text", "Järjestölähtöistä auttamistyötä."])
    #expect(outcome.output.contains("[Järjestölähtöistä auttamistyötä]"))
    #expect(outcome.output.contains("järjestölähtöinen auttamistyö → järjestölähtöinen auttamistoiminta"))
  }

  @Test("uses another vocabulary")
  func vocabulary() throws {
    let turtle = """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <http://e.org/> a skos:ConceptScheme .
      <http://e.org/k1> a skos:Concept ; skos:inScheme <http://e.org/> ; skos:prefLabel "kissat"@fi ; skos:hiddenLabel "kissa"@fi .
      """
    try withFile("v.ttl", Array(turtle.utf8)) { path in
      let outcome = try hyte(["tag", "--vocabulary", path, "Kissoille ja koirille"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains(#""id":"k1","uri":"http://e.org/k1","labels":{"fi":"kissat"},"facet":null"#))
    }
  }
}

@Suite("hyte concepts") struct ConceptsCommandTests {
  @Test("shows a concept by its id and by a label", arguments: ["vertaistuki", "kamratstöd", "https://w3id.org/hyte/vertaistuki"])
  func show(name: String) throws {
    let outcome = try hyte(["concepts", "show", name])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("https://w3id.org/hyte/vertaistuki") && outcome.output.contains("kamratstöd"))
  }

  @Test("finds concepts by a part of a label")
  func find() throws {
    let outcome = try hyte(["concepts", "find", "kamrat"])
    #expect(outcome.status == 0 && outcome.output.contains("vertaistuki"))
    #expect(try hyte(["concepts", "find", "qwertyuiop"]).status == 1)
    #expect(try hyte(["concepts", "show", "qwertyuiop"]).status == 1)
  }

  @Test("draws the hierarchy")
  func tree() throws {
    let outcome = try hyte(["concepts", "tree", "tuen-muodot"])
    #expect(outcome.status == 0 && outcome.output.contains("\n  vertaistuki  vertaistuki\n"))
  }
}

@Suite("hyte tag --all") struct AllMentionsTests {
  @Test("gives every mention of every label, whatever its score")
  func all() throws {
    let turtle = (0..<60).map {
      "<http://e.org/k\($0)> a <http://www.w3.org/2004/02/skos/core#Concept> ; <http://www.w3.org/2004/02/skos/core#prefLabel> \"sana\($0)\"@fi ."
    }.joined(separator: "\n")
    try withFile("v.ttl", Array(turtle.utf8)) { path in
      let text = (0..<60).map { "sana\($0)" }.joined(separator: " ja ")
      let outcome = try hyte(["tag", "--all", "--vocabulary", path, "--language", "fi", text])
      #expect(outcome.output.components(separatedBy: "\"mentions\":").count - 1 == 60)
    }
  }
}
