import Foundation
import Testing

/// The bad vocabularies as files, for the tools of others: `BAD_VOCABULARIES=FOLDER swift test --filter BadVocabularyFiles`, then
/// `Tests/Peers/rdf/bad.py`.
@Suite("Bad vocabularies as files")
struct BadVocabularyFiles {
  private static let folder = ProcessInfo.processInfo.environment["BAD_VOCABULARIES"]

  @Test("are written where the environment says", .enabled(if: folder != nil))
  func write() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var counts: [String: Int] = [:]
    for vocabulary in [BadVocabulary(code: "clean", turtle: "")] + BadVocabulary.all where vocabulary.earlier == nil {
      counts[vocabulary.code, default: 0] += 1
      let name = "\(vocabulary.code)-\(counts[vocabulary.code] ?? 0).ttl"
      let text = BadVocabulary.prefixes + BadVocabulary.clean + vocabulary.turtle
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
  }
}
