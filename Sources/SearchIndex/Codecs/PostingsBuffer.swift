/// The postings of one term in flat arrays, used again for one term after another.
struct PostingsBuffer {
  /// The documents, rising.
  var documents: [UInt32] = []
  /// For each document how often the term stands in it, or the score of a tag; at least 1.
  var weights: [UInt32] = []
  /// The positions of all documents one after another, rising in each; empty without positions.
  var positions: [UInt32] = []

  /// How many documents there are.
  var count: Int { documents.count }

  /// Forgets all postings and keeps the memory.
  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }
}
