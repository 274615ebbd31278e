import Testing

@Suite("hyte with formats") struct FormatCommandTests {
  @Test("brings the rows of a table back with concepts")
  func table() throws {
    try withFile("a.csv", Array("id;Nimi;Kuvaus\n1;Ryhmä;Vertaistukea\n2;\n".utf8)) { path in
      let outcome = try hyte(["tag", "--format", "csv", "--include", "vertaistuki", path])
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("id;Nimi;Kuvaus;concepts;labels;scores\n1;Ryhmä;Vertaistukea;vertaistuki;vertaistuki;0."))
      #expect(outcome.output.hasSuffix("\n2;;;;;\n"))
      #expect(outcome.errors.contains("a.csv:3:1: warning: 2 cells where the first row has 3"))
    }
  }

  @Test("reads services, one answer a language, and takes HTML for what it shows")
  func services() throws {
    let service = #"""
      [{"id":"s1","serviceNames":[{"language":"fi","type":"Name","value":"Neuvonta"},{"language":"sv","type":"Name","value":"Rådgivning"}],
      "serviceDescriptions":[{"language":"fi","type":"Description","value":"<p>Vertais<b>tukea</b></p>"}]}]
      """#
    let outcome = try hyte(["tag", "--format", "jsonl"], input: service)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix(#"{"id":"s1-fi","language":"fi""#) && lines[1].hasPrefix(#"{"id":"s1-sv""#))
    #expect(lines[0].contains(#""field":"Description","start":3,"end":18,"text":"Vertais<b>tukea""#))
    let html = try hyte(["tag", "--html", "--format", "jsonl"], input: "Vertais<b>tukea</b>")
    #expect(html.output.contains(#""start":0,"end":15,"text":"Vertais<b>tukea""#))
  }

  @Test("chooses concepts, and says what it does not know")
  func selection() throws {
    let text = "Vertaistukea ja neuvontaa nuorille"
    let some = try hyte(["tag", "--facet", "kohderyhmat", text])
    #expect(some.output.contains(#""id":"nuoret""#) && !some.output.contains(#""id":"vertaistuki""#))
    let (both, narrow) = (try hyte(["tag", "Äidit ja vanhemmat"]), try hyte(["tag", "--no-broader", "Äidit ja vanhemmat"]))
    #expect(both.output.contains(#""id":"aidit""#) && both.output.contains(#""id":"vanhemmat""#))
    #expect(narrow.output.contains(#""id":"aidit""#) && !narrow.output.contains(#""id":"vanhemmat""#))
    let rest = try hyte(["tag", "--not-under", "kohderyhmat", "--limit-per-facet", "1", text])
    #expect(!rest.output.contains(#""id":"nuoret""#) && rest.status == 0)
    for arguments in [["--under", "qwerty"], ["--facet", "nuoret"], ["--scheme", "x"], ["--limit-per-facet", "0"]] {
      let outcome = try hyte(["tag"] + arguments + [text])
      #expect(outcome.status == 64 && !outcome.errors.isEmpty)
    }
  }

  @Test("lists terms that the vocabulary lacks")
  func gaps() throws {
    let lines = [
      "Kylällä toimii perhekahvila", "Perhekahvilassa on vertaistukea", "Meidän perhekahvilaan voi tulla", "Tule nyt perhekahvilaan",
    ]
    let input = lines.map { "{\"text\":\"\($0)\"}\n" }.joined()
    let outcome = try hyte(["gaps", "--format", "tsv", "--vocabulary", "missing.ttl"], input: input)
    #expect(outcome.status == 66)
    let turtle = """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <http://e.org/p> a skos:Concept ; skos:prefLabel "perhe"@fi .
      <http://e.org/k> a skos:Concept ; skos:prefLabel "kahvila"@fi .
      """
    try withFile("v.ttl", Array(turtle.utf8)) { path in
      let found = try hyte(["gaps", "--format", "tsv", "--vocabulary", path], input: input)
      #expect(found.status == 0)
      #expect(found.output.hasPrefix("term\tlanguage\tdocuments\toccurrences\tforms\texamples\nperhekahvila\tfi\t4\t4\t"))
      #expect(try hyte(["gaps", "--format", "jsonl", "--vocabulary", path], input: input).output.hasPrefix(#"{"term":"perhekahvila","#))
      #expect(try hyte(["gaps", "--vocabulary", path], input: "{\"text\":\"\"}").status == 1)
      #expect(try hyte(["gaps", "--vocabulary", path], input: input + "{rubbish\n").status == 65)
    }
  }
}
