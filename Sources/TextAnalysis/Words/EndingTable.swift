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

  /// Compiles endings.
  public init(_ list: [(text: String, types: StemTypes, form: WordForm)]) {
    for entry in list { for byte in entry.text.utf8 where classOfByte[Int(byte)] == 0 { addClass(byte) } }
    var lists: [[Ending]] = [[]]
    children = [UInt16](repeating: 0, count: classCount)
    for entry in list {
      var node = 0
      for byte in entry.text.utf8.reversed() { node = child(of: node, adding: byte, &lists) }
      lists[node].append(Ending(types: entry.types, form: entry.form))
      longest = max(longest, entry.text.utf8.count)
    }
    for list in lists {
      firstEnding.append(UInt32(endings.count))
      endings += list
      unionTypes.append(list.reduce(into: StemTypes()) { $0.formUnion($1.types) }.subtracting(.shades))
    }
    unionTypes[Self.root].insert(.exact)  // the word as the label has it, whatever the language
    firstEnding.append(UInt32(endings.count))
  }

  private mutating func addClass(_ byte: UInt8) {
    classOfByte[Int(byte)] = UInt8(classCount)
    classCount += 1
  }

  private mutating func child(of node: Int, adding byte: UInt8, _ lists: inout [[Ending]]) -> Int {
    let place = node * classCount + Int(classOfByte[Int(byte)])
    if children[place] == 0 {
      children[place] = UInt16(lists.count)
      lists.append([])
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
