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

  /// Endings with all that is to be said of each, their letters in one run of bytes.
  struct List {
    private(set) var bytes: [UInt8] = []
    private(set) var entries: [(bytes: Range<Int>, ending: Ending)] = []

    /// Makes room for a number of endings.
    mutating func reserve(_ count: Int) {
      bytes.reserveCapacity(count * 8)
      entries.reserveCapacity(count)
    }

    /// Adds an ending given in two parts.
    mutating func append(_ beginning: [UInt8], _ end: [UInt8], _ types: StemTypes, _ form: WordForm) {
      let start = bytes.count
      bytes += beginning
      bytes += end
      entries.append((start..<bytes.count, Ending(types: types, form: form)))
    }
  }

  /// Compiles endings given as text.
  public init(_ list: [(text: String, types: StemTypes, form: WordForm)]) {
    var endings = List()
    for entry in list { endings.append(Array(entry.text.utf8), [], entry.types, entry.form) }
    self.init(endings)
  }

  /// Compiles a list of endings.
  init(_ list: List) {
    for byte in list.bytes where classOfByte[Int(byte)] == 0 { addClass(byte) }
    children = [UInt16](repeating: 0, count: classCount)
    children.reserveCapacity(list.entries.count * classCount)
    var nodeCount = 1
    var nodeOfEntry: [Int] = []
    nodeOfEntry.reserveCapacity(list.entries.count)
    for index in list.entries.indices {
      let range = list.entries[index].bytes
      var node = Self.root
      for place in range.reversed() { node = child(of: node, adding: list.bytes[place], &nodeCount) }
      nodeOfEntry.append(node)
      longest = max(longest, range.count)
    }
    // Endings by node, in the order of the list: counting sort.
    firstEnding = [UInt32](repeating: 0, count: nodeCount + 1)
    unionTypes = [StemTypes](repeating: [], count: nodeCount)
    for (index, node) in nodeOfEntry.enumerated() {
      firstEnding[node + 1] += 1
      unionTypes[node].formUnion(list.entries[index].ending.types.subtracting(.shades))
    }
    for node in 0..<nodeCount { firstEnding[node + 1] += firstEnding[node] }
    var next = firstEnding
    endings = [Ending](repeating: Ending(types: [], form: WordForm()), count: nodeOfEntry.count)
    for (index, node) in nodeOfEntry.enumerated() {
      endings[Int(next[node])] = list.entries[index].ending
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
