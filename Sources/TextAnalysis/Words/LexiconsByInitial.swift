internal import Synchronization

/// The lexicons of a list of words by first byte, each compiled when a word that begins so is first looked up.
///
/// Of a list of which all forms begin as the word does, a short text needs a part only, and compiling it would take longer than the text.
final class LexiconsByInitial: Sendable {
  private let lexicons = Mutex<[WordLexicon?]>(Array(repeating: nil, count: 256))
  private let compile: @Sendable (UInt8) -> WordLexicon

  /// - Parameter compile: Makes the lexicon of the words with a first byte.
  init(_ compile: @escaping @Sendable (UInt8) -> WordLexicon) { self.compile = compile }

  /// The words that a part of a text may be a form of.
  subscript(_ text: [UInt8], _ part: Range<Int>) -> WordLexicon { self[part.isEmpty ? 0 : text[part.lowerBound]] }

  /// The words that a text word with some first byte may be a form of.
  subscript(_ initial: UInt8) -> WordLexicon {
    lexicons.withLock { lexicons in
      if let known = lexicons[Int(initial)] { return known }
      let made = compile(initial)
      lexicons[Int(initial)] = made
      return made
    }
  }
}
