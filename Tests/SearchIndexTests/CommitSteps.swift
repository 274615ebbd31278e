import SearchIndex
import TestSupport

/// What the tests of faults do with an index.
struct CommitSteps {
  let sample = SampleCollection(seed: 11, count: 60, vocabulary: 30, length: 8)

  /// Everything that an index answers to a few questions.
  func answers(_ path: String) throws -> [String] {
    let snapshot = try TextIndex(path).snapshot()
    try snapshot.verify()
    var answers = ["\(snapshot.documentCount)"]
    for word in sample.vocabulary {
      let hits = try snapshot.search(.word(word, field: "text"), limit: 100).hits
      answers.append(try hits.map { "\(try snapshot.id(of: $0.document) ?? "")" }.sorted().joined(separator: " "))
    }
    return answers
  }

  /// Two commits of their own segments, one of them with a deletion.
  func prepare(_ path: String) throws {
    let schema = try SampleCollection.schema()
    let writer = try TextIndex.create(in: path, schema: schema).writer()
    for number in 0..<20 { try writer.add(sample.indexed(number, schema)) }
    try writer.commit()
    for number in 20..<40 { try writer.add(sample.indexed(number, schema)) }
    writer.delete(id: "d3")
    try writer.commit()
  }

  /// Additions, an update and deletions, and a merge or not.
  func change(_ writer: IndexWriter, merges: Bool) throws {
    for number in 40..<60 { try writer.add(sample.indexed(number, writer.schema)) }
    try writer.add(sample.indexed(25, writer.schema))
    writer.delete(id: "d7")
    if merges { try writer.merge() } else { try writer.commit() }
  }
}
