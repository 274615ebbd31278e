import Hyte
import TestSupport
import Testing

@Suite("Tables in, tables out") struct TableOutputTests {
  private static let tagger: Tagger = Tagger((try? HyteVocabulary.thesaurus()) ?? Thesaurus())

  private func tag(
    _ inputs: [String], as input: any DescriptionFormat = TableFormat.csv, to format: any TaggingFormat = TableOutput.csv, jobs: Int = 1
  ) async throws -> (text: String, warnings: [Diagnostic], unreadable: [Diagnostic]) {
    var pipeline = TaggingPipeline(tagger: Self.tagger, options: TaggingOptions(), format: format, style: TaggingStyle())
    pipeline.jobs = jobs
    var bytes: [UInt8] = []
    var written = TaggingPipeline.Written()
    var warnings: [Diagnostic] = []
    var unreadable: [Diagnostic] = []
    for text in inputs {
      var reader = input.records(of: try InputFile("/dev/null"), startingWith: Array(text.utf8), source: "table")
      let summary = try await pipeline.run(&reader, format: input, written: &written, write: { bytes += $0 }, report: { _ in })
      warnings += summary.warnings
      unreadable += summary.unreadable
    }
    return (String(decoding: bytes, as: UTF8.self), warnings, unreadable)
  }

  @Test("gives the rows back byte by byte, with columns added")
  func rows() async throws {
    let table = "\u{FEFF}id;nimi;kuvaus\r\n1;\"Kahvi; tee\";\"Vertaistukea\r\nkaikille\"\r\n\"2\";tyhjä;\r\n"
    #expect(
      try await tag([table]).text
        == "\u{FEFF}id;nimi;kuvaus;concepts;labels;scores\r\n1;\"Kahvi; tee\";\"Vertaistukea\r\nkaikille\";vertaistuki;vertaistuki;"
        + "\(try await score("Kahvi; tee", "Vertaistukea\r\nkaikille"))\r\n\"2\";tyhjä;;;;\r\n")
  }

  private func score(_ title: String, _ text: String) async throws -> String {
    let document = Document(fields: [Array(title.utf8), Array(text.utf8)], title: 0)
    var json = JSONWriter()
    json.decimal(try #require(Self.tagger.tag(document).suggestions.first).score)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("keeps the columns in line where rows are too short or too long, and warns")
  func ragged() async throws {
    let (text, warnings, unreadable) = try await tag(["id,text\n1\n2,neuvonta,extra\n"])
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "id,text,concepts,labels,scores" && lines[1] == "1,,,,")
    #expect(lines[2].hasPrefix("2,neuvonta,neuvonta,neuvonta,0.") && lines[2].hasSuffix(",extra"))
    #expect(warnings.count == 2 && unreadable.isEmpty)
  }

  @Test("writes tabs for commas, and numbers a column whose name is taken")
  func tabs() async throws {
    let (text, _, _) = try await tag(["concepts,text\n\"a,b\",x\n"], to: TableOutput.tsv)
    #expect(text == "concepts\ttext\tconcepts_2\tlabels\tscores\na,b\tx\t\t\t\n")
  }

  @Test("has ids and languages of other input")
  func lines() async throws {
    let (text, _, _) = try await tag([#"{"id":"a,b","text":"Vertaistukea ja neuvontaa"}"# + "\nrubbish\n"], as: JSONLinesFormat())
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines[0] == "id,language,concepts,labels,scores" && lines[2] == ",,,,")
    #expect(lines[1].hasPrefix("\"a,b\",fi,neuvonta|vertaistuki,") || lines[1].hasPrefix("\"a,b\",fi,vertaistuki|neuvonta,"))
  }

  @Test("refuses to make one table of tables with different columns")
  func differentTables() async throws {
    #expect(try await tag(["id,text\n1,a\n", "id,text\n2,b\n"]).text.split(separator: "\n").count == 3)
    await #expect(throws: DescriptionError.self) { try await tag(["id,text\n1,a\n", "id,title\n2,b\n"]) }
  }

  @Test("gives the same bytes for any number of jobs")
  func jobs() async throws {
    let table = "id,text\n" + (0..<2000).map { "\($0),\"neuvonta \($0),\nja vertaistuki\"\n" }.joined()
    #expect(try await tag([table], jobs: 1).text == tag([table], jobs: 3).text)
  }
}

@Suite("Mentions in HTML") struct MarkupMentionTests {
  private static let tagger: Tagger = Tagger((try? HyteVocabulary.thesaurus()) ?? Thesaurus())

  private func mentions(of field: Description.Field) -> [(raw: [UInt8], mention: Mention)] {
    var workspace = Tagger.Workspace()
    let tagged = Self.tagger.tag(Description(id: [], language: "fi", fields: [field]), using: &workspace)
    return tagged.suggestions.flatMap(\.mentions).map { (Array(field.text[$0.range]), $0) }
  }

  @Test("point into the markup")
  func places() {
    let field = Description.Field(
      name: "text", text: Array("<p>Vertais<b>tukea</b> &amp; omais&shy;hoitajille</p><p>neuvontaa</p>".utf8), isMarkup: true)
    let words = Set(mentions(of: field).map { String(decoding: $0.raw, as: UTF8.self) })
    #expect(words.isSuperset(of: ["Vertais<b>tukea", "omais&shy;hoitajille", "neuvontaa"]))
  }

  @Test("are the mentions of the plain text, and their raw slices show the same")
  func property() {
    var random = SplitMix64(seed: 5)
    let words = ["vertaistukea", "omaishoitajille", "päihde- ja mielenterveystyö", "neuvontaa", "ilman ajanvarausta", "kahvia", "nuorille"]
    let marks = ["<b>", "</b>", "<br>", "<p>", "</p>", "&amp;", "&nbsp;", "<!-- a -->", " ", ", ", ". ", "<i x='>'>"]
    var count = 0
    for _ in 0..<300 {
      var raw: [UInt8] = []
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        var word = words[Int.random(in: 0..<words.count, using: &random)]
        if Bool.random(using: &random) { word = word.replacing("ä", with: "&auml;") }
        if Bool.random(using: &random) {
          word.insert(contentsOf: "<em>", at: word.index(word.startIndex, offsetBy: 2))
        }
        raw += Array((word + marks[Int.random(in: 0..<marks.count, using: &random)] + " ").utf8)
      }
      let field = Description.Field(name: "text", text: raw, isMarkup: true)
      let plain = Description.Field(name: "text", text: field.plain)
      let (inMarkup, inPlain) = (mentions(of: field), mentions(of: plain))
      #expect(inMarkup.count == inPlain.count)
      for (one, other) in zip(inMarkup, inPlain) {
        #expect(one.mention.concept == other.mention.concept && MarkupText(one.raw).plain == other.raw)
        count += 1
      }
    }
    #expect(count > 500)
  }
}
