import Testing
import TextPrimitives
import Thesaurus
import ThesaurusChecks
import ThesaurusFormats

@Suite("Check report")
struct CheckReportTests {
  private static func report() throws -> (CheckReport, Thesaurus) {
    let bytes = Array((BadVocabulary.prefixes + BadVocabulary.clean + ":kerho skos:prefLabel \"seura \\\"x\\\"\"@fi .").utf8)
    let (thesaurus, diagnostics, source) = try Thesaurus.readWithSource([ThesaurusFile(name: "käsin/v 1.ttl", bytes: bytes)])
    let findings = ThesaurusCheck.findings(in: CheckedThesaurus(thesaurus, source: source))
    return (CheckReport(findings: findings, diagnostics: diagnostics), thesaurus)
  }

  @Test("is text with file, line, severity, code and remedy")
  func text() throws {
    let text = try Self.report().0.text(showsNotes: false)
    #expect(
      text.contains("käsin/v 1.ttl:12: error: “seura \"x\"”@fi is a second preferred label of kerho, beside “kerhot” [ipl]\n"), "\(text)")
    #expect(text.contains("[ipl] A concept has two preferred labels in one language. Keep one"))
    #expect(text.contains("1 error, "))
  }

  @Test("is JSON that holds the same")
  func json() throws {
    let (report, thesaurus) = try Self.report()
    let value = try JSONValue(parsing: report.json(of: thesaurus).span)
    #expect(value["errors"]?.double == 1)
    let finding = try #require(value["findings"]?.elements.first { $0["code"]?.string == "ipl" })
    #expect(finding["line"]?.double == 12 && finding["concept"]?.string == "https://example.org/kerho")
  }

  @Test("is SARIF with a rule for every result, and paths as URIs")
  func sarif() throws {
    let value = try JSONValue(parsing: try Self.report().0.sarif().span)
    let run = try #require(value["runs"]?.elements.first)
    let rules = Set((run["tool"]?["driver"]?["rules"]?.elements ?? []).map { $0["id"]?.string })
    let results = run["results"]?.elements ?? []
    #expect(!results.isEmpty && results.allSatisfy { rules.contains($0["ruleId"]?.string) })
    let place = results[0]["locations"]?.elements.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.string == "k%C3%A4sin/v%201.ttl")
    #expect(place?["region"]?["startLine"]?.double == 12)
  }
}
