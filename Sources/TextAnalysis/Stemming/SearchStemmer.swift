/// The key under which a word is indexed and searched for: the same for its inflected forms.
///
/// One thread uses one stemmer, again and again.
public struct SearchStemmer: Sendable {
  private let language: Language
  private var swedish = SwedishSearchStemmer()

  /// A stemmer of a language.
  public init(language: Language) { self.language = language }

  /// Makes a folded word its search key, in place.
  /// - Complexity: O(length of the word × length of the longest ending); no allocation in use.
  public mutating func stem(_ word: inout [UInt8]) {
    switch language {
    case .swedish: swedish.stem(&word)
    case .finnish, .english: SnowballStemmer.stem(&word, language)
    }
  }
}
