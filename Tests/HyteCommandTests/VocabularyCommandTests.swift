import Testing

@Suite("hyte vocabulary")
struct VocabularyCommandTests {
  private static let head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix : <https://example.org/> .\n"
  private static let clean =
    head + ": a skos:ConceptScheme ; skos:prefLabel \"E\"@fi .\n"
    + ":a a skos:Concept ; skos:prefLabel \"liikunta\"@fi ; skos:inScheme : ; skos:topConceptOf : .\n"
    + ":b a skos:Concept ; skos:prefLabel \"uinti\"@fi ; skos:inScheme : ; skos:broader :a .\n"

  @Test("check finds no error in the hyte vocabulary")
  func shipped() throws {
    let outcome = try hyte(["vocabulary", "check"])
    #expect(outcome.status == 0 && outcome.output.contains("\n0 errors, "), "\(outcome)")
  }

  @Test("check ends with 1 for errors and 65 for bad syntax, and names file and line")
  func status() throws {
    try withFile("v.ttl", Array(Self.clean.utf8)) { path in
      let outcome = try hyte(["vocabulary", "check", path])
      #expect(outcome.status == 0, "\(outcome)")
    }
    try withFile("v.ttl", Array((Self.clean + ":b skos:prefLabel \"uiminen\"@fi .").utf8)) { path in
      let outcome = try hyte(["vocabulary", "check", path, "--only", "S14"])
      #expect(outcome.status == 1 && outcome.output.hasPrefix("\(path):5: error: “uiminen”@fi is a second preferred label of b"))
      #expect(try hyte(["vocabulary", "check", path, "--only", "S27"]).status == 0)
      #expect(try hyte(["vocabulary", "check", path, "--format", "sarif"]).output.contains("\"ruleId\":\"ipl\""))
    }
    try withFile("v.ttl", Array((Self.clean + ":b skos:prefLabel \"uimi").utf8)) { path in
      let outcome = try hyte(["vocabulary", "check", path])
      #expect(outcome.status == 65, "\(outcome)")
    }
    #expect(try hyte(["vocabulary", "check", "--only", "nix"]).status == 64)
    #expect(try hyte(["vocabulary", "check", "no-such-folder"]).status == 66)
  }

  @Test("check --since tells of concepts that are gone, and diff of what has changed")
  func releases() throws {
    try withFile("old.ttl", Array(Self.clean.utf8)) { old in
      let text = Self.clean.split(separator: "\n").dropLast().joined(separator: "\n")
      try withFile("new.ttl", Array(text.utf8)) { new in
        let outcome = try hyte(["vocabulary", "check", new, "--since", old, "--only", "rid"])
        #expect(outcome.status == 1 && outcome.output.contains("b (“uinti”) was there before"))
        #expect(try hyte(["vocabulary", "diff", old, new]).output.hasPrefix("removed     b “uinti”\n"))
        #expect(try hyte(["vocabulary", "diff", old, new, "--format", "json"]).output.contains("\"removed\":[{"))
      }
    }
  }

  @Test("convert goes to a spreadsheet and back", arguments: ["csv", "csv-excel", "tsv"])
  func tables(format: String) throws {
    let turtle = try hyte(["vocabulary", "convert", "--from", "turtle", "--to", "turtle"], input: Self.clean).output
    let table = try hyte(["vocabulary", "convert", "--from", "turtle", "--to", format], input: Self.clean)
    #expect(table.status == 0 && table.output.contains("label_fi"))
    let back = try hyte(["vocabulary", "convert", "--to", "ntriples"], input: table.output)
    #expect(back.status == 0)
    let lines = Set(back.output.split(separator: "\n"))
    let expected = try hyte(["vocabulary", "convert", "--from", "turtle", "--to", "ntriples"], input: turtle).output.split(separator: "\n")
    #expect(lines == Set(expected), "\(back.output)")
  }

  @Test("convert writes synonyms of the hyte vocabulary for search engines")
  func synonyms() throws {
    let text = try hyte(
      ["vocabulary", "convert", "--from", "turtle", "--to", "synonyms"], input: Self.clean + ":b skos:altLabel \"uiminen\"@fi .")
    #expect(text.output == "# fi\nuinti, uiminen\n")
  }

  @Test("stats count what a terminologist has to review")
  func stats() throws {
    let outcome = try hyte(["vocabulary", "stats"])
    #expect(outcome.status == 0 && outcome.output.contains("review labels") && outcome.output.contains("\nsv "))
  }
}
