import Descriptions
import TestSupport
import Testing
import TextPrimitives

@Suite("Tables of descriptions") struct TableFormatTests {
  @Test("reads the columns that are called like a title or a text")
  func roles() throws {
    let table = "\u{FEFF}Tunnus;Kieli;Puhelin;Kuvaus;Nimi\r\na-1;sv;040;\"Text; mer\r\ntext\";Namn\r\n"
    let reading = try Reading(table, as: TableFormat.csv)
    #expect(reading.lines == ["\"a-1\" sv Nimi=Namn Kuvaus=Text; mer\r\ntext"])
    let row = reading.descriptions.first?.row
    #expect(row?.layout.hasMark == true && row?.layout.endsInReturn == true && row?.cells.count == 5)
  }

  @Test("reads the columns that are asked for, and says which there are")
  func fields() throws {
    let table = "a,b\n1,2\n"
    #expect(try Reading(table, as: TableFormat.csv, fields: ["B"]).lines == ["2 - b=2"])
    #expect(try Reading(table, as: TableFormat.csv).lines == ["2 - a=1 b=2"])
    #expect(try Reading(table, as: TableFormat.csv, fields: ["c"]).errors == ["2: there is no column c; there are a, b"])
  }

  @Test("reads rows with too many or too few cells, and says so")
  func ragged() throws {
    let reading = try Reading("id,title,text\n1,a\n2,b,c,d\n3,e,f\n", as: TableFormat.csv)
    #expect(reading.lines == ["\"1\" - title=a", "\"2\" - title=b text=c", "\"3\" - title=e text=f"])
    #expect(reading.records.map { $0.warning != nil } == [true, true, false])
  }

  @Test("goes on after a row that is not UTF-8")
  func encoding() throws {
    let reading = try Reading(Array("text\na\n".utf8) + [0xE4, 0x0A] + Array("b\n".utf8), as: TableFormat.csv)
    #expect(reading.lines == ["2 - text=a", "4 - text=b"])
    #expect(reading.errors.count == 1)
  }

  @Test(
    "tells what a column is from its name",
    arguments: [
      ("Kuvaus (fi)", FieldRole.text), ("short_description_sv", .text), ("NIMI", .title), ("name", .title), ("id", .identifier),
      ("lang", .language), ("Puhelin", nil), ("", nil), ("fi", nil),
    ])
  func names(name: String, role: FieldRole?) { #expect(FieldRole(of: name) == role) }

  @Test("reads the lines of an Annif corpus with their subjects")
  func annif() throws {
    let text = "Vertaistukea\t<http://e.org/a> http://e.org/b\thttp://e.org/c\n\nei aiheita\n"
    #expect(DescriptionFormats.format(ofPath: "corpus.tsv", beginning: Array(text.utf8)).name == "annif")
    #expect(DescriptionFormats.format(ofPath: "table.tsv", beginning: Array("id\ttext\n".utf8)).name == "tsv")
    let reading = try Reading(text, as: AnnifFormat())
    #expect(reading.lines == ["1 - text=Vertaistukea", "3 - text=ei aiheita"])
    #expect(reading.descriptions.map(\.subjects) == [["http://e.org/a", "http://e.org/b", "http://e.org/c"], []])
  }

  @Test("reads a folder of an Annif corpus, and says which text has no subjects")
  func folder() throws {
    let first = try TemporaryFile(Array("Vertaistukea".utf8), named: "a.txt")
    let folder = String(first.path.dropLast("/a.txt".count))
    for (name, text) in [
      ("a.tsv", "<http://e.org/a>\tvertaistuki\nhttp://e.org/b\n"), ("b.txt", "Neuvontaa"), ("b.key", "neuvonta\n ohjaus\r\n"),
      ("c.txt", "x"),
    ] {
      let file = try OutputFile("\(folder)/\(name)")
      try file.write(text)
      try file.flush()
    }
    var corpus = try AnnifFolder(folder)
    #expect(corpus.count == 3)
    var lines: [String] = []
    while let text = corpus.next() {
      switch text {
      case .description(let description): lines.append(description.subjects.joined(separator: " "))
      case .unreadable(let diagnostic): lines.append("! \(diagnostic.file?.suffix(5) ?? "")")
      }
    }
    #expect(lines == ["http://e.org/a http://e.org/b", "neuvonta ohjaus", "! c.txt"])
    #expect(throws: FileError.self) { try AnnifFolder(folder + "/missing") }
  }
}
