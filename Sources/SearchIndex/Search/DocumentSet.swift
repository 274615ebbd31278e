/// A set of documents of a segment, a bit for each.
public struct DocumentSet: Hashable, Sendable {
  /// The bits, 64 documents a word.
  private(set) var words: [UInt64]

  /// No documents.
  init(documentCount: Int) { words = Array(repeating: 0, count: (documentCount + 63) / 64) }

  /// The documents whose bits are set.
  init(words: [UInt64]) { self.words = words }

  /// Whether a document is in the set.
  @inline(__always) func contains(_ document: Int) -> Bool {
    let word = document &>> 6
    return word < words.count && words[word] & (1 &<< UInt64(document & 63)) != 0
  }

  /// Adds a document.
  mutating func insert(_ document: Int) { words[document >> 6] |= 1 << UInt64(document & 63) }

  /// Adds a document, unless there is none of that number.
  @inline(__always) mutating func insertIfInside(_ document: Int) {
    let word = document &>> 6
    if UInt(bitPattern: word) < UInt(bitPattern: words.count) { words[word] |= 1 &<< UInt64(document & 63) }
  }

  /// 64 documents from a multiple of 64; zeros behind the end.
  @inline(__always) func word(_ index: Int) -> UInt64 { index < words.count ? words[index] : 0 }

  /// Puts 64 documents.
  mutating func setWord(_ index: Int, _ word: UInt64) { if index < words.count { words[index] = word } }

  /// The documents in both sets.
  func intersection(_ other: DocumentSet) -> DocumentSet {
    DocumentSet(words: words.indices.map { words[$0] & other.word($0) })
  }

  /// How many documents are in the set.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there are none.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}
