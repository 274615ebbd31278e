import TestSupport
import Testing
import TextPrimitives

@testable import SearchIndex

/// Indexes whose bytes were changed and whose checksums were made to agree: what a fault in the software that wrote them would look like.
@Suite("Indexes that are wrong in spite of their checksums")
struct ForgedIndexTests {
  /// Writes a changed segment with the checksums that fit it.
  private static func forge(_ bytes: [UInt8], in folder: TemporaryFolder) throws {
    var bytes = bytes
    var manifest = try Manifest.read(folder: folder.path)
    let body = manifest.segments[0].footerStart
    for block in 0..<(body + VerifiedFile.blockSize - 1) / VerifiedFile.blockSize {
      let end = min((block + 1) * VerifiedFile.blockSize, body)
      let checksum = unsafe Checksum64.of(bytes.span.extracting(block * VerifiedFile.blockSize..<end).bytes)
      for byte in 0..<8 { bytes[body + 8 * block + byte] = UInt8(truncatingIfNeeded: checksum >> UInt64(8 * byte)) }
    }
    manifest.segments[0].footerChecksum = unsafe Checksum64.of(bytes.span.extracting(body..<bytes.count).bytes)
    try folder.write(bytes, to: manifest.segments[0].fileName)
    try folder.write(manifest.encoded(), to: Manifest.fileName)
  }

  @Test("pass when nothing is wrong", arguments: [1, 40, 3000])
  func sound(count: Int) throws {
    let folder = TemporaryFolder()
    try SampleCollection(seed: 5, count: count).index(in: folder).snapshot().verify()
  }

  @Test("are found, or are right after all; nothing traps, whichever bit is changed")
  func everyBit() throws {
    let folder = TemporaryFolder()
    let sample = SampleCollection(seed: 3, count: 5, vocabulary: 6, length: 5)
    _ = try sample.index(in: folder)
    let manifest = try Manifest.read(folder: folder.path)
    let bytes = try InputFile.bytes(of: folder.file(manifest.segments[0].fileName))
    let layout = try TextIndex(folder.path).snapshot().segments[0].segment.layout
    var found: [SegmentLayout.Kind: (bits: Int, found: Int)] = [:]
    for section in layout.sections {
      for bit in section.range.lowerBound * 8..<section.range.upperBound * 8 {
        var forged = bytes
        forged[bit / 8] ^= 1 << UInt8(bit % 8)
        try Self.forge(forged, in: folder)
        var isFound = false
        do throws(SearchIndexError) {
          let snapshot = try TextIndex(folder.path).snapshot()
          try snapshot.verify()
          for word in sample.vocabulary { _ = try snapshot.search(SearchRequest(.word(word), facets: ["tag"], countsHits: true)) }
        } catch {
          #expect(error.code == .damaged, "\(error)")
          isFound = true
        }
        found[section.name.kind, default: (0, 0)].bits += 1
        if isFound { found[section.name.kind, default: (0, 0)].found += 1 }
      }
    }
    // Another letter in a word, another length, number or score can be right; another document or tag cannot.
    let tags = try #require(found[.tags])
    #expect(Double(tags.found) > 0.5 * Double(tags.bits))
    let terms = try #require(found[.termBlocks])
    #expect(Double(terms.found) > 0.4 * Double(terms.bits))
  }

  @Test("do not trap where long lists are joined", arguments: [0, 0x63, 0xFF] as [UInt8])
  func longLists(byte: UInt8) throws {
    let folder = TemporaryFolder()
    let schema = try IndexSchema([IndexField("text", .text(analyzer: "plain"))])
    let text = try #require(schema.number(of: "text"))
    let writer = try TextIndex.create(in: folder.path, schema: schema).writer()
    for number in 0..<300 {
      var document = IndexDocument(id: "d\(number)")
      document.add(text: number % 3 == 0 ? "ja ja sauna\(number % 2)" : "ja sauna\(number % 2)", to: text)
      try writer.add(document)
    }
    try writer.merge()
    let manifest = try Manifest.read(folder: folder.path)
    let bytes = try InputFile.bytes(of: folder.file(manifest.segments[0].fileName))
    let layout = try TextIndex(folder.path).snapshot().segments[0].segment.layout
    for place in layout.sections.filter({ [.postings, .termBlocks].contains($0.name.kind) }).flatMap({ Array($0.range) }) {
      var forged = bytes
      forged[place] = byte
      try Self.forge(forged, in: folder)
      for (word, other) in [("ja", "ja"), ("ja", "sauna1"), ("sauna0", "ja")] {
        // Anew, so that memory that other queries made larger hides nothing.
        let snapshot = try TextIndex(folder.path).snapshot()
        for query: SearchQuery in [
          .all([.word(word), .word(other)]), .any([.word(word), .word(other)]), .phrase("\(word) \(other)"), .fuzzy(word),
        ] {
          for request in [SearchRequest(query), SearchRequest(query, countsHits: true)] {
            do throws(SearchIndexError) { _ = try snapshot.search(request) } catch { #expect(error.code == .damaged) }
          }
        }
      }
    }
  }
}
