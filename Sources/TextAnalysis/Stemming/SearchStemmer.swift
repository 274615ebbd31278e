/// The key under which a word is indexed and searched for: the same for its inflected forms: the base form in Finnish, a key from
/// generated paradigms in Swedish, the Snowball stem in English.
///
/// One thread uses one stemmer, again and again.
public struct SearchStemmer: Sendable {
  private let language: Language
  private var swedish = SwedishSearchStemmer()
  private var base: [UInt8] = []

  /// A stemmer of a language.
  public init(language: Language) { self.language = language }

  /// Makes a folded word its search key, in place.
  /// - Complexity: O(length of the word × length of the longest ending); no allocation in use.
  public mutating func stem(_ word: inout [UInt8]) {
    switch language {
    case .swedish: swedish.stem(&word)
    case .finnish:
      base.removeAll(keepingCapacity: true)
      FinnishLemmatiser.append(baseOf: word, word.indices, to: &base)
      swap(&word, &base)
    case .english: SnowballStemmer.stem(&word, language)
    }
  }
}
