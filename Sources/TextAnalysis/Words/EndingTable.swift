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
  ///
  /// Many endings go on with the same few tails (the clitics of Finnish), so the letters of a tail are given once.
  struct List {
    private(set) var bytes: [UInt8] = []
    private(set) var tails: [Range<Int>] = []
    private(set) var entries: [Entry] = []

    /// An ending: its first letters, and what follows them.
    struct Entry {
      /// Where the letters before the tail stand in ``List/bytes``.
      var letters: Range<Int>
      /// The tail, a number of ``List/tails``.
      var tail: Int
      /// What is said.
      var ending: Ending
    }

    /// Makes room for a number of endings.
    mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

    /// Adds a tail.
    mutating func append(tail: [UInt8]) { tails.append(append(letters: tail)) }

    /// Adds letters that endings may begin with, and tells where they stand.
    mutating func append(letters: [UInt8]) -> Range<Int> {
      let start = bytes.count
      bytes += letters
      return start..<bytes.count
    }

    /// Adds an ending.
    mutating func append(_ letters: Range<Int>, tail: Int, _ types: StemTypes, _ form: WordForm) {
      entries.append(Entry(letters: letters, tail: tail, ending: Ending(types: types, form: form)))
    }
  }

  /// Compiles endings given as text.
  public init(_ list: [(text: String, types: StemTypes, form: WordForm)]) {
    var endings = List()
    endings.append(tail: [])
    for entry in list { endings.append(endings.append(letters: Array(entry.text.utf8)), tail: 0, entry.types, entry.form) }
    self.init(endings)
  }

  /// Compiles a list of endings.
  init(_ list: List) {
    for byte in list.bytes where classOfByte[Int(byte)] == 0 { addClass(byte) }
    children = [UInt16](repeating: 0, count: (1 + 3 * list.entries.count) * classCount)  // mostly enough: endings share their ends
    var nodeCount = 1
    let nodeOfTail = list.tails.map { add($0, of: list.bytes.span, before: Self.root, &nodeCount) }
    let nodeOfEntry = list.entries.map { add($0.letters, of: list.bytes.span, before: nodeOfTail[$0.tail], &nodeCount) }
    children.removeLast(children.count - nodeCount * classCount)
    longest = list.entries.reduce(0) { max($0, $1.letters.count + list.tails[$1.tail].count) }
    // Endings by node, in the order of the list: counting sort.
    firstEnding = [UInt32](repeating: 0, count: nodeCount + 1)
    unionTypes = [StemTypes](repeating: [], count: nodeCount)
    for index in nodeOfEntry.indices {
      firstEnding[nodeOfEntry[index] + 1] += 1
      unionTypes[nodeOfEntry[index]].formUnion(list.entries[index].ending.types.subtracting(.shades))
    }
    for node in 0..<nodeCount { firstEnding[node + 1] += firstEnding[node] }
    var next = firstEnding
    endings = [Ending](repeating: Ending(types: [], form: WordForm()), count: nodeOfEntry.count)
    for index in nodeOfEntry.indices {
      let node = nodeOfEntry[index]
      endings[Int(next[node])] = list.entries[index].ending
      next[node] += 1
    }
    unionTypes[Self.root].insert(.exact)  // the word as the label has it, whatever the language
  }

  private mutating func addClass(_ byte: UInt8) {
    classOfByte[Int(byte)] = UInt8(classCount)
    classCount += 1
  }

  /// The node of letters before a node, made with those on the way where need be.
  private mutating func add(_ letters: Range<Int>, of bytes: Span<UInt8>, before end: Int, _ nodeCount: inout Int) -> Int {
    var node = end
    var index = letters.upperBound
    while index > letters.lowerBound {
      index -= 1
      let place = node * classCount + Int(classOfByte[Int(bytes[index])])
      node = Int(children[place])
      if node > 0 { continue }
      node = nodeCount
      nodeCount += 1
      children[place] = UInt16(node)
      if nodeCount * classCount > children.count { children += [UInt16](repeating: 0, count: children.count) }
    }
    return node
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
