/// What decides whether a document that matches may be shown. It is asked about documents in rising order, once each.
struct DocumentFilter {
  /// The documents that may be shown, if only some.
  let allowed: DocumentSet?
  /// The deleted documents; without words when there are none.
  let deleted: DocumentSet
  /// Postings that must all hold the document.
  var required: [PostingsCursor]
  /// Whether everything may be shown.
  let isEmpty: Bool

  init(allowed: DocumentSet?, deleted: DocumentSet, required: [PostingsCursor]) {
    self.allowed = allowed
    self.deleted = deleted
    self.required = required
    isEmpty = allowed == nil && deleted.words.isEmpty && required.isEmpty
  }

  /// Whether a document may be shown.
  @inline(__always) mutating func accepts(_ document: UInt32) -> Bool { isEmpty || check(document) }

  @inline(never) private mutating func check(_ document: UInt32) -> Bool {
    if !deleted.words.isEmpty, deleted.contains(Int(document)) { return false }
    if let allowed, !allowed.contains(Int(document)) { return false }
    for index in required.indices where required[index].seek(document) != document { return false }
    return true
  }

  /// Keeps the documents of a list that may be shown.
  mutating func keepAccepted(_ list: inout ScoredList) {
    if isEmpty { return }
    var kept = 0
    for index in 0..<list.count where check(list.documents[index]) {
      list.documents[kept] = list.documents[index]
      list.scores[kept] = list.scores[index]
      kept += 1
    }
    list.setCount(kept)
  }

  /// Goes back before the first document.
  mutating func rewind() { for index in required.indices { required[index].rewind() } }
}
