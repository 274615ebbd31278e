internal import TextPrimitives

/// The search for the end of one JSON value, which may go on when more bytes have come.
struct JSONItemScan {
  /// The place behind the `[` of a list of items that the value holds, if that was looked for and found.
  private(set) var list: Int?
  private var index: Int
  private let listNames: [[UInt8]]
  /// The brackets that are open, from the outermost on.
  private var brackets: [UInt8] = []
  private var isInString = false
  private var stringStart = 0
  private var lastString: Range<Int>?
  /// The last byte that is neither white space nor in a string; a quote for a string.
  private var last: UInt8 = 0

  /// - Parameter listNames: The members of the outermost object whose arrays are lists of items.
  init(at start: Int, listNames: [[UInt8]]) {
    index = start
    self.listNames = listNames
  }

  /// Notes that bytes before the value were dropped.
  mutating func shift(by count: Int) {
    index -= count
    stringStart -= count
    lastString = lastString.map { $0.lowerBound - count..<$0.upperBound - count }
  }

  /// Goes on as far as the bytes reach.
  /// - Returns: the place behind the value; nil if it goes on. With ``list`` found, the place of that.
  mutating func advance(_ bytes: Span<UInt8>) -> Int? {
    while index < bytes.count {
      let byte = bytes[index]
      if isInString {
        switch byte {
        case UInt8(ascii: "\\"):
          guard index + 1 < bytes.count else { return nil }
          index += 1
        case UInt8(ascii: "\""), 0x0A:  // a string has no line end in it: its closing quote is missing
          isInString = false
          lastString = stringStart..<index
          last = UInt8(ascii: "\"")
          if brackets.isEmpty { return index + 1 }
        default: break
        }
        index += 1
        continue
      }
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        if brackets.isEmpty { return index }
      case UInt8(ascii: "\""):
        isInString = true
        stringStart = index + 1
        index += 1
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if byte == UInt8(ascii: "{"), brackets.count == 1, brackets[0] == UInt8(ascii: "{"), last == UInt8(ascii: ",") {
          return index  // a member cannot begin like this: the bracket of this item is missing, and here is the next
        }
        brackets.append(byte)
        if byte == UInt8(ascii: "["), brackets.count == 2, last == UInt8(ascii: ":"), isListName(bytes) {
          list = index + 1
          return index + 1
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if let end = close(byte) { return end }
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        if brackets.isEmpty { return index }
      default: break
      }
      if byte > 0x20 { last = byte }
      index += 1
    }
    return nil
  }

  /// Closes a bracket, and those inside it that were left open.
  /// - Returns: the end of the value, if this is it.
  private mutating func close(_ byte: UInt8) -> Int? {
    let opening = byte == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
    guard let match = brackets.lastIndex(of: opening) else { return index }  // it closes what the value stands in
    brackets.removeSubrange(match...)
    return brackets.isEmpty ? index + 1 : nil
  }

  private func isListName(_ bytes: Span<UInt8>) -> Bool {
    guard brackets.first == UInt8(ascii: "{"), let key = lastString else { return false }
    return listNames.contains { name in
      guard name.count == key.count else { return false }
      for offset in name.indices where bytes[key.lowerBound + offset] != name[offset] { return false }
      return true
    }
  }
}
