import SearchIndex
import TextPrimitives

/// What libFuzzer calls with one input after the other: what a person might type. It is parsed and searched; an error must point into it,
/// and what was parsed must be found or not, but not trap or hang.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let typed = unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let snapshot, let text = snapshot.schema.number(of: "text") else { return 0 }
  do throws(QueryError) {
    let query = try QueryLanguage(snapshot.schema, joinsWithAny: count % 2 == 0).parse(typed)
    _ = try? snapshot.search(SearchRequest(query, facets: ["tag"], countsHits: true))
    _ = Highlighter(query, field: text, in: snapshot).ranges(in: Array("ja sauna1 ja kala".utf8).span)
  } catch {
    precondition(error.offset >= 0 && error.offset <= typed.utf8.count, "the error points outside")
    _ = error.description
  }
  return 0
}

private let snapshot = ForgedIndex.sample.flatMap { _ in try? TextIndex(ForgedIndex.folder).snapshot() }
