/// Several values in one cell: apart by `|`, blanks around them do not matter.
///
/// A backslash takes the next letter as it is (`\|`, `\\`, and a blank at the beginning or end of a value); `\0` is a value without letters.
enum CellValues {
  static func joined(_ values: [String]) -> String { values.map(escaped).joined(separator: " | ") }

  private static func escaped(_ value: String) -> String {
    if value.isEmpty { return "\\0" }
    var result: [UInt8] = []
    let bytes = Array(value.utf8)
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    for (index, byte) in bytes.enumerated() {
      let isOuter = index == 0 || index == bytes.count - 1
      if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") || isOuter && isBlank(byte) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func values(of cell: [UInt8]) -> [String] {
    var values: [String] = []
    var value: [UInt8] = []
    var kept = 0  // how much of the value blanks at its end cannot take away
    var isMeant = false
    var isEscaped = false
    func finish() {
      value.removeLast(value.count - kept)
      if !value.isEmpty || isMeant { values.append(String(decoding: value, as: UTF8.self)) }
      value.removeAll()
      kept = 0
      isMeant = false
    }
    for byte in cell {
      if isEscaped {
        isEscaped = false
        isMeant = true
        if byte == UInt8(ascii: "0") { continue }
        value.append(byte)
        kept = value.count
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "|") {
        finish()
      } else if byte == 0x20 || byte == 0x09 {
        if !value.isEmpty { value.append(byte) }
      } else {
        value.append(byte)
        kept = value.count
      }
    }
    finish()
    return values
  }
}
