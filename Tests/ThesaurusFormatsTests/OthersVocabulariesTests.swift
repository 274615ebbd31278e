import Testing
import TextPrimitives
import Thesaurus
import ThesaurusFormats

/// Vocabularies that others made to try their own tools on.
enum OthersVocabularies {
  /// Beside the repository; empty where they are absent.
  static let paths: [String] = {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return (try? InputFile.paths(inFolder: "\(root)/shared/conformance/interfaces/skosmos/vocabularies", endingIn: ".ttl")) ?? []
  }()
}

@Suite(
  "Vocabularies of others", .enabled(if: !OthersVocabularies.paths.isEmpty, "Skosmos's test vocabularies are not beside the repository"))
struct OthersVocabulariesTests {
  @Test("are read without an error into a sound thesaurus, and written and read again the same", arguments: OthersVocabularies.paths)
  func sound(path: String) throws {
    let (thesaurus, diagnostics) = try Thesaurus.read([ThesaurusFile(name: path, bytes: try InputFile.bytes(of: path))])
    #expect(thesaurus.brokenInvariants() == [])
    #expect(diagnostics.allSatisfy { $0.severity == .warning }, "\(diagnostics)")
    let write = try #require(ThesaurusFormat.turtle.write)
    let bytes = try write(thesaurus)
    let again = try Thesaurus.read([ThesaurusFile(name: "again.ttl", bytes: bytes)]).thesaurus
    #expect(try write(again) == bytes)
    #expect(again.count == thesaurus.count && again.labelCount == thesaurus.labelCount)
  }

  @Test(
    "have the concepts that are in them, counted by hand", arguments: [("cycle.ttl", 4), ("groups.ttl", 7), ("dup.ttl", 7), ("xl.ttl", 1)])
  func counted(name: String, concepts: Int) throws {
    let path = try #require(OthersVocabularies.paths.first { $0.hasSuffix("/" + name) })
    let thesaurus = try Thesaurus.read([ThesaurusFile(name: path, bytes: try InputFile.bytes(of: path))]).thesaurus
    #expect(thesaurus.count == concepts)
  }
}
