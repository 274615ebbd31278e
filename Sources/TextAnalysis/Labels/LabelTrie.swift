/// Labels as sequences of words.
struct LabelTrie: Sendable {
  /// By node and word, the next node; open addressing, key 0 is free.
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 64)
  private var nodes: [UInt32] = [UInt32](repeating: 0, count: 64)
  private var used = 0
  /// By word, the node after it as the first word of a label; 0 where no label begins with it.
  private var firstNodes: [UInt32] = []
  /// By node, the labels that end there.
  private var labelsAtNode: [[Int32]] = [[]]
  /// By node, whether longer labels go on from there.
  private var isContinued: [Bool] = [true]

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
        isContinued[node] = true
        node = next
      }
    }
    if labelsAtNode[node].last != Int32(label) { labelsAtNode[node].append(Int32(label)) }
  }

  private mutating func makeNode() -> Int {
    labelsAtNode.append([])
    isContinued.append(false)
    return labelsAtNode.count - 1
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
    nodes[slot] = UInt32(node)
    used += 1
  }

  private mutating func grow() {
    let (oldKeys, oldNodes) = (keys, nodes)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    nodes = [UInt32](repeating: 0, count: oldKeys.count * 2)
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
    guard isContinued[node] else { return nil }
    let key = Self.key(node, word)
    var slot = Self.slot(key, keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(nodes[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Whether a longer label goes on from a node.
  func continues(_ node: Int) -> Bool { isContinued[node] }

  /// The labels that end at a node.
  func labels(at node: Int) -> [Int32] { labelsAtNode[node] }
}
