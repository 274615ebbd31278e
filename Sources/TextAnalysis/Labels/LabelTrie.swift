/// Labels as sequences of words.
struct LabelTrie: Sendable {
  /// By node and word, the next node; open addressing, key 0 is free.
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 64)
  private var targets: [UInt32] = [UInt32](repeating: 0, count: 64)
  private var used = 0
  /// By word, the node after it as the first word of a label; 0 where no label begins with it.
  private var firstNodes: [UInt32] = []
  private var nodes: [Node] = [Node(isContinued: true)]
  /// The labels by node, as chains in the order in which they came; the first entry stands for none.
  private var entries: [Entry] = [Entry(label: -1)]

  /// Where a beginning of labels leads to.
  private struct Node {
    /// The labels that end here.
    var firstEntry: Int32 = 0
    var lastEntry: Int32 = 0
    /// Whether longer labels go on from here.
    var isContinued = false
  }

  private struct Entry {
    var label: Int32
    var next: Int32 = 0
  }

  /// Adds a label.
  mutating func insert(_ words: [Int], label: Int) {
    guard let first = words.first else { return }
    while firstNodes.count <= first { firstNodes.append(0) }
    if firstNodes[first] == 0 { firstNodes[first] = UInt32(makeNode()) }
    var node = Int(firstNodes[first])
    for word in words.dropFirst() {
      if let next = next(node, word) {
        node = next
      } else {
        let next = makeNode()
        insert(key: Self.key(node, word), node: next)
        nodes[node].isContinued = true
        node = next
      }
    }
    append(Int32(label), to: node)
  }

  private mutating func append(_ label: Int32, to node: Int) {
    let last = Int(nodes[node].lastEntry)
    if entries[last].label == label { return }
    let entry = Int32(entries.count)
    entries.append(Entry(label: label))
    if last == 0 { nodes[node].firstEntry = entry } else { entries[last].next = entry }
    nodes[node].lastEntry = entry
  }

  private mutating func makeNode() -> Int {
    nodes.append(Node())
    return nodes.count - 1
  }

  private static func key(_ node: Int, _ word: Int) -> UInt64 { UInt64(node) << 32 | UInt64(word) }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  private mutating func insert(key: UInt64, node: Int) {
    if used * 2 >= keys.count { grow() }
    var slot = Self.slot(key, keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = UInt32(node)
    used += 1
  }

  private mutating func grow() {
    let (oldKeys, oldNodes) = (keys, targets)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    targets = [UInt32](repeating: 0, count: oldKeys.count * 2)
    used = 0
    for (key, node) in zip(oldKeys, oldNodes) where key != 0 { insert(key: key, node: Int(node)) }
  }

  /// The node after a word at the beginning of a label; nil where no label begins with it.
  func first(_ word: Int) -> Int? {
    guard word < firstNodes.count, firstNodes[word] != 0 else { return nil }
    return Int(firstNodes[word])
  }

  /// The node after one more word.
  func next(_ node: Int, _ word: Int) -> Int? {
    guard nodes[node].isContinued else { return nil }
    let key = Self.key(node, word)
    var slot = Self.slot(key, keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(targets[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Whether a longer label goes on from a node.
  func continues(_ node: Int) -> Bool { nodes[node].isContinued }

  /// Whether a label ends at a node.
  func hasLabel(_ node: Int) -> Bool { nodes[node].firstEntry != 0 }

  /// The first entry of a label that ends at a node; 0 where none does.
  func firstEntry(at node: Int) -> Int { Int(nodes[node].firstEntry) }

  /// The next entry of the same node; 0 after the last.
  func nextEntry(after entry: Int) -> Int { Int(entries[entry].next) }

  /// The label of an entry.
  func label(ofEntry entry: Int) -> Int { Int(entries[entry].label) }
}
