internal import TextPrimitives

/// Rules that make a base form of a word by its last letters: *-illa → -i*. The longest ending that has a rule decides.
///
/// Kept as a trie over the bytes of the endings from the last to the first, so a word costs one walk.
struct SuffixRules: Sendable {
  private struct Rule {
    /// How many bytes are cut off.
    var cut: UInt8
    /// What is put in their place, in ``letters``.
    var start: UInt32
    var length: UInt8
  }

  private var letters: [UInt8] = []
  private var rules: [Rule] = []
  /// By node, the rule that ends there plus one.
  private var ruleAtNode: [UInt16] = [0]
  /// Open addressing: node and byte, and the node after.
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 1 << 12)
  private var nodes: [UInt32] = [UInt32](repeating: 0, count: 1 << 12)
  private var used = 0

  /// Reads rules apart by white space: an ending, `-`, the part of it that is cut off by its number of bytes, and what is added, as in
  /// `illa-3` or `^miehen-3s`. A `^` stands for the beginning of the word. What cannot be read is left out.
  init(table: String) {
    var rule: [UInt8] = []
    for byte in table.utf8 {
      if byte != 0x20, byte != 0x0A {
        rule.append(byte)
      } else if !rule.isEmpty {
        read(rule)
        rule.removeAll(keepingCapacity: true)
      }
    }
    if !rule.isEmpty { read(rule) }
  }

  private mutating func read(_ text: [UInt8]) {
    guard let hyphen = text.lastIndex(of: UInt8(ascii: "-")), hyphen + 1 < text.count, rules.count < Int(UInt16.max) - 1 else { return }
    var index = hyphen + 1
    var cut = 0
    while index < text.count, text[index] >= 0x30, text[index] <= 0x39, cut < 25 {
      cut = cut * 10 + Int(text[index] - 0x30)
      index += 1
    }
    guard cut <= hyphen else { return }
    var node = 0
    for byte in text[..<hyphen].reversed() { node = child(of: node, byte) }
    rules.append(Rule(cut: UInt8(cut), start: UInt32(letters.count), length: UInt8(truncatingIfNeeded: text.count - index)))
    letters += text[index...]
    ruleAtNode[node] = UInt16(rules.count)
  }

  private func slot(_ node: Int, _ byte: UInt8) -> Int {
    let key = UInt64(node) << 8 | UInt64(byte)
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 &>> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func child(of node: Int, _ byte: UInt8) -> Int {
    let place = slot(node, byte)
    if keys[place] != 0 { return Int(nodes[place]) }
    let child = ruleAtNode.count
    ruleAtNode.append(0)
    keys[place] = UInt64(node) << 8 | UInt64(byte)
    nodes[place] = UInt32(child)
    used += 1
    if used * 2 > keys.count { grow() }
    return child
  }

  private mutating func grow() {
    let (oldKeys, oldNodes) = (keys, nodes)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    nodes = [UInt32](repeating: 0, count: oldKeys.count * 2)
    for (key, node) in zip(oldKeys, oldNodes) where key != 0 {
      let place = slot(Int(key >> 8), UInt8(truncatingIfNeeded: key))
      keys[place] = key
      nodes[place] = node
    }
  }

  /// Appends the base form of a word, which is the word itself where no rule fits. A rule for endings must leave enough of the word:
  /// *seksi* is no form of *-nen*.
  /// - Complexity: O(length of the longest ending).
  func append(baseOf text: Span<UInt8>, _ word: Range<Int>, to base: inout [UInt8]) {
    var node = 0
    var found = 0
    var index = word.upperBound
    while true {
      let byte = index > word.lowerBound ? text[index - 1] : UInt8(ascii: "^")
      let place = slot(node, byte)
      guard keys[place] != 0 else { break }
      node = Int(nodes[place])
      let isWholeWord = index == word.lowerBound
      if ruleAtNode[node] != 0, leavesEnough(rules[Int(ruleAtNode[node]) - 1], text, word, isWholeWord) { found = Int(ruleAtNode[node]) }
      if isWholeWord { break }
      index -= 1
    }
    guard found > 0 else {
      for index in word { base.append(text[index]) }
      return
    }
    let rule = rules[found - 1]
    for index in word.lowerBound..<max(word.lowerBound, word.upperBound - Int(rule.cut)) { base.append(text[index]) }
    base.append(contentsOf: letters[Int(rule.start)..<Int(rule.start) + Int(rule.length)])
  }

  /// Whether a rule leaves two letters of a word, and makes a base form of three, or leaves two vowels, as in *yö*. A rule for a whole
  /// word need only make something.
  private func leavesEnough(_ rule: Rule, _ text: Span<UInt8>, _ word: Range<Int>, _ isWholeWord: Bool) -> Bool {
    let end = word.upperBound - Int(rule.cut)
    if isWholeWord { return end > word.lowerBound || rule.length > 0 }
    // Nearly always.
    if end - word.lowerBound >= 6 { return true }
    var left = 0
    var hasConsonant = false
    for index in word.lowerBound..<max(word.lowerBound, end) where text[index] & 0xC0 != 0x80 {
      left += 1
      // Beyond ASCII, Finnish words have the vowels å, ä and ö.
      if text[index] < 0x80, !Self.vowels.contains(text[index]) { hasConsonant = true }
    }
    let added = letters[Int(rule.start)..<Int(rule.start) + Int(rule.length)].count { $0 & 0xC0 != 0x80 }
    return left >= 2 && (left + added >= 3 || !hasConsonant)
  }

  private static let vowels = Array("aeiouy".utf8)
}
