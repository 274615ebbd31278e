internal import TextPrimitives

/// Hands out the items of JSON input one after another, in memory bounded by the longest item: the elements of an array, those of an
/// array that a member of the outer object holds (`{"data":[…]}`), or a lone object; several such values in a row do as well.
///
/// Items are cut by their brackets; whether an item is JSON is found out when it is read. A bracket that is missing costs the item that it
/// is missing in, and no other where the place shows.
struct JSONItemReader: DescriptionRecordReader {
  private let file: InputFile
  private let source: String?
  private let listNames: [[UInt8]]
  private let chunk = 1 << 18
  private var buffer: [UInt8]
  private var start = 0
  private var line = 1
  private var number = 0
  private var isAtEnd = false
  private var place = Place.outside

  /// Where the reader stands between items.
  private enum Place {
    /// Before a value that is not in a list.
    case outside
    /// In a list that stands by itself.
    case list
    /// In a list that an object holds.
    case heldList
    /// Behind that list, in the object.
    case wrapper
  }

  /// - Parameter listNames: The members of an outer object that hold the items.
  init(_ file: InputFile, startingWith bytes: [UInt8], listNames: [String], source: String?) {
    self.file = file
    self.source = source
    self.listNames = listNames.map { Array($0.utf8) }
    buffer = Encoding.withoutMark(bytes)
  }

  mutating func next() throws -> DescriptionRecord? {
    while try skipBlanks() {
      let byte = buffer[start]
      switch place {
      case .outside:
        if byte == UInt8(ascii: "[") {
          place = .list
          advance(to: start + 1)
        } else if Self.standsBetweenValues(byte) {
          advance(to: start + 1)
        } else {
          let item = try scanItem(lookingForList: true)
          if let list = item.list {
            place = .heldList
            advance(to: list)
          } else {
            return record(to: item.end)
          }
        }
      case .list, .heldList:
        if byte == UInt8(ascii: "]") {
          place = place == .list ? .outside : .wrapper
          advance(to: start + 1)
        } else if Self.standsBetweenValues(byte) {
          advance(to: start + 1)  // a comma, or what a broken item has left
        } else {
          return record(to: try scanItem(lookingForList: false).end)
        }
      case .wrapper:
        // What follows the list in its object is passed over value by value.
        if byte == UInt8(ascii: "}") {
          place = .outside
          advance(to: start + 1)
        } else if Self.standsBetweenValues(byte) {
          advance(to: start + 1)
        } else {
          advance(to: try scanItem(lookingForList: false).end)
        }
      }
    }
    return nil
  }

  private static func standsBetweenValues(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: false
    }
  }

  /// Moves to the next byte that is no white space; false at the end.
  private mutating func skipBlanks() throws -> Bool {
    while true {
      while start < buffer.count {
        switch buffer[start] {
        case 0x0A:
          line += 1
          start += 1
        case 0x20, 0x09, 0x0D: start += 1
        default: return true
        }
      }
      if try !refill() { return false }
    }
  }

  /// Drops what is done and reads on; false at the end.
  private mutating func refill() throws -> Bool {
    if isAtEnd { return false }
    buffer.removeFirst(start)
    start = 0
    isAtEnd = try file.read(upTo: max(chunk, buffer.count), appendingTo: &buffer) == 0
    return true
  }

  private mutating func advance(to end: Int) {
    for index in start..<end where buffer[index] == 0x0A { line += 1 }
    start = end
  }

  private mutating func record(to end: Int) -> DescriptionRecord {
    number += 1
    let record = DescriptionRecord(bytes: Array(buffer[start..<end]), line: line, number: number, source: source)
    advance(to: end)
    return record
  }

  /// Finds the end of the item that begins here, or the list that it holds.
  private mutating func scanItem(lookingForList: Bool) throws -> (end: Int, list: Int?) {
    var scan = JSONItemScan(at: start, listNames: lookingForList ? listNames : [])
    while true {
      if let end = scan.advance(buffer.span) { return (end, scan.list) }
      let shift = start
      guard try refill() else { return (buffer.count, nil) }
      scan.shift(by: shift)
    }
  }
}
