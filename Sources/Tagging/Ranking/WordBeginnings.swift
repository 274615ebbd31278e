internal import TextAnalysis

/// How the words of a document begin: the first four and the first five bytes of each.
struct WordBeginnings {
  /// Open addressing; 0 is free.
  private var slots: [UInt64] = [0]
  /// Whether the words of the document are there.
  private var isRead = false

  /// Begins another document.
  mutating func removeAll() { isRead = false }

  /// Takes in the words of a document, unless they are there.
  mutating func read(_ text: DocumentText, fields: Int) {
    if isRead { return }
    isRead = true
    let words = (0..<fields).reduce(0) { $0 + text.fields[$1].tokens.count }
    var size = 16
    while size < words * 4 { size *= 2 }  // two beginnings a word, at most half full
    slots = Array(repeating: 0, count: size)
    for field in 0..<fields {
      let (tokens, folded) = (text.fields[field].tokens, text.fields[field].folded)
      for index in tokens.indices { insert(folded, tokens[index].foldedRange) }
    }
  }

  /// Adds a folded word.
  private mutating func insert(_ text: [UInt8], _ word: Range<Int>) {
    guard word.count >= 4 else { return }
    insert(Self.key(text, word.lowerBound..<word.lowerBound + 4))
    if word.count > 4 { insert(Self.key(text, word.lowerBound..<word.lowerBound + 5)) }
  }

  private mutating func insert(_ key: UInt64) { slots[slot(of: key)] = key }

  /// Whether a word begins with the bytes of a key.
  func contains(_ key: UInt64) -> Bool { slots[slot(of: key)] == key }

  /// The slot where a key stands, or the empty one where it would.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Four or five bytes behind each other, and their number before them.
  static func key(_ text: [UInt8], _ bytes: Range<Int>) -> UInt64 {
    var key = UInt64(bytes.count)
    for index in bytes { key = key << 8 | UInt64(text[index]) }
    return key
  }
}
