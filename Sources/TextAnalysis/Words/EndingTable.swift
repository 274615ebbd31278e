/// The endings of a language, as a trie that is walked from the last byte of a word backwards.
public struct EndingTable: Sendable {
  /// An ending that stems of some types take.
  public struct Ending: Sendable {
    /// The types of stem that it is added to.
    public var types: StemTypes
    /// What it says.
    public var form: WordForm
  }

  /// The length in bytes of the longest ending.
  public private(set) var longest = 0
  private var classOfByte = [UInt8](repeating: 0, count: 256)
  private var classCount = 1
  private var children: [UInt16] = []
  private var firstEnding: [UInt32] = []
  private var unionTypes: [StemTypes] = []
  private var endings: [Ending] = []

  /// Compiles endings given as text.
  public init(_ list: [(text: String, types: StemTypes, form: WordForm)]) {
    self.init(bytes: list.map { (bytes: Array($0.text.utf8), types: $0.types, form: $0.form) })
  }

  /// Compiles endings given as UTF-8.
  public init(bytes list: [(bytes: [UInt8], types: StemTypes, form: WordForm)]) {
    for entry in list { for byte in entry.bytes where classOfByte[Int(byte)] == 0 { addClass(byte) } }
    children = [UInt16](repeating: 0, count: classCount)
    var nodeCount = 1
    var nodeOfEntry: [Int] = []
    for entry in list {
      var node = Self.root
      for byte in entry.bytes.reversed() { node = child(of: node, adding: byte, &nodeCount) }
      nodeOfEntry.append(node)
      longest = max(longest, entry.bytes.count)
    }
    // Endings by node, in the order of the list: counting sort.
    firstEnding = [UInt32](repeating: 0, count: nodeCount + 1)
    unionTypes = [StemTypes](repeating: [], count: nodeCount)
    for (node, entry) in zip(nodeOfEntry, list) {
      firstEnding[node + 1] += 1
      unionTypes[node].formUnion(entry.types.subtracting(.shades))
    }
    for node in 0..<nodeCount { firstEnding[node + 1] += firstEnding[node] }
    var next = firstEnding
    endings = [Ending](repeating: Ending(types: [], form: WordForm()), count: list.count)
    for (node, entry) in zip(nodeOfEntry, list) {
      endings[Int(next[node])] = Ending(types: entry.types, form: entry.form)
      next[node] += 1
    }
    unionTypes[Self.root].insert(.exact)  // the word as the label has it, whatever the language
  }

  private mutating func addClass(_ byte: UInt8) {
    classOfByte[Int(byte)] = UInt8(classCount)
    classCount += 1
  }

  private mutating func child(of node: Int, adding byte: UInt8, _ nodeCount: inout Int) -> Int {
    let place = node * classCount + Int(classOfByte[Int(byte)])
    if children[place] == 0 {
      children[place] = UInt16(nodeCount)
      nodeCount += 1
      children.append(contentsOf: repeatElement(0, count: classCount))
    }
    return Int(children[place])
  }

  /// The node before the last byte of a word: the empty ending.
  static let root = 0

  /// The node one byte further to the front; nil where no ending has this byte.
  func next(_ node: Int, _ byte: UInt8) -> Int? {
    let kind = classOfByte[Int(byte)]
    guard kind != 0 else { return nil }
    let next = children[node * classCount + Int(kind)]
    return next == 0 ? nil : Int(next)
  }

  /// All types of stem that take an ending at a node; empty where no ending ends.
  func types(at node: Int) -> StemTypes { unionTypes[node] }

  /// The endings at a node.
  func endings(at node: Int) -> ArraySlice<Ending> { endings[Int(firstEnding[node])..<Int(firstEnding[node + 1])] }
}
