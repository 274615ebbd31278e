import SearchIndex
import TestSupport

/// Documents made of random words, with what a search over them must find told by the simplest means.
struct SampleCollection {
  struct Document {
    var id: String
    var words: [String]
    var title: [String]
    var tags: [String]
    var concepts: [(tag: String, score: Float)]
    var number: Int64?
  }

  var documents: [Document] = []
  let vocabulary: [String]

  /// So many documents of up to `length` words; the same for the same seed.
  init(seed: UInt64, count: Int, vocabulary vocabularyCount: Int = 400, length: Int = 40) {
    var random = SplitMix64(seed: seed)
    let letters = ["a", "e", "i", "k", "l", "n", "s", "t", "u", "ä", "ö", "y", "й", "𝒳"]
    var words: Set<String> = []
    var vocabulary: [String] = []
    while vocabulary.count < vocabularyCount {
      let word = (0..<Int.random(in: 1...9, using: &random)).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
        .joined()
      // What the analyzer would change is left out.
      if words.insert(word).inserted, !word.contains("𝒳") || vocabulary.count % 7 == 0 { vocabulary.append(word) }
    }
    self.vocabulary = vocabulary
    for number in 0..<count {
      func word() -> String {
        // Frequent words and rare ones, as in texts.
        let share = Double.random(in: 0..<1, using: &random)
        return vocabulary[min(vocabularyCount - 1, Int(share * share * share * Double(vocabularyCount)))]
      }
      documents.append(
        Document(
          id: "d\(number)", words: (0..<Int.random(in: 0...length, using: &random)).map { _ in word() },
          title: (0..<Int.random(in: 0...4, using: &random)).map { _ in word() },
          tags: (0..<Int.random(in: 0...3, using: &random)).map { _ in
            "t\(Int.random(in: 0..<30, using: &random) * Int.random(in: 0...1, using: &random))"
          },
          concepts: (0..<Int.random(in: 0...2, using: &random)).map { _ in
            ("c\(Int.random(in: 0..<10, using: &random))", Float(Int.random(in: 1...255, using: &random)) / 255)
          },
          number: Int.random(in: 0...4, using: &random) == 0 ? nil : Int64.random(in: -1000...1000, using: &random)))
    }
  }

  static func schema() throws -> IndexSchema {
    try IndexSchema([
      IndexField("title", .text(analyzer: "plain"), weight: 2), IndexField("text", .text(analyzer: "plain"), isStored: true),
      IndexField("tag", .tag, isFacet: true), IndexField("concept", .scoredTag, isFacet: true), IndexField("number", .number),
      IndexField("raw", .stored),
    ])
  }

  /// A document as the index takes it.
  func indexed(_ number: Int, _ schema: IndexSchema) throws -> IndexDocument {
    let source = documents[number]
    var document = IndexDocument(id: source.id)
    func field(_ name: String) throws -> IndexSchema.FieldNumber {
      guard let number = schema.number(of: name) else { throw SearchIndexError(.schema, name) }
      return number
    }
    try document.add(text: source.title.joined(separator: " "), to: field("title"))
    try document.add(text: source.words.joined(separator: ", "), to: field("text"))
    for tag in source.tags { try document.add(tag: tag, to: field("tag")) }
    for (tag, score) in source.concepts { try document.add(tag: tag, score: score, to: field("concept")) }
    if let number = source.number { try document.add(number: number, to: field("number")) }
    try document.add(text: "raw \(source.id)", to: field("raw"))
    return document
  }

  /// An index of all documents, committed after every `batch`.
  func index(in folder: TemporaryFolder, batch: Int = .max) throws -> TextIndex {
    let schema = try Self.schema()
    let index = try TextIndex.create(in: folder.path, schema: schema)
    let writer = try index.writer()
    for number in documents.indices {
      try writer.add(indexed(number, schema))
      if (number + 1) % batch == 0 { try writer.commit() }
    }
    try writer.commit()
    return index
  }
}
