internal import Synchronization
internal import TextPrimitives

/// The words that texts had so far, each with a number, so that what is known of a word by itself is found out once.
///
/// It holds a bounded number of words; further ones have none and are read again wherever they stand. Results are the same with it and
/// without.
package struct WordMemory: Sendable {
  /// The most words.
  private static let limit = 1 << 15 - 1
  /// The most bytes of a word.
  private static let longest = 64
  private static let stamps = Atomic<UInt64>(1)

  /// Tells this memory from all others, and from itself before it forgot: a number means nothing beside another stamp.
  package private(set) var stamp = Self.nextStamp()
  private var words: [Word] = []
  /// The bytes of the words from the ninth on, eight to a chunk, the last chunk of a word filled up with zeros.
  private var chunks: [UInt64] = []

  /// What is known of a word.
  private struct Word {
    /// The first eight bytes, the first one lowest, filled up with zeros.
    var beginning: UInt64
    /// What the letters and the lists of function words say of the language.
    var evidence: SIMD4<Int16>
    /// Where its other bytes begin in ``WordMemory/chunks``.
    var rest: Int32
    /// How many bytes it has.
    var length: Int32
  }

  /// Open addressing: in 15 bits the number of a word, above it as much of its hash.
  private var slots = [UInt32](repeating: Self.free, count: 1 << 10)
  private static let free = UInt32.max

  /// No words.
  package init() {}

  /// How many words there are.
  package var count: Int { words.count }

  private static func nextStamp() -> UInt64 { stamps.wrappingAdd(1, ordering: .relaxed).oldValue }

  /// Forgets all words where there are too many. The numbers that were given so far mean nothing then.
  package mutating func makeRoom() {
    if count < Self.limit { return }
    stamp = Self.nextStamp()
    words.removeAll(keepingCapacity: true)
    chunks.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = Self.free }
  }

  /// Notes the numbers of all words of a text on it.
  /// - Complexity: O(bytes of the text).
  package mutating func number(_ text: inout TokenizedText) {
    var numbers: [Int32] = []
    swap(&numbers, &text.numbers)
    numbers.removeAll(keepingCapacity: true)
    append(numbersOf: text.tokens, text.folded.span, to: &numbers)
    text.numbers = numbers
    text.stamp = stamp
  }

  private mutating func append(numbersOf tokens: [Token], _ folded: Span<UInt8>, to numbers: inout [Int32]) {
    for index in tokens.indices { numbers.append(Int32(truncatingIfNeeded: number(of: folded, tokens[index].foldedRange))) }
  }

  /// The number of a word, which is new if need be; -1 for words that are too long or one too many.
  mutating func number(of text: Span<UInt8>, _ word: Range<Int>) -> Int {
    guard word.count <= Self.longest else { return -1 }
    let beginning = Self.chunk(text, word.lowerBound, word.upperBound)
    var hash = Self.mix(UInt64(word.count), beginning)
    for start in stride(from: word.lowerBound + 8, to: word.upperBound, by: 8) {
      hash = Self.mix(hash, Self.chunk(text, start, word.upperBound))
    }
    let mark = Self.mark(hash)
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != Self.free {
      let slot = slots[place]
      if slot & ~0x7FFF == mark {
        let number = Int(slot & 0x7FFF)
        if isWord(number, beginning, text, word) { return number }
      }
      place = (place + 1) & mask
    }
    return add(text, word, beginning, mark, at: place)
  }

  private mutating func add(_ text: Span<UInt8>, _ word: Range<Int>, _ beginning: UInt64, _ mark: UInt32, at place: Int) -> Int {
    let number = count
    guard number < Self.limit else { return -1 }
    slots[place] = mark | UInt32(number)
    let evidence = SIMD4<Int16>(truncatingIfNeeded: LanguageDetector.evidence(ofWord: text, word))  // of 64 bytes, so they fit
    words.append(Word(beginning: beginning, evidence: evidence, rest: Int32(chunks.count), length: Int32(word.count)))
    for start in stride(from: word.lowerBound + 8, to: word.upperBound, by: 8) { chunks.append(Self.chunk(text, start, word.upperBound)) }
    if count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: Self.free, count: mask + 1)
    for number in 0..<count {
      var hash = Self.mix(UInt64(words[number].length), words[number].beginning)
      for chunk in rest(of: number) { hash = Self.mix(hash, chunks[chunk]) }
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place] != Self.free { place = (place + 1) & mask }
      slots[place] = Self.mark(hash) | UInt32(number)
    }
  }

  private func rest(of number: Int) -> Range<Int> {
    let first = Int(words[number].rest)
    return first..<first + max(0, Int(words[number].length) - 1) / 8
  }

  /// Up to eight bytes from a place on, the first one lowest, zeros behind the end.
  private static func chunk(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    if start + 8 <= text.count {
      let word = text.word(at: start)
      return end - start >= 8 ? word : word & (1 &<< UInt64(8 &* (end &- start)) &- 1)
    }
    var word: UInt64 = 0
    for index in (start..<min(end, start + 8)).reversed() { word = word << 8 | UInt64(text[index]) }
    return word
  }

  private static func mark(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & ~0x7FFF }

  private static func mix(_ hash: UInt64, _ chunk: UInt64) -> UInt64 {
    let product = (hash ^ chunk).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  private func isWord(_ number: Int, _ beginning: UInt64, _ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    let known = words[number]
    guard known.beginning == beginning, Int(known.length) == word.count else { return false }
    var chunk = Int(known.rest)
    for start in stride(from: word.lowerBound + 8, to: word.upperBound, by: 8) {
      if chunks[chunk] != Self.chunk(text, start, word.upperBound) { return false }
      chunk += 1
    }
    return true
  }

  /// The language of some tokens of a text that this memory numbered; nil where the evidence is too weak.
  package func language(of text: TokenizedText, _ range: Range<Int>) -> Language? {
    let folded = text.folded.span
    var sum = SIMD4<Int32>.zero
    for index in range {
      let token = text.tokens[index]
      guard LanguageDetector.counts(token) else { continue }
      let number = Int(text.numbers[index])
      let word =
        number >= 0
        ? SIMD4<Int32>(truncatingIfNeeded: words[number].evidence) : LanguageDetector.evidence(ofWord: folded, token.foldedRange)
      sum &+= LanguageDetector.weigh(word, token, isFirst: index == range.lowerBound)
    }
    return LanguageDetector.language(for: sum)
  }
}
