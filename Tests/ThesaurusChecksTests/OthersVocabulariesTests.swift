import Testing
import TextPrimitives
import Thesaurus
import ThesaurusChecks
import ThesaurusFormats

/// Vocabularies that others made to try their own tools on, and what is to be found in each.
enum OthersVocabularies {
  /// Beside the repository; empty where they are absent.
  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    + "/shared/conformance/interfaces/skosmos/vocabularies"
  static let paths = (try? InputFile.paths(inFolder: folder, endingIn: ".ttl")) ?? []

  /// How often each check finds something; `read` is what the reader says.
  ///
  /// Skosify 2.3.0 finds the same of what it looks for: the two circles of `cycle.ttl` (one is a concept under itself, `rrc`), the
  /// redundant step of `test-qualified-broader.ttl`, the four preferred labels of one concept of `test.ttl` and its variants, and no
  /// other circle, redundant step, clash of relations or overlap of labels.
  static let findings = [
    "altlabel.ttl": "mol 1 oc 1 uc 1", "cbd.ttl": "cns 1 mol 2 oc 2 uc 2", "changes.ttl": "cns 1 dwr 1 mol 3 oc 3 uc 3",
    "collation.ttl": "cns 1 mol 3 uc 3 urc 2", "conceptPropertyLabels.ttl": "ilc 3 mol 3 mri 2 oc 1 read 1 uc 3",
    "cycle.ttl": "chr 1 mol 4 rrc 1 uc 4", "date.ttl": "cns 1 mol 5 oc 5 read 1 uc 5", "default_graph.ttl": "",
    "dup.ttl": "cns 1 mol 7 oc 7 ol 2 read 6 uc 7", "dupgroup.ttl": "cns 1 mol 1 oc 1 read 1 uc 1 urc 1",
    "groups.ttl": "dwr 1 ilc 6 mol 6 ncl 1 read 1 uc 5 urc 3", "hash.ttl": "oc 2 oilt 1 uc 2",
    "http304.ttl": "cns 7 mol 7 oc 7 otc 2 uc 7", "mapping.ttl": "cns 1 oc 2 uc 2",
    "multiple-schemes.ttl": "ml 3 mol 6 oc 6 read 3 uc 6 urc 6", "myns-ontology.ttl": "",
    "nolang.ttl": "cns 2 mol 3 ncl 1 oc 1 oilt 3 uc 2 urc 2", "prefix.ttl": "cns 1 mol 1 oc 1 read 1 uc 1",
    "sub.ttl": "cns 1 mol 1 oc 1 read 1 uc 1", "subtag.ttl": "cns 1 mol 1 oc 1 uc 1",
    "test-551-A.ttl": "mol 551 tchbc 550 uc 551 urc 550", "test-concept-schemes.ttl": "mol 6 oc 4 uc 6 urc 8",
    "test-hierarchy-without-top-concepts.ttl": "cns 5 dwr 1 ilc 16 ipl 3 ml 2 mol 17 mri 3 ncl 1 oc 5 oilt 5 otc 1 read 2 uc 17",
    "test-hierarchy.ttl": "cns 5 dwr 1 ilc 16 ipl 3 ml 2 mol 17 mri 3 ncl 1 oc 5 oilt 5 read 2 uc 17", "test-marc.ttl": "otc 1",
    "test-notation-sort.ttl": "cns 4 dcc 1 dwr 1 ilc 14 ml 2 mol 16 mri 3 ncl 1 oc 3 read 5 uc 14 urc 4",
    "test-qualified-broader.ttl": "cns 1 hr 1 mol 3 uc 3 urc 3", "test-qualified-notation.ttl": "cns 1 mol 5 oc 5 ol 3 uc 5",
    "test-rdf-list.ttl": "mol 27 read 1 uc 23 urc 1",
    "test.ttl": "cns 6 dwr 1 ilc 16 ipl 3 ml 2 mol 17 mri 3 ncl 1 oc 5 oilt 5 read 7 uc 15 urc 4",
    "testconfig.ttl": "cns 2 ilc 1 ml 1 mol 3 oc 3 read 19 uc 3 urc 1", "xl.ttl": "cns 1 mol 1 oc 1 read 1 uc 1",
    "yso.ttl":
      "cns 5519 dlv 1 ilc 100 ipl 2 lfo 26 lif 18 ml 7117 mol 7119 oc 1598 ol 2 pws 10 read 19 uc 7350 urc 7842 var 55",
  ]
}

@Suite(
  "Vocabularies of others, checked",
  .enabled(if: !OthersVocabularies.paths.isEmpty, "Skosmos's test vocabularies are not beside the repository"))
struct OthersVocabulariesTests {
  @Test("load with the findings they deserve", arguments: OthersVocabularies.paths)
  func findings(path: String) throws {
    let (thesaurus, diagnostics, source) = try Thesaurus.readWithSource([ThesaurusFile(name: path, bytes: try InputFile.bytes(of: path))])
    #expect(thesaurus.brokenInvariants() == [])
    #expect(diagnostics.allSatisfy { $0.severity == .warning })
    var counts: [String: Int] = diagnostics.isEmpty ? [:] : ["read": diagnostics.count]
    for finding in ThesaurusCheck.findings(in: CheckedThesaurus(thesaurus, source: source)) { counts[finding.code, default: 0] += 1 }
    let name = String(path.split(separator: "/").last ?? "")
    let found = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " ")
    print("\(name): \(thesaurus.count) concepts, \(found.isEmpty ? "nothing found" : found)")
    #expect(found == OthersVocabularies.findings[name])
  }
}
