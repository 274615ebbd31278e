/// The endings of a language, as a trie that is walked from the last byte of a word backwards.
public struct EndingTable: Sendable {
  /// An ending that stems of some types take.
  public struct Ending: Sendable {
    /// The types of stem that it is added to.
    public var types: StemTypes
    /// What it says.
    public var form: WordForm
  }

  /// By node, the letter that leads to it.
  private var letters: [UInt8] = [0]
  /// By node, the first of the nodes one byte further to the front, and the next node beside it; 0 where there is none. Most nodes have
  /// one, so a table of all letters would be large and empty.
  private var firstChildren: [UInt16] = [0]
  private var nextSiblings: [UInt16] = [0]
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
    let nodeOfTail = list.tails.map { add($0, of: list.bytes.span, before: Self.root) }
    let nodeOfEntry = list.entries.map { add($0.letters, of: list.bytes.span, before: nodeOfTail[$0.tail]) }
    let nodeCount = letters.count
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

  /// The node of letters before a node, made with those on the way where need be.
  private mutating func add(_ range: Range<Int>, of bytes: Span<UInt8>, before end: Int) -> Int {
    var node = end
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      node = next(node, bytes[index]) ?? add(bytes[index], before: node)
    }
    return node
  }

  private mutating func add(_ letter: UInt8, before node: Int) -> Int {
    letters.append(letter)
    firstChildren.append(0)
    nextSiblings.append(firstChildren[node])
    firstChildren[node] = UInt16(letters.count - 1)
    return letters.count - 1
  }

  /// The node before the last byte of a word: the empty ending.
  static let root = 0

  /// The node one byte further to the front; nil where no ending has this byte.
  func next(_ node: Int, _ byte: UInt8) -> Int? {
    var next = Int(firstChildren[node])
    while next != 0, letters[next] != byte { next = Int(nextSiblings[next]) }
    return next == 0 ? nil : next
  }

  /// All types of stem that take an ending at a node; empty where no ending ends.
  func types(at node: Int) -> StemTypes { unionTypes[node] }

  /// The endings at a node.
  func endings(at node: Int) -> ArraySlice<Ending> { endings[Int(firstEnding[node])..<Int(firstEnding[node + 1])] }
}
