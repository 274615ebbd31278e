internal import TextPrimitives

/// Base forms of any word, for search: what a dictionary would have it under, as far as the letters tell.
public enum Lemmatiser {
  /// Appends the base form of a folded word; where the language has no lemmatiser, its Snowball stem.
  /// - Complexity: O(length of the word × length of the longest ending).
  public static func append(baseOf text: [UInt8], _ word: Range<Int>, _ language: Language, to base: inout [UInt8]) {
    switch language {
    case .finnish: FinnishLemmatiser.append(baseOf: text, word, to: &base)
    case .swedish: SwedishLemmatiser.append(baseOf: text, word, to: &base)
    case .english:
      var stem = Array(text[word])
      SnowballStemmer.stem(&stem, language)
      base += stem
    }
  }
}
