internal import TextPrimitives

/// What a user's own tagged texts taught: weights of the score, how often each concept was assigned and found, and the words that go
/// with it.
///
/// It knows concepts by URI and labels not at all, so it stays good when the vocabulary changes: concepts that are gone are passed over,
/// new ones are judged by what all have in common. It is written as readable JSON, one concept a line (``json``).
public struct TaggingModel: Sendable, Hashable {
  /// The version of the file and of the inputs of the score.
  public static let version = 1
  static let format = "hyte tagging model"

  /// The number of texts that taught it.
  public internal(set) var documents = 0
  /// The concepts that were assigned or found, in the order of their URIs.
  public internal(set) var concepts: [Entry] = []
  /// The words that tell concepts apart, sorted, with how rare each is: the natural logarithm of texts by texts with the word.
  public internal(set) var words: [Word] = []
  var weights = RankingWeights.untrained

  /// A concept as the texts have it.
  public struct Entry: Sendable, Hashable {
    /// The URI.
    public var uri: String
    /// In how many texts it was assigned.
    public var assigned: Int
    /// In how many texts its labels were found.
    public var found: Int
    /// The words that go with it, the most telling first, each with its mean weight in the texts with the concept.
    public var words: [Word] = []
  }

  /// The beginning of a word with a weight.
  public struct Word: Sendable, Hashable {
    /// At most ``TaggingModel/wordLetters`` letters.
    public var text: String
    /// The weight.
    public var weight: Double
  }

  /// Words are cut to their first letters, which inflection seldom changes.
  public static let wordLetters = 7
  /// Shorter words are passed over.
  static let fewestLetters = 4
  /// The most words that are kept of a concept.
  static let wordsOfConcept = 60

  /// The share of found concepts that were assigned.
  public var usualRate: Double {
    let found = concepts.reduce(0) { $0 + $1.found }
    let both = concepts.reduce(0) { $0 + min($1.assigned, $1.found) }
    return (Double(both) + 1) / (Double(found) + 10)
  }
}
