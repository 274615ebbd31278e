/// The words that a JSON-LD document uses instead of IRIs (JSON-LD 1.1, section 3.1), in the order in which they are written.
///
/// Every word means an IRI, a keyword like `@id`, or a name made of an earlier word and a colon. Nothing is said about the types of
/// values, so every value tells its own.
public struct JSONLDContext: Sendable {
  /// A word and its meaning.
  public struct Entry: Sendable {
    /// The word.
    public var word: String
    /// The IRI, keyword or prefixed name that it means.
    public var meaning: String
  }

  /// The words.
  public var entries: [Entry]

  /// A context of words and meanings.
  public init(_ entries: KeyValuePairs<String, String> = [:]) {
    self.entries = entries.map { Entry(word: $0.key, meaning: $0.value) }
  }

  /// The word for a keyword; the keyword itself if there is none.
  func word(for keyword: String) -> String { entries.first { $0.meaning == keyword }?.word ?? keyword }

  /// The words that can stand before a colon: those that mean an IRI that ends in a delimiter.
  var prefixes: [String: String] {
    var prefixes: [String: String] = [:]
    for entry in entries where !entry.meaning.hasPrefix("@") {
      guard let last = entry.meaning.last, ":/?#[]@".contains(last) else { continue }
      prefixes[entry.word] = entry.meaning
    }
    return prefixes
  }

  /// The words by the IRIs that they mean.
  var words: [[UInt8]: String] {
    let prefixes = prefixes
    var words: [[UInt8]: String] = [:]
    for entry in entries.reversed() where !entry.meaning.hasPrefix("@") && prefixes[entry.word] == nil {
      let parts = entry.meaning.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let isName = parts.count == 2 && !parts[1].hasPrefix("//")
      let namespace = isName ? prefixes[String(parts[0])] : nil
      words[Array((namespace.map { $0 + parts[1] } ?? entry.meaning).utf8)] = entry.word
    }
    return words
  }
}
