internal import TextPrimitives

/// The tokens of a text, with their folded forms in one run of bytes. Made to be used again for the next text.
public struct TokenizedText: Sendable {
  /// The tokens, in the order of the text.
  public var tokens: [Token] = []
  /// The folded forms (lower case, composed, without invisible characters) of all tokens, one after another.
  public var folded: [UInt8] = []

  /// By token, the number of its word in the ``WordMemory`` that has the ``stamp``, -1 for words without one; empty before.
  package internal(set) var numbers: [Int32] = []
  /// Whose ``numbers`` they are; 0 for nobody's.
  var stamp: UInt64 = 0

  /// The tokens whose folded form has another length than the raw one (decomposed letters, soft hyphens), in order, with the place of
  /// their offsets in ``offsets``.
  private var unevenTokens: [(token: Int32, first: Int32)] = []
  /// For every folded byte of the uneven tokens, the raw byte where its letter begins.
  private var offsets: [Int32] = []

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
    unevenTokens.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    stamp = 0
  }

  /// The raw byte where the letter of a folded byte begins; for the end of the folded form, the end of the token.
  /// - Complexity: O(1), and O(log of the number of uneven tokens) in text with decomposed letters or soft hyphens.
  func rawOffset(ofFolded offset: Int, in index: Int) -> Int {
    let token = tokens[index]
    if offset >= Int(token.foldedEnd) { return Int(token.end) }
    let position = offset - Int(token.foldedStart)
    if token.end - token.start == token.foldedEnd - token.foldedStart { return Int(token.start) + position }
    var low = 0
    var high = unevenTokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(unevenTokens[middle].token) < index { low = middle + 1 } else { high = middle }
    }
    guard low < unevenTokens.count, Int(unevenTokens[low].token) == index else { return Int(token.start) }
    return Int(offsets[Int(unevenTokens[low].first) + position])
  }

  /// Notes where the folded letters of the last token come from, if its two forms differ in length.
  mutating func noteOffsetsOfLastToken(_ text: Span<UInt8>) {
    guard let token = tokens.last, token.end - token.start != token.foldedEnd - token.foldedStart else { return }
    unevenTokens.append((Int32(truncatingIfNeeded: tokens.count - 1), Int32(truncatingIfNeeded: offsets.count)))
    let first = offsets.count
    var again: [UInt8] = []
    var letter = token.start
    var index = Int(token.start)
    while index < Int(token.end) {
      let (scalar, length) = UTF8Scalars.decode(text, at: index)
      if Letters.kind(of: scalar) != .mark { letter = Int32(truncatingIfNeeded: index) }
      CaseFolding.append(text, index..<index + length, to: &again)
      while offsets.count - first > again.count { offsets.removeLast() }
      while offsets.count - first < again.count { offsets.append(letter) }
      index += length
    }
    // What follows a colon is folded with it, so both agree; whatever did not is cut to length.
    let count = Int(token.foldedEnd - token.foldedStart)
    while offsets.count - first < count { offsets.append(token.end) }
    offsets.removeLast(offsets.count - first - count)
  }
}
