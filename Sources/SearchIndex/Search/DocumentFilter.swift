/// What decides whether a document that matches may be shown. It is asked about documents in rising order, once each.
struct DocumentFilter {
  /// The documents that may be shown, if only some.
  let allowed: DocumentSet?
  /// The deleted documents; without words when there are none.
  let deleted: DocumentSet
  /// Postings that must all hold the document.
  let required: [PostingsCursor]

  /// Whether everything may be shown.
  var isEmpty: Bool { allowed == nil && deleted.words.isEmpty && required.isEmpty }

  /// Whether a document may be shown.
  @inline(__always) func accepts(_ document: UInt32) -> Bool { isEmpty || check(document) }

  @inline(never) private func check(_ document: UInt32) -> Bool {
    if !deleted.words.isEmpty, deleted.contains(Int(document)) { return false }
    if let allowed, !allowed.contains(Int(document)) { return false }
    for index in required.indices where required[index].seek(document) != document { return false }
    return true
  }
}
