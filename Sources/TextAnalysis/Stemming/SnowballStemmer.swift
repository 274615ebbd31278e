/// The Snowball stemmers: a key of any word, the same for most of its inflected forms.
///
/// Written from the published descriptions of the algorithms (snowballstem.org, Snowball 3.1); the stems equal those of its C library.
public enum SnowballStemmer {
  /// Cuts a folded word down to its stem, in place.
  ///
  /// A stem is never longer than the word. Letters that an algorithm does not know are kept.
  /// - Complexity: O(length of the word); no allocation.
  public static func stem(_ word: inout [UInt8], _ language: Language) {
    switch language {
    case .finnish: FinnishSnowball.stem(&word)
    case .swedish: SwedishSnowball.stem(&word)
    case .english: EnglishSnowball.stem(&word)
    }
  }
}
