/// The tokens of a text, with their folded forms in one run of bytes. Made to be used again for the next text.
public struct TokenizedText: Sendable {
  /// The tokens, in the order of the text.
  public var tokens: [Token] = []
  /// The folded forms (lower case, composed, without invisible characters) of all tokens, one after another.
  public var folded: [UInt8] = []

  /// No tokens.
  public init() {}

  /// The tokens of a text.
  public init(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    Tokenizer.tokenize(bytes.span, into: &self)
  }

  /// The folded form of a token as text.
  public func foldedText(_ index: Int) -> String { String(decoding: folded[tokens[index].foldedRange], as: UTF8.self) }

  /// Forgets the tokens and keeps the memory.
  public mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
  }
}
