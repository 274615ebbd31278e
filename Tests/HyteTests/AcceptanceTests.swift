import Hyte
import Testing

/// The sentences of the articles for which the toolkit was made, with the concepts that they must be tagged with.
@Suite("Sentences that the toolkit was made for") struct AcceptanceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var sentence: String
    var concepts: Set<String>
    var testDescription: String { sentence }
  }

  static let cases: [Case] = {
    let path = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let bytes = try? InputFile.bytes(of: "/\(path)/Acceptance/accept.tsv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return Case(sentence: String(cells[1]), concepts: Set(cells[2].split(separator: " ").map(String.init)))
    }
  }()

  /// Expected concepts that are not found yet, by the beginning of the sentence. Take a line out as soon as it is found.
  static let known: [String: Set<String>] = [:]

  private static let tagger: Tagger = Tagger((try? HyteVocabulary.thesaurus()) ?? Thesaurus())

  @Test("are all there")
  func count() { #expect(Self.cases.count == 22) }

  @Test("are tagged with their concepts", arguments: cases)
  func sentence(_ acceptance: Case) {
    let thesaurus = Self.tagger.thesaurus
    let found = Set(Self.tagger.tag(Document(acceptance.sentence)).suggestions.map { thesaurus.id(of: $0.concept) })
    let known = Self.known.first { acceptance.sentence.hasPrefix($0.key) }?.value ?? []
    #expect(acceptance.concepts.subtracting(found).subtracting(known) == [])
    #expect(known.intersection(found) == [], "found by now: take them out of the list")
  }
}
