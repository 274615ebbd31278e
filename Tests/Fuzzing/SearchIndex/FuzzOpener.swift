import SearchIndex
import TextPrimitives

/// What libFuzzer calls with one input after the other: changes to the two files of a small index, three bytes each (where, and the new
/// byte). The first byte chooses the file, and whether the checksums are made right again, as a forger would. Whatever then opens must
/// answer or refuse; a trap and a hang stop the run.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 3 else { return 0 }
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let sample = ForgedIndex.sample else { return 0 }
  var index = sample
  for place in stride(from: 1, through: bytes.count - 3, by: 3) {
    index.change(inSegment: bytes[0] & 1 == 1, at: Int(bytes[place]) << 8 | Int(bytes[place + 1]), to: bytes[place + 2])
  }
  if bytes[0] & 2 != 0 { index.rightChecksums() }
  guard (try? index.write()) != nil else { return 0 }
  try? ask(ForgedIndex.folder)
  return 0
}

/// Asks the index everything that reads its parts.
private func ask(_ folder: String) throws {
  let snapshot = try TextIndex(folder).snapshot()
  var queries: [SearchQuery] = [.everything, .tag("a", field: "tag"), .tag("b", field: "scored"), .range(-5...5, field: "number")]
  for word in ["ja", "sauna1"] {
    queries += [.word(word), .prefix(word), .fuzzy(word), .fuzzy(word, edits: 2), .phrase("ja \(word)"), .phrase("\(word) ja", slop: 2)]
    queries += [
      .any([.word("ja"), .word(word), .word("kota")]), .all([.word("ja"), .word(word)]), .all([.word("ja"), .not(.word(word))]),
    ]
  }
  for query in queries {
    _ = try? snapshot.search(query)
  }
  for query in queries.prefix(6) {
    _ = try? snapshot.search(
      SearchRequest(query, filters: [.tag("a", field: "tag")], order: .field("number"), facets: ["tag"], countsHits: true))
  }
  for document in 0..<min(snapshot.documentCount, 4) {
    _ = try? snapshot.id(of: document)
    if let text = snapshot.schema.number(of: "text") { _ = try? snapshot.texts(of: document, field: text) }
    if let tag = snapshot.schema.number(of: "tag") { _ = try? snapshot.tags(of: document, field: tag) }
  }
  try snapshot.verify()
}
