import Testing
import TextPrimitives
import Thesaurus
import ThesaurusFormats

@Suite("Formats of other tools")
struct OtherFormatsTests {
  private func written(_ format: ThesaurusFormat, _ turtle: String) throws -> String {
    let write = try #require(format.write)
    return String(decoding: try write(try thesaurus(turtle).thesaurus), as: UTF8.self)
  }

  private let drinks = """
    :a a skos:Concept ; skos:prefLabel "kahvi, musta"@fi, "kaffe"@sv ; skos:altLabel "java # 1"@fi, "sump"@sv ; skos:notation "1" .
    :b a skos:Concept ; skos:prefLabel "vanha"@fi ; skos:altLabel "mennyt"@fi ; owl:deprecated true .
    :c a skos:Concept ; skos:prefLabel "tee"@fi ; skos:hiddenLabel "Sump"@fi, "Tee: vihreä"@fi .
    """

  @Test("Annif's CSV has a column for each language, and no deprecated concepts")
  func annifCSV() throws {
    let text = try written(.annifCSV, drinks)
    #expect(text.hasPrefix("uri,label_fi,label_sv,notation\n") && text.contains(",\"kahvi, musta\",kaffe,1\n") && !text.contains("vanha"))
    let again = try Thesaurus.read([ThesaurusFile(name: "a.csv", bytes: Array(text.utf8))])
    #expect(again.thesaurus.count == 2 && again.diagnostics.isEmpty)
    #expect(again.thesaurus.concepts(labelled: "kaffe", language: "sv").count == 1 && again.thesaurus.concepts(notation: "1").count == 1)
  }

  @Test("Annif's TSV is read without and with notations")
  func annifTSV() throws {
    let text = try written(.annifTSV, drinks)
    #expect(text.contains(">\tkahvi, musta\t1\n") && text.hasSuffix(">\ttee\n"))
    let again = try Thesaurus.read([ThesaurusFile(name: "a.tsv", bytes: Array("\u{FEFF}\(text)rikki\n\n".utf8))])
    #expect(again.thesaurus.count == 2)
    #expect(again.diagnostics.first { $0.severity == .error }?.position?.line == 3)
  }

  @Test("synonyms are lines of equivalents by language, with commas and number signs escaped")
  func synonyms() throws {
    let expected = "# fi\nkahvi\\, musta, java \\# 1\ntee, Sump, Tee: vihreä\n# sv\nkaffe, sump\n"
    #expect(try written(.synonyms, drinks) == expected)
  }

  @Test("PostgreSQL's thesaurus replaces by preferred labels, each phrase once")
  func postgreSQL() throws {
    #expect(try written(.postgreSQL, drinks) == "# fi\nSump : tee\n# sv\n")
  }

  @Test("a format that is only written says so")
  func onlyWritten() throws {
    let found = try Thesaurus.read([ThesaurusFile(name: "a.jsonld", bytes: Array("{}".utf8))]).diagnostics
    #expect(found.map(\.severity) == [.error] && found[0].message.contains("only written"))
  }

  @Test(
    "tables in another encoding are told of, with the line, and what can be read is kept",
    arguments: ["id,label_fi\nurn:x:a,y\nurn:x:b,§\n", "uri,label_fi\nurn:x:a,y\nurn:x:b,§\n", "<urn:x:a>\ty\n\n<urn:x:b>\t§\n"])
  func encoding(table: String) throws {
    let name = table.hasPrefix("<") ? "v.tsv" : "v.csv"
    let latin = table.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }  // § is one byte in Latin-1
    let (thesaurus, diagnostics) = try Thesaurus.read([ThesaurusFile(name: name, bytes: latin)])
    #expect(thesaurus.count == 2 && thesaurus.concepts(labelled: "y") == [0])
    #expect(diagnostics.map(\.severity) == [.error] && diagnostics.map(\.position?.line) == [3])
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in table.utf16 { wide += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] }
    let format = try #require(ThesaurusFormat.of(file: name, beginning: latin[...]))
    let found = try Thesaurus.read([ThesaurusFile(name: name, bytes: wide)], format: format).diagnostics
    #expect(found.contains { $0.severity == .error && $0.message.contains("UTF-16") })
  }
}
